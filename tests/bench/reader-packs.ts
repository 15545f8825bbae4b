import { readFileSync } from 'node:fs';
import { openPackFolder } from '../../src/cli/pack-files';
import { readHtml } from '../../src/cli/read-html';
import { openReaderPack } from '../../src/compile/reader-world';
import { annotate } from '../../src/engine/annotate';
import { annotateWith } from '../../src/engine/annotate-with';
import type { ReaderSource } from '../../src/engine/reader-source';
import { partialDate } from '../../src/model/partial-date';
import type { ReaderPack } from '../../src/reader-pack/pack';
import { readPackFile } from '../../src/reader-pack/read';
import { readStoredPack } from '../../src/reader-pack/stored';
import { packText } from '../../src/reader-pack/write';
import { interleaved } from './rounds';

/** What the reader's own packs cost: a file looked at, a pack opened, an article read with none, one and many of them. */

const ROUNDS = 15;
const GIVEN =
  'Ada Ben Cem Dora Emil Finn Gus Hana Ivo June Kai Lea Max Nia Otto Pia Quin Rosa Sam Tess'.split(' ');

const pack = await openPackFolder();
const page = 'tests/articles/geneva-talks/page.html';
const article = readHtml(readFileSync(page, 'utf8'), page);

for (const entities of [50, 500, 4_000]) {
  const own = packOf(entities);
  const text = packText(own);
  const bytes = new TextEncoder().encode(text);
  await print(`${entities} people, ${(bytes.byteLength / 1000).toFixed(0)} kB: a file looked at`, () =>
    readPackFile(bytes),
  );
  await print(`${entities} people: a stored pack opened`, () => {
    const stored = readStoredPack(text);
    return stored && openReaderPack(stored);
  });
}

const council = openReaderPack(packOf(50));
const source = (n: number): ReaderSource => ({
  id: `p${n}`,
  name: 'P',
  isFirst: false,
  near: [],
  pack: council,
});
const away: ReaderSource = { ...source(0), near: ['Springfield'] };
const sources = Array.from({ length: 20 }, (_, n) => source(n));
const works: [string, () => unknown][] = [
  ['the engine alone', () => annotate(pack, article)],
  ...[0, 1, 5, 20].map((count): [string, () => unknown] => [
    `${count} packs of 50`,
    () => annotateWith(pack, sources.slice(0, count), article),
  ]),
  ['a pack of another place', () => annotateWith(pack, [away], article)],
];
const times = await interleaved(4 * ROUNDS, ...works.map(([, work]) => work));
for (const [i, [what]] of works.entries()) tell(`an article, ${what}`, times[i] ?? 0);

/** A council of so many people, each with an office and an alias. */
function packOf(count: number): ReaderPack {
  const asOf = partialDate('2026-08-01');
  return {
    ...{ id: 'bench', name: 'Bench', asOf, publisher: '', near: [], signature: null },
    sources: [
      { key: 'site', title: 'Councillors', publisher: 'Council', url: 'https://council.example/', asOf },
    ],
    entities: Array.from({ length: count }, (_, i) => {
      const name = `${GIVEN[i % GIVEN.length]} Whit${i.toString(26).replaceAll(/[0-9]/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '')}`;
      return {
        ...{ id: `p-${i}`, kind: 'person' as const, name, aliases: [`${name} Senior`], short: [] },
        ...{
          what: 'councillor',
          background: 'Came to the council from the school board.',
          start: null,
          end: null,
        },
        ...{ partOf: null, sources: ['site'] },
        roles: [
          { office: `Member for ward ${i}`, at: null, start: asOf, end: null, asOf: null, source: 'site' },
        ],
      };
    }).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

async function print(what: string, work: () => unknown): Promise<void> {
  const [time = 0] = await interleaved(ROUNDS, work);
  tell(what, time);
}

function tell(what: string, ms: number): void {
  console.log(`${what.padEnd(60)} ${ms.toFixed(2).padStart(9)} ms`);
}
