import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPackFolder } from '../../../src/cli/pack-files';
import type { SectionName } from '../../../src/pack/format';
import type { EntityRow, Pack } from '../../../src/pack/pack';
import { median, timed } from '../rounds';

/** Records that are read from a pack opened anew each, and from one open pack. */
const FIRST_READS = 9;
const READS = 200;

/** Sections of the name index. */
const NAMES: readonly SectionName[] = [
  'nameBloom',
  'nameLow',
  'nameBucket',
  'nameKey',
  'nameMeaning',
  'meaningList',
];

/** Prints what the pack takes in memory and on disk, and how long the record of a card takes. */
export async function measurePack(pack: Pack): Promise<void> {
  const bytes = (names: readonly SectionName[]): number =>
    names.reduce((sum, name) => sum + pack.columns[name].byteLength, 0);
  const names = pack.columns.nameKey.length;
  console.log('\nthe pack');
  console.log(
    `name index                ${(bytes(NAMES) / names).toFixed(2)} bytes a name form, at most 10: ` +
      NAMES.map((name) => `${name} ${(bytes([name]) / names).toFixed(2)}`).join(', '),
  );
  console.log(`opened, in memory         ${memory()}`);
  await measureRecords(pack);
}

/** What a fresh process holds more after opening the pack, beside the bytes of its file. */
function memory(): string {
  const program = fileURLToPath(new URL('bench-engine-memory.mjs', import.meta.url));
  const told = execFileSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8' });
  const { opened, annotated } = JSON.parse(told) as { opened: number; annotated: number };
  const file = statSync('dist/pack/index.bin').size;
  const ratio = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB, ${(bytes / file).toFixed(2)} ×`;
  return `${ratio(opened)} its bytes, at most 1.3; after an article ${ratio(annotated)}`;
}

async function measureRecords(pack: Pack): Promise<void> {
  const rows = [...pack.columns.recordEntity] as EntityRow[];
  const step = Math.max(1, Math.floor(rows.length / READS));
  const asked = rows.filter((_, place) => place % step === 0);
  const first: number[] = [];
  for (const row of asked.slice(0, FIRST_READS)) {
    const fresh = await openPackFolder('dist/pack');
    first.push(await timed(() => fresh.record(row)));
  }
  const later: number[] = [];
  for (const row of asked) later.push(await timed(() => pack.record(row)));
  const bytes = readdirSync('dist/pack')
    .filter((name) => name.startsWith('records-'))
    .reduce((sum, name) => sum + statSync(`dist/pack/${name}`).size, 0);
  console.log(
    `a record                  ${median(first).toFixed(2)} ms from the file, ${median(later).toFixed(2)} ms once its shard is read; at most 3`,
  );
  console.log(
    `records                   ${rows.length} of ${pack.entityCount} entities, ${(bytes / rows.length).toFixed(1)} bytes a record, ${(bytes / pack.entityCount).toFixed(1)} bytes an entity; at most 60`,
  );
}
