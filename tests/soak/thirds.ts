/** How something measured again and again went on: the means of its second and last third. */
export type Thirds = { second: number; last: number; growth: number };

/** The last third may be so much above the second. */
export const MOST_GROWTH = 0.1;

/** @param values  in the order in which they were measured; fewer than three say nothing */
export function thirdsOf(values: readonly number[]): Thirds | null {
  const third = Math.floor(values.length / 3);
  if (third === 0) return null;
  const second = mean(values.slice(third, 2 * third));
  const last = mean(values.slice(2 * third));
  return { second, last, growth: second === 0 ? 0 : last / second - 1 };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
