import { firstDay, lastDay, parsePartialDate } from '../../model/partial-date';
import { chainCycles } from '../chains';
import type { CuratedEvent, CuratedGroup } from '../curated';
import type { Finding } from '../finding';
import type { Dataset } from '../read';
import { loadedWords, sentencesOf } from './wording';

/** Words that a background has, by group: enough to say who, when and what came of it, and no more than a card shows. */
const WORDS: Readonly<Record<CuratedGroup, readonly [least: number, most: number]>> = {
  people: [25, 75],
  organisations: [20, 82],
  places: [8, 90],
  events: [40, 95],
};

/** Sentences of fewer words may stand in two records: "It was never ratified." */
const SHARED_SENTENCE_WORDS = 6;

/** What is wrong with the records written by hand: references, dates, chains, lengths, words. */
export function checkCurated(data: Dataset): Finding[] {
  const entities = idsOf(data);
  const findings: Finding[] = [];
  const report = (id: string, code: string, message: string): void => {
    const { file, line } = data.curatedAt.get(id) ?? { file: 'curated', line: 0 };
    findings.push({ code, file, line, message: `${id}: ${message}` });
  };
  const countries = new Set(data.places.map((row) => row.country));
  const reviewed = new Set(data.reviewed.map(({ rule, key }) => `${rule} ${key}`));
  const refer = (id: string, ...references: readonly string[]): void => {
    for (const reference of references)
      if (!entities.has(reference) && !countries.has(reference))
        report(id, 'unknown-reference', `names ${reference}`);
  };
  const told = new Map<string, string>();
  for (const group of ['people', 'organisations', 'places', 'events'] as const)
    for (const { id, background = '', sources } of data.curated[group]) {
      if (sources.length === 0) report(id, 'no-source', 'a record needs a source');
      if (background === '') continue;
      const [least, most] = WORDS[group];
      const words = background.split(/\s+/).length;
      if (words < least || words > most)
        report(id, 'length', `a background of ${words} words, not ${least} to ${most}`);
      for (const word of loadedWords(background))
        if (!reviewed.has(`loaded-word ${id} ${word}`))
          report(id, 'loaded-word', `“${word}” says what we think of it`);
      for (const sentence of sentencesOf(background)) {
        if (sentence.split(' ').length < SHARED_SENTENCE_WORDS) continue;
        const other = told.get(sentence);
        if (other !== undefined) report(id, 'shared-sentence', `says the same as ${other}: “${sentence}”`);
        told.set(sentence, id);
      }
    }
  for (const { id, standsFor = [] } of data.curated.places) refer(id, ...standsFor);
  for (const { id, successor, members = [] } of data.curated.organisations) {
    if (successor !== undefined) refer(id, successor);
    refer(id, ...members.map(({ who }) => who));
    for (const { who, since = '', until = '' } of members)
      if (isBefore(until, since)) report(id, 'ends-before-start', `${who} ${since} – ${until}`);
  }
  const byId = new Map(data.curated.events.map((event) => [event.id, event]));
  for (const event of data.curated.events)
    checkEvent(event, byId, refer, (id, code, message, key = '') => {
      if (!reviewed.has(`${code} ${id} ${key}`)) report(id, code, message);
    });
  for (const cycle of chainCycles(data.curated.events))
    report(cycle[0] ?? '', 'cycle', `its chain comes back to it: ${cycle.join(' → ')}`);
  return findings;
}

function idsOf({ people, organisations, places, events, curated }: Dataset): Set<string> {
  const groups = [people, organisations, places, events, ...Object.values(curated)];
  return new Set(groups.flatMap((group) => group.map(({ id }) => id)));
}

function checkEvent(
  event: CuratedEvent,
  byId: ReadonlyMap<string, CuratedEvent>,
  refer: (id: string, ...references: readonly string[]) => void,
  report: (id: string, code: string, message: string, key?: string) => void,
): void {
  const { id, start = '', end = '', aliases = [], describe = [], links = [] } = event;
  if (isBefore(end, start)) report(id, 'ends-before-start', `${start} – ${end}`);
  refer(id, ...(event.countries ?? []), ...(event.participants ?? []), ...links.map((link) => link.event));
  refer(id, ...(event.places ?? []).filter((place) => /^(?:Q[0-9]+|[A-Z]{2}|[a-z]+:.*)$/.test(place)));
  for (const { needs = [], from = '', to = '' } of describe) {
    refer(id, ...needs);
    if (isBefore(to, from)) report(id, 'ends-before-start', `a description from ${from} to ${to}`);
    if (isBefore(to, start))
      report(id, 'early-description', `texts up to ${to} cannot describe what began ${start}`);
  }
  for (const alias of aliases)
    if (!/[\p{Lu}\p{N}]/u.test(alias.replace(/^The /, '')))
      report(
        id,
        'everyday-alias',
        `“${alias}” is an everyday phrase: describe it, with what the article must mention`,
        alias,
      );
  for (const { relation, event: other } of links) {
    const target = byId.get(other);
    if (!target) continue;
    const [mine, theirs] = [start, target.start ?? ''];
    if (relation === 'led-to' && isBefore(theirs, mine))
      report(id, 'order', `led to ${other}, which began before it`);
    if (relation === 'followed' && isBefore(mine, theirs))
      report(id, 'order', `followed ${other}, which began after it`);
    if (relation === 'part-of' && (isBefore(mine, theirs) || isBefore(target.end ?? '', mine)))
      report(id, 'outside-parent', `${mine} is not within ${other}, ${theirs} – ${target.end ?? ''}`);
  }
}

/** True when one date lies before the other however both are read; false when either is unknown. */
function isBefore(a: string, b: string): boolean {
  const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
  return one !== null && other !== null && lastDay(one) < firstDay(other);
}
