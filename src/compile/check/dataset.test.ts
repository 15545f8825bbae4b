import { describe, expect, it } from 'vitest';
import { type SmallData, smallDataset } from '../../../tests/tools/small-pack';
import { WORLD } from '../../../tests/tools/world';
import { parseCurated } from '../curated';
import { parseTable } from '../tables';
import { checkDataset } from './dataset';

const codesOf = (extra: SmallData): string[] =>
  checkDataset(smallDataset({ ...WORLD, ...extra })).map((f) => f.code);

it('finds nothing wrong with sound data', () => {
  expect(checkDataset(smallDataset(WORLD))).toEqual([]);
});

describe('checkDataset', () => {
  it.each<[string, SmallData]>([
    ['unknown-reference', { terms: 'Q1111 / office:ru-president / 2012 / / 2022' }],
    ['unknown-reference', { terms: 'Q7747 / office:nowhere / 2012 / / 2022' }],
    ['unknown-reference', { aliases: 'Q1111 / Nobody / name' }],
    ['unknown-reference', { events: 'Q1 / War / war / 2014 / / RU / Q1111' }],
    ['date', { terms: 'Q7747 / office:ru-president / 2012-13 / / 2022' }],
    ['ends-before-start', { terms: 'Q7747 / office:ru-president / 2012 / 2011 / 2022' }],
    ['outside-life', { terms: 'Q7747 / office:ru-president / 1912 / / 2022' }],
    ['no-as-of', { terms: 'Q7747 / office:ru-president / 2012 / / ' }],
    ['unknown-source', { aliases: 'Q7747 / V. Putin / name / elsewhere' }],
    ['alias-kind', { aliases: 'Q7747 / V. Putin / nickname' }],
    ['office-kind', { offices: 'office:x / Minister of X / wizard / RU', terms: '' }],
    ['duplicate-id', { organisations: 'Q7747 / Putin & Co / company / RU' }],
    ['id', { organisations: 'q7 / Seven / company / RU' }],
  ])('reports %s', (code, extra) => {
    expect(codesOf(extra)).toContain(code);
  });

  it('lets a coarse end share the year of its start', () => {
    expect(codesOf({ terms: 'Q7747 / office:ru-president / 2012-05-07 / 2012 / 2022' })).toEqual([]);
  });
});

describe('parseTable', () => {
  const header = 'entity\talias\tkind\tsources';
  it.each([
    ['header', 'entity\talias\n'],
    ['fields', `${header}\nQ1\tA\tname\n`],
    ['order', `${header}\nQ2\tB\tname\ts\nQ1\tA\tname\ts\n`],
    ['order', `${header}\nQ1\tA\tname\ts\nQ1\tA\tname\ts\n`],
    ['no-final-newline', `${header}\nQ1\tA\tname\ts`],
    ['carriage-return', `${header}\nQ1\tA\tname\ts\r\n`],
    ['blank', `${header}\nQ1\tA \tname\ts\n`],
    ['not-nfc', `${header}\nQ1\tE\u0301\tname\ts\n`],
  ])('reports %s with its line', (code, text) => {
    expect(parseTable('aliases', text).findings.map((f) => f.code)).toContain(code);
  });
});

describe('parseCurated', () => {
  const record = { id: 'person:ann-example', name: 'Ann Example', sources: [{ title: 'T', publisher: 'P' }] };
  const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  it.each<[string, string, RegExp]>([
    ['json', '{', /./],
    ['json', text({}), /array/],
    ['form', JSON.stringify([record]), /./],
    ['order', text([record, record]), /twice/],
    ['record', text([{ ...record, born: '1990-13' }]), /born/],
    ['record', text([{ ...record, surprise: 1 }]), /surprise/],
    ['record', text([{ ...record, id: 'Ann' }]), /id/],
    [
      'record',
      text([{ ...record, sources: [{ title: 'T', publisher: 'P', url: 'javascript:x' }] }]),
      /sources/,
    ],
    ['record', text([{ id: record.id }]), /name/],
  ])('reports %s', (code, source, message) => {
    const { findings } = parseCurated('people', 'people.json', source);
    expect(findings.find((f) => f.code === code)?.message).toMatch(message);
  });

  it('keeps sound records', () => {
    expect(parseCurated('people', 'people.json', text([record]))).toEqual({
      records: [record],
      at: new Map([[record.id, { file: 'people.json', line: 3 }]]),
      findings: [],
    });
  });
});
