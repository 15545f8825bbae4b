import { type Day, firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, EventPattern, Pack } from '../pack/pack';
import type { Found } from './found';
import { compilePattern, matchPattern, type Pattern, PatternIndex } from './patterns';
import type { ReadBlock } from './reading';
import { CONFIDENCE } from './weights';

type Compiled = EventPattern & { slots: Pattern; firstDay: Day; lastDay: Day };

/** Patterns of a pack, compiled at its first article: some thousands, a few milliseconds. */
const compiled = new WeakMap<Pack, PatternIndex<Compiled>>();

function patternsOf(pack: Pack): PatternIndex<Compiled> {
  const known = compiled.get(pack);
  if (known) return known;
  const index = new PatternIndex<Compiled>();
  for (const pattern of pack.patterns()) {
    const { from, to } = pattern;
    const slots = compilePattern(pattern.text);
    index.add(slots, {
      ...pattern,
      slots,
      firstDay: from === null ? Number.NEGATIVE_INFINITY : firstDay(from),
      lastDay: to === null ? Number.POSITIVE_INFINITY : lastDay(to),
    });
  }
  compiled.set(pack, index);
  return index;
}

/**
 * Events that the text describes without naming them. These may lie over other mentions: "press conference of Russian President
 * Vladimir Putin" is an event, and Vladimir Putin in it a person.
 *
 * @param mentioned  entities that the article mentions, for patterns that need them
 * @returns in reading order; one event at most once a sentence
 */
export function findDescriptions(
  pack: Pack,
  blocks: readonly ReadBlock[],
  date: PartialDate | null,
  mentioned: ReadonlySet<EntityRow>,
): Found[] {
  const index = patternsOf(pack);
  const day = date === null ? null : { first: firstDay(date), last: lastDay(date) };
  const isUsable = (pattern: Compiled): boolean =>
    inWindow(pattern, day) && pattern.needs.every((row) => mentioned.has(row));
  const found: Found[] = [];
  const taken = new Set<string>();
  const tryAt = (block: ReadBlock, number: number, from: number, pattern: Compiled): void => {
    const to = isUsable(pattern) ? matchPattern(pattern.slots, block.tokens, from) : null;
    if (to === null) return;
    const key = `${number}:${block.tokens[from]?.sentence}:${pattern.event}`;
    if (taken.has(key)) return;
    taken.add(key);
    const why = [{ text: `the words describe ${pack.name(pattern.event)}`, weight: 0 }];
    const confidence = CONFIDENCE.description;
    found.push({ block: number, from, to, row: pattern.event, via: 'description', confidence, why });
  };
  blocks.forEach((block, number) => {
    block.tokens.forEach(({ norm }, from) => {
      index.each(norm, (pattern) => tryAt(block, number, from, pattern));
    });
  });
  return found;
}

/** A pattern with a window needs an article whose date surely lies in it. */
function inWindow(pattern: Compiled, day: { first: Day; last: Day } | null): boolean {
  if (pattern.from === null && pattern.to === null) return true;
  return day !== null && day.first >= pattern.firstDay && day.last <= pattern.lastDay;
}
