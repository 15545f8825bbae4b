import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changesOf } from './changes';
import type { ReaderPack } from './pack';
import { problemText } from './problem';
import { type PackRead, readPackFile } from './read';
import { bytesOf, person, readSample, sample } from './samples.test-help';
import { readStoredPack } from './stored';
import { packText } from './write';

const EXAMPLE = readFileSync('docs/examples/springfield-council.csv', 'utf8');

function soundOf(read: PackRead): ReaderPack {
  if (!read.ok) throw new Error(read.problems.map((problem) => problemText('f', problem)).join('\n'));
  return read.pack;
}

it('reads the worked example, as a table and as the JSON that is written of it', () => {
  const pack = soundOf(readPackFile(bytesOf(EXAMPLE)));
  expect(pack.entities.map(({ id }) => id)).toContain('oduya-grace');
  expect(packText(pack)).toBe(readFileSync('docs/examples/springfield-council.json', 'utf8'));
  expect(soundOf(readPackFile(bytesOf(packText(pack))))).toEqual(pack);
  expect(readStoredPack(packText(pack))).toEqual(pack);
});

it.each([
  [
    'lines ended as on Windows, with a byte order mark',
    (csv: string) => `\ufeff${csv.replaceAll('\n', '\r\n')}`,
  ],
  ['no end of the last line', (csv: string) => csv.trimEnd()],
  ['empty lines', (csv: string) => csv.replaceAll('\n', '\n\n')],
])('reads a table with %s', (_, change) => {
  expect(soundOf(readPackFile(bytesOf(change(EXAMPLE))))).toEqual(soundOf(readPackFile(bytesOf(EXAMPLE))));
});

it.each([
  ['JSON', '{\n  "format": 1,\n  "x": tru\n}', '3:8: not JSON'],
  [
    'JSON',
    JSON.stringify(sample({ entities: [person({ start: '20245' })] }), null, 2),
    '22:16: “start” is “20245”',
  ],
  ['a table', 'row,id,name,asOf\npack,town,"Our\ntown",2026\n', '2:11: “name” holds characters'],
  ['a table', `${EXAMPLE}person,x,"Y ""Z"", Y",,,,,yesterday\n`, '13:27: “start” is “yesterday”'],
  [
    'a table, behind a field of two lines',
    'row,id,background,start\npack,t\nperson,p,"a\nbc",x\n',
    '4:5: “start” is “x”',
  ],
  [
    'a table, a line behind a field of two',
    'row,id,name,background\nsource,s,"a\nb",\nx,\n',
    '4:1: “x” is no kind of row',
  ],
])('says where the mistake is in %s', (_, file, expected) => {
  const read = readPackFile(bytesOf(file));
  expect(read.ok ? [] : read.problems.map((problem) => problemText('f', problem))).toContainEqual(
    expect.stringContaining(`f:${expected}`),
  );
});

it('counts what it does not list', () => {
  const read = readSample(
    sample({ entities: Array.from({ length: 200 }, (_, i) => person({ id: `e${i}`, what: 7 })) }),
  );
  expect(read).toMatchObject({ ok: false, count: 200 });
  expect(read.ok ? 0 : read.problems.length).toBe(50);
});

it('tells what an update adds, changes and withdraws', () => {
  const before = soundOf(
    readSample(sample({ entities: [person({ what: 'mayor', aliases: ['Jane A. Doe'] })] })),
  );
  const after = soundOf(
    readSample(sample({ entities: [person({ what: 'councillor' }), person({ id: 'x', name: 'Ann Ex' })] })),
  );
  const { added, changed, withdrawn } = changesOf(before, after);
  expect(added.map(({ text }) => text)).toEqual(['person: Ann Ex', 'sources: site']);
  expect(changed).toEqual([{ id: 'jane-doe what', entity: 'Jane Doe', text: 'councillor', before: 'mayor' }]);
  expect(withdrawn.map(({ text }) => text)).toEqual(['also called Jane A. Doe']);
  expect(changesOf(after, after)).toEqual({ added: [], changed: [], withdrawn: [] });
  expect(changesOf(null, after).added.length).toBe(5);
});

it('takes nothing that was stored and is damaged', () => {
  expect(readStoredPack('{')).toBeNull();
  expect(readStoredPack('{"format":"backgrounder-readers-pack"}')).toBeNull();
});
