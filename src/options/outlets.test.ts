import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [head = '', ...lines] = readFileSync('data/outlets.tsv', 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => line.split('\t'));

it('names at least 250 news sites, each once, sorted', () => {
  expect(head).toBe('host\tcontinent\tcountry');
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect([...new Set(lines)].sort()).toEqual(lines);
  expect(new Set(rows.map(([host]) => host)).size).toBe(rows.length);
});

it.each(['africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america'])(
  'has some of %s',
  (continent) => {
    expect(rows.filter((row) => row[1] === continent).length).toBeGreaterThanOrEqual(10);
  },
);

it('holds hosts and country codes, and no site of everything', () => {
  const wrong = rows.filter(
    ([host = '', , country = '']) =>
      !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ||
      !/^(?:[A-Z]{2})?$/.test(country) ||
      /^(?:co|com|org)\.[a-z]{2}$/.test(host),
  );
  expect(wrong).toEqual([]);
});
