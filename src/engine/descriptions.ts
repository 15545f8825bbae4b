import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, EventPattern, Pack } from '../pack/pack';
import type { Found } from './found';
import { compilePattern, keyOf, keysOf, matchPattern, type Pattern } from './patterns';
import type { ReadBlock } from './reading';
import { CONFIDENCE } from './weights';

type Compiled = EventPattern & { slots: Pattern };

/** Patterns of a pack, compiled at its first article: some hundreds, under a millisecond. */
const compiled = new WeakMap<Pack, Compiled[]>();

function patternsOf(pack: Pack): Compiled[] {
  const known = compiled.get(pack);
  if (known) return known;
  const patterns = pack.patterns().map((pattern) => ({ ...pattern, slots: compilePattern(pattern.text) }));
  compiled.set(pack, patterns);
  return patterns;
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
  const usable = patternsOf(pack).filter(
    (pattern) => inWindow(pattern, date) && pattern.needs.every((row) => mentioned.has(row)),
  );
  if (usable.length === 0) return [];
  const byKey = groupByKey(usable);
  const always = byKey.get('') ?? [];
  const found: Found[] = [];
  const taken = new Set<string>();
  blocks.forEach((block, number) => {
    for (let from = 0; from < block.tokens.length; from += 1)
      for (const pattern of [...(byKey.get(keyOf(block.tokens[from]?.norm ?? '')) ?? []), ...always]) {
        const key = `${number}:${block.tokens[from]?.sentence}:${pattern.event}`;
        if (taken.has(key)) continue;
        const to = matchPattern(pattern.slots, block.tokens, from);
        if (to === null) continue;
        taken.add(key);
        const why = [{ text: `the words describe ${pack.name(pattern.event)}`, weight: 0 }];
        found.push({
          block: number,
          from,
          to,
          row: pattern.event,
          via: 'description',
          confidence: CONFIDENCE.description,
          why,
        });
      }
  });
  return found;
}

/** Patterns by the words they may begin with: most words of a text begin none. */
function groupByKey(patterns: readonly Compiled[]): Map<string, Compiled[]> {
  const byKey = new Map<string, Compiled[]>();
  for (const pattern of patterns)
    for (const key of new Set(keysOf(pattern.slots))) byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  return byKey;
}

/** A pattern with a window needs an article whose date surely lies in it. */
function inWindow({ from, to }: EventPattern, date: PartialDate | null): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  return (from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));
}
