import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { countryLine, officeLine, personLine } from '../../src/compile/import/wikidata-dump/dump.test-help';

/** Size of the dump that is made, in megabytes of text. */
const DUMP_MB = 1_000;
/** The share of lines that are officials; the rest are items of other kinds, as long as the public dump's on average. */
const OFFICIALS = 0.01;
/** A line of the public dump has 13 kB on average. */
const OTHER_BYTES = 13_000;
/** The public dump of 2026, unpacked, in megabytes. */
const WHOLE_DUMP_MB = 1_700_000;

/** A line of an item that is no official: statements and labels that nothing here wants. */
function otherLine(number: number): string {
  const labels = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`l${i}`, { language: `l${i}`, value: `Item ${number} in l${i}` }]),
  );
  // Text that packs about as well as statements do: half of it differs from line to line.
  let state = number;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36).padStart(7, '0');
  };
  const claims = {
    P31: [],
    P1: Array.from({ length: 22 }, () => ({
      rank: 'normal',
      type: 'statement',
      mainsnak: { snaktype: 'value', property: 'P1', datatype: 'wikibase-item' },
      filler: Array.from({ length: 36 }, word).join(''),
    })),
  };
  const line = JSON.stringify({
    type: 'item',
    id: `Q${number}`,
    labels,
    descriptions: {},
    aliases: {},
    claims,
  });
  return line.padEnd(OTHER_BYTES, ' ');
}

async function writeDump(path: string, packed: boolean): Promise<void> {
  const file = createWriteStream(path);
  const out = packed ? createGzip({ level: 1 }) : file;
  if (out !== file) out.pipe(file);
  const put = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await put('[\n');
  await put(
    `${countryLine('Q159', 'Russia', 'RU')},\n${officeLine('Q4376681', 'Minister of Sport of Russia', 'Q159')}`,
  );
  const lines = (DUMP_MB * 1e6) / OTHER_BYTES;
  for (let i = 0; i < lines; i += 1) {
    const official = personLine({
      id: `Q${200_000_000 + i}`,
      name: `Ann Example ${'abcdefghij'[i % 10]}`,
      born: '1960-01-01',
      held: [{ office: 'Q4376681', start: '2019-01-01' }],
    });
    await put(`,\n${i % (1 / OFFICIALS) === 0 ? official : otherLine(300_000_000 + i)}`);
  }
  await put('\n]\n');
  out.end();
  await once(file, 'finish');
}

const folder = mkdtempSync(join(tmpdir(), 'bench-dump-'));
try {
  for (const packed of [false, true]) {
    const dump = join(folder, packed ? 'dump-20260801.json.gz' : 'dump-20260801.json');
    await writeDump(dump, packed);
    const data = join(folder, 'data');
    cpSync('data', data, { recursive: true });
    const begun = performance.now();
    const told = execFileSync(
      process.execPath,
      ['dist/tools/data-import.mjs', 'wikidata', dump, '--into', data],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - begun) / 1000;
    const hours = ((WHOLE_DUMP_MB / DUMP_MB) * seconds) / 3600;
    console.log(packed ? 'gzip' : 'plain', `${(statSync(dump).size / 1e6).toFixed(0)} MB on disk`);
    console.log(told.trim());
    console.log(
      `in all ${seconds.toFixed(1)} s; a whole dump of ${WHOLE_DUMP_MB / 1e6} TB about ${hours.toFixed(1)} h`,
    );
    rmSync(dump);
    rmSync(data, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
