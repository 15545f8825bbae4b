import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openPackFolder } from '../../src/cli/pack-files';
import { articleOfText, inWholeText } from '../../src/cli/plain-text';
import { annotate } from '../../src/engine/annotate';
import { type EntityId, wikidataOf } from '../../src/model/ids';
import { parsePartialDate } from '../../src/model/partial-date';
import type { Pack } from '../../src/pack/pack';
import { articleOf, judge, type Outcome, parseSuite } from '../linking/case';
import {
  type GoldStory,
  ratesOf,
  readGold,
  type Shown,
  scoreStory,
  sumOf,
  type Tally,
} from '../linking/gold';
import { LEAST_RIGHT, MOST_WRONG } from '../linking/thresholds';

const SUITES = 'tests/linking';
/** Stories linked by hand. They are no part of the project. */
const GOLD = '../shared/gold/dev.jsonl';

const pack = await openPackFolder('dist/pack');
measureSuites(pack);
if (existsSync(GOLD)) measureGold(pack, readGold(GOLD));
else console.log(`\ngold: skipped, there is no ${GOLD}`);

/** What the suites ask, suite by suite, against the thresholds of the tests. */
function measureSuites(pack: Pack): void {
  console.log(`${'suite'.padEnd(24)} asked  right missed  wrong  share right`);
  const all: Outcome[] = [];
  for (const name of readdirSync(SUITES).filter((name) => name.endsWith('.txt'))) {
    const outcomes = parseSuite(readFileSync(`${SUITES}/${name}`, 'utf8')).flatMap((testCase) =>
      judge(testCase, annotate(pack, articleOf(testCase))),
    );
    all.push(...outcomes);
    const asked = outcomes.filter(({ expected }) => expected !== 'nobody');
    const share = count(asked, 'right') / asked.length;
    const least = LEAST_RIGHT[name] ?? 1;
    console.log(
      `${line(name, asked.length, outcomes)}  ${percent(share)}, at least ${percent(least)}${verdict(share >= least)}`,
    );
  }
  const wrong = count(all, 'wrong') / all.length;
  console.log(
    `${line('all', all.length, all)}  wrong ${percent(wrong)}, at most ${percent(MOST_WRONG)}${verdict(wrong <= MOST_WRONG)}`,
  );
}

function line(name: string, asked: number, outcomes: readonly Outcome[]): string {
  const counts = [asked, ...(['right', 'missed', 'wrong'] as const).map((result) => count(outcomes, result))];
  return name.padEnd(23) + counts.map((number) => String(number).padStart(7)).join('');
}

function count(outcomes: readonly Outcome[], wanted: Outcome['result']): number {
  return outcomes.filter(({ result }) => result === wanted).length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function verdict(kept: boolean): string {
  return kept ? '' : '  ✗';
}

/** People of the gold's stories, by name and by office. */
function measureGold(pack: Pack, stories: readonly GoldStory[]): void {
  const isKnown = (wikidata: string): boolean => {
    const row = pack.find(wikidata as EntityId);
    return row !== null && pack.kind(row) === 'person';
  };
  const { names, offices } = sumOf(stories.map((story) => scoreStory(story, shownIn(pack, story), isKnown)));
  const both = {
    right: names.right + offices.right,
    missed: names.missed + offices.missed,
    wrong: names.wrong + offices.wrong,
  };
  console.log(`\ngold: ${stories.length} stories, the people whom the pack holds`);
  console.log(`by name    ${rated(names)}`);
  // A gold that marks no office says nothing of who held it: each office shown counts as wrong.
  console.log(`by office  ${rated(offices)}`);
  console.log(`both       ${rated(both)}`);
}

function rated(tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  const { right, missed, wrong } = tally;
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  right ${right}  missed ${missed}  wrong ${wrong}`;
}

/** The people whom the engine marks in a story, as the terminal command reads plain text. */
function shownIn(pack: Pack, { text, date, lang, title }: GoldStory): Shown[] {
  const { article, offsets } = articleOfText(text, { title, date: parsePartialDate(date), lang });
  return inWholeText(annotate(pack, article), offsets).mentions.flatMap(
    ({ kind, entity, start, end, via }) => {
      const wikidata = kind === 'person' ? wikidataOf(entity) : null;
      return wikidata === null ? [] : [{ start, end, wikidata, via }];
    },
  );
}
