/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Medians of several pieces of work, done in turn so that whatever else the machine does falls on all alike.
 *
 * @returns milliseconds, in the order of the work
 */
export async function interleaved(rounds: number, ...works: (() => unknown)[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, work] of works.entries()) times[i]?.push(await timed(work));
  return times.map(median);
}

/** The value below which a share of the measurements lies. @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
