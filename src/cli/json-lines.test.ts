import { describe, expect, it } from 'vitest';
import { parseLines } from './json-lines';

const good = '{"id":"a","text":"Moscow warned."}';

describe('parseLines', () => {
  it('reads lines with what they leave out', () => {
    expect(
      parseLines(`${good}\n{"id":2,"text":"","date":"2021-12-23T10:00:00Z","lang":"en","title":null}\n`),
    ).toEqual([
      { id: 'a', text: 'Moscow warned.', date: null, lang: null, title: '' },
      { id: 2, text: '', date: '2021-12-23', lang: 'en', title: '' },
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(parseLines('')).toEqual([]);
  });

  it.each([
    [`${good}\n{`, /^line 2: not JSON$/],
    [`${good}\n\n${good}`, /^line 2: empty/],
    [`${good}\r\n[]`, /^line 2: not a JSON object$/],
    ['null', /^line 1: not a JSON object$/],
    ['{"text":"x"}', /^line 1: "id"/],
    ['{"id":"a"}', /^line 1: "text"/],
    ['{"id":"a","text":1}', /^line 1: "text"/],
    ['{"id":"a","text":"x","date":"yesterday"}', /^line 1: "date"/],
    ['{"id":"a","text":"x","date":20211223}', /^line 1: "date"/],
    ['{"id":"a","text":"x","lang":1}', /^line 1: "lang"/],
    ['{"id":"a","text":"x","title":[]}', /^line 1: "title"/],
    [`{"id":"a","text":"${'x'.repeat(1_000_001)}"}`, /^line 1: "text" is longer/],
  ])('refuses %#: names the line', (input, message) => {
    expect(() => parseLines(input)).toThrow(message);
  });
});
