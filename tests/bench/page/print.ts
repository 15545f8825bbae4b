import { median, quantile } from '../rounds';

/** Prints one figure: its median, its 95th percentile and the most, beside what was aimed at. */
export function line(what: string, values: readonly number[], unit: string, target = ''): void {
  const [middle, high, most] = [median(values), quantile(values, 0.95), Math.max(...values)].map((value) =>
    value.toFixed(2),
  );
  console.log(`${what.padEnd(28)} ${middle} ${unit}, 95th ${high}, most ${most}${target && `; ${target}`}`);
}
