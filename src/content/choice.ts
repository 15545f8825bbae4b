import type { Mention } from '../model/annotation';
import type { Density } from '../settings';

/** The mentions that are marked at this density, in reading order. */
export function chosen(mentions: readonly Mention[], density: Density): Mention[] {
  if (density === 'none') return [];
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ entity, block }) => {
    const key = density === 'first-per-article' ? entity : `${block} ${entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A mark to be, as far as crowding goes: where it stands, and whether its entity was marked before. */
export type Candidate = { topPx: number; repeated: boolean };

/**
 * Thins out marks until no stretch of the page as tall as the window holds more than `most`. First mentions are kept
 * before repeated ones, and earlier before later.
 *
 * @param candidates in reading order
 * @returns which of them stay
 */
export function withinScreens(candidates: readonly Candidate[], screenPx: number, most: number): boolean[] {
  const stays = candidates.map(() => false);
  const kept: number[] = [];
  for (const wanted of [false, true]) {
    candidates.forEach(({ topPx, repeated }, index) => {
      if (repeated !== wanted || isCrowded(kept, topPx, screenPx, most)) return;
      stays[index] = true;
      kept.push(topPx);
    });
  }
  return stays;
}

/** True when one more at `topPx` would make too many on some screen. */
function isCrowded(kept: readonly number[], topPx: number, screenPx: number, most: number): boolean {
  const near = kept.filter((other) => Math.abs(other - topPx) < screenPx).sort((a, b) => a - b);
  // A screen holds too many when `most` of those near, in a row, and this one fit on it.
  return near.some((first, index) => {
    const last = near[index + most - 1];
    return last !== undefined && Math.max(last, topPx) - Math.min(first, topPx) < screenPx;
  });
}
