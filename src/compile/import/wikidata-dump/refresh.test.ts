import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../tables';
import { countryLine, dumpText, officeLine, personLine } from './dump.test-help';
import { TruncatedDump } from './read';
import { refreshFromDump } from './refresh';

const DAY = '2026-11-02';
const OLD: Readonly<Record<string, readonly string[]>> = {
  people: [
    'Q1	Ann Example	female	1960		CH	Ann Example	ifg-2026|wikidata-2022',
    'Q2	Bob Other	male			CH		ifg-2026',
  ],
  offices: [
    'office:ch-minister-of-defence	Minister of Defence of Switzerland	defence	CH	wikidata-2022',
    'office:ch-minister-of-foreign-affairs	Minister of Foreign Affairs of Switzerland	foreign	CH	wikidata-2022',
  ],
  terms: [
    'Q1	office:ch-minister-of-defence	2010	2012	2022-07		ifg-2026',
    'Q1	office:ch-minister-of-foreign-affairs	2020		2022-07		wikidata-2022',
    'Q2	office:ch-minister-of-defence	2012		2022-07		ifg-2026',
  ],
  aliases: ['Q1	Annie Example	name	wikidata-2022'],
  sources: [
    'ifg-2026	Ministers	Institute	CC-BY-4.0	2026-06-19	',
    'wikidata-2022	Wikidata	Wikidata	CC0-1.0	2022-12	',
  ],
};
const WORLD = [
  countryLine('Q39', 'Switzerland', 'CH'),
  officeLine('Q11', 'Minister of Foreign Affairs of Switzerland', 'Q39'),
  officeLine('Q12', 'Member of the National Council', 'Q39'),
  '{"type":"property","id":"P39","datatype":"wikibase-item","labels":{},"claims":{}}',
];
const ANN = personLine({
  id: 'Q1',
  name: 'Ann Example',
  aliases: ['A. B. Example', 'Example'],
  born: '1960-03-04',
  wikipedia: 'Ann Example',
  held: [
    { office: 'Q11', start: '2020-01-05', end: '2026-09-30' },
    { office: 'Q11', start: '2015', rank: 'deprecated' },
  ],
});
const NEW = personLine({ id: 'Q3', name: 'Cyd New', held: [{ office: 'Q11', start: '2026-10-01' }] });
const DEPUTY = personLine({ id: 'Q4', name: 'Dee Puty', held: [{ office: 'Q12', start: '2023-12-04' }] });
const DUMP = [...WORLD, ANN, NEW, DEPUTY];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  for (const name of ['people', 'offices', 'terms', 'aliases', 'sources'] as const)
    writeFileSync(
      join(folder, `${name}.tsv`),
      `${[TABLES[name].join('\t'), ...(OLD[name] ?? [])].join('\n')}\n`,
    );
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (table: string): string => readFileSync(join(folder, `${table}.tsv`), 'utf8');
const all = (): string =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
const refresh = (text: string) =>
  refreshFromDump(folder, Readable.from([Buffer.from(text)], { objectMode: false }), DAY);

describe('refreshFromDump', () => {
  it("puts the dump's terms in place of an older Wikidata's and leaves those of other sources", async () => {
    const done = await refresh(dumpText(DUMP));
    expect(done).toMatchObject({ people: 2, added: 1, terms: 2, malformed: 0 });
    expect(read('terms').split('\n').slice(1, -1)).toEqual([
      'Q1	office:ch-minister-of-defence	2010	2012	2022-07		ifg-2026',
      `Q1	office:ch-minister-of-foreign-affairs	2020-01-05	2026-09-30	${DAY}		wikidata-${DAY}`,
      'Q2	office:ch-minister-of-defence	2012		2022-07		ifg-2026',
      `Q3	office:ch-minister-of-foreign-affairs	2026-10-01		${DAY}		wikidata-${DAY}`,
    ]);
    expect(read('people')).toContain(
      `Q1	Ann Example	male	1960-03-04		CH	Ann Example	ifg-2026|wikidata-${DAY}\n`,
    );
    expect(read('aliases')).toContain(`Q1	A. B. Example	name	wikidata-${DAY}\n`);
    expect(read('aliases')).not.toContain('Q1	Example	');
    expect(read('sources')).toContain(`wikidata-${DAY}	`);
  });

  it('takes nobody who is known for a seat alone', async () => {
    await refresh(dumpText(DUMP));
    expect(read('people')).not.toContain('Q4');
  });

  it('changes nothing the second time, plain or gzip, from a file', async () => {
    await refresh(dumpText(DUMP));
    const once = all();
    const path = join(tmpdir(), `dump-${process.pid}.json.gz`);
    writeFileSync(path, gzipSync(dumpText(DUMP)));
    await refreshFromDump(folder, path, DAY);
    rmSync(path);
    expect(all()).toBe(once);
  });

  it('reads a dump that comes in the smallest pieces', async () => {
    const bytes = Buffer.from(dumpText(DUMP));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) =>
      bytes.subarray(i * 7, i * 7 + 7),
    );
    const done = await refreshFromDump(folder, Readable.from(pieces, { objectMode: false }), DAY);
    expect(done).toMatchObject({ people: 2, lines: DUMP.length + 2 });
  });

  it('counts malformed lines, names their numbers and goes on', async () => {
    const done = await refresh(
      dumpText([
        ...WORLD,
        'not json',
        ANN.slice(0, 90),
        '{"id":"P39"',
        '{"id":5,"P39":0,"x":"\\"P39\\""}',
        NEW,
      ]),
    );
    expect(done).toMatchObject({ people: 1, malformed: 4, malformedAt: [6, 7, 8, 9] });
  });

  it.each<[string, () => Buffer]>([
    ['without its closing bracket', () => Buffer.from(dumpText(DUMP).slice(0, -3))],
    ['in the middle of a line', () => Buffer.from(dumpText(DUMP).slice(0, 900))],
    ['in the middle of its compressed data', () => gzipSync(dumpText(DUMP)).subarray(0, 300)],
    ['before it began', () => Buffer.alloc(0)],
  ])('fails on a dump that ends %s, and leaves the tables as they were', async (_, bytes) => {
    const before = all();
    const source = Readable.from([bytes()], { objectMode: false });
    await expect(refreshFromDump(folder, source, DAY)).rejects.toBeInstanceOf(TruncatedDump);
    expect(all()).toBe(before);
  });

  it('refuses terms that cannot be true', async () => {
    const odd = personLine({
      id: 'Q5',
      name: 'Eve Odd',
      born: '1980',
      died: '2020',
      held: [
        { office: 'Q11', start: '2012', end: '2011' },
        { office: 'Q11', start: '1979' },
        { office: 'Q11', start: '2021' },
        { office: 'Q11', start: '2027' },
        { office: 'Q11' },
        { office: 'Q99', start: '2019' },
      ],
    });
    await refresh(dumpText([...WORLD, odd]));
    expect(read('people')).not.toContain('Q5');
  });
});
