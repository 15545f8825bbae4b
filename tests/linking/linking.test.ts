import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import { annotate } from '../../src/engine/annotate';
import type { Pack } from '../../src/pack/pack';
import { articleOf, judge, type Outcome, parseSuite } from './case';
import { LEAST_RIGHT, MOST_WRONG } from './thresholds';

const suites = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));

describe('the linking suites', () => {
  const outcomes = new Map<string, Outcome[]>();
  let pack: Pack;
  beforeAll(async () => {
    pack = await openPackFolder('dist/pack');
    for (const name of suites) {
      const cases = parseSuite(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
      outcomes.set(
        name,
        cases.flatMap((testCase) => judge(testCase, annotate(pack, articleOf(testCase)))),
      );
    }
  });
  const told = (list: readonly Outcome[]): string =>
    list
      .map(({ line, text, expected, got }) => `${line}: ${text} is ${expected}, not ${got || 'unmarked'}`)
      .join('\n');

  it.each(suites)('%s: finds what it must', (name) => {
    const all = outcomes.get(name) ?? [];
    const asked = all.filter(({ expected }) => expected !== 'nobody');
    const missed = asked.filter(({ result }) => result !== 'right');
    expect(1 - missed.length / asked.length, told(missed)).toBeGreaterThanOrEqual(LEAST_RIGHT[name] ?? 1);
  });

  it('dates nothing that is no date', () => {
    const lines = readFileSync(`${import.meta.dirname}/dates.txt`, 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('# NO DATE'));
    const end = lines.findIndex((line) => line.startsWith('# EITHER WAY'));
    expect(first).toBeGreaterThan(0);
    const cases = parseSuite(lines.slice(first, end).join('\n'));
    const dated = cases.flatMap((testCase) =>
      annotate(pack, articleOf(testCase)).dates.map(({ iso }) => [testCase.paragraphs[0], iso]),
    );
    expect(dated).toEqual([]);
  });

  it('links next to nothing wrongly', () => {
    const all = [...outcomes].flatMap(([name, list]) => list.map((outcome) => ({ ...outcome, name })));
    const wrong = all.filter(({ result }) => result === 'wrong');
    const lines = wrong.map((outcome) => `${outcome.name}:${told([outcome])}`).join('\n');
    expect(wrong.length / all.length, lines).toBeLessThanOrEqual(MOST_WRONG);
  });
});
