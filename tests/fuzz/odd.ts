/** A whole number from 0 up to, and without, its argument: `dice` of the benches. */
export type Roll = (sides: number) => number;

/** Values that nobody meant to send. Each is made anew, for some are changed by who holds them. */
const ODD: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => '',
  () => 0,
  () => -1,
  () => 1e308,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => [],
  () => ({}),
  () => '\ud800',
  () => '\u202e\u0000\u200d',
  () => 'x'.repeat(100_000),
  () => '__proto__',
  () => 'Q7747',
  () => '2021-13-45',
  () => '9999-12-31',
  () => new Array(10_000).fill('Q1'),
  () => JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => nested(2_000),
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** One of the odd values. */
export function odd(roll: Roll): unknown {
  return ODD[roll(ODD.length)]?.();
}

/** A copy of a value with something in it changed: a part left out, doubled, added, or put in the place of something else. */
export function mutated(value: unknown, roll: Roll): unknown {
  if (roll(12) === 0) return odd(roll);
  if (Array.isArray(value)) return mutatedList(value, roll);
  if (typeof value === 'object' && value !== null)
    return mutatedFields(value as Record<string, unknown>, roll);
  if (typeof value === 'string') return mutatedText(value, roll);
  return roll(2) === 0 ? odd(roll) : value;
}

function mutatedList(list: readonly unknown[], roll: Roll): unknown[] {
  const copy = [...list];
  const at = roll(copy.length + 1);
  if (roll(3) === 0) copy.splice(at, roll(2), odd(roll));
  else if (at < copy.length) copy[at] = mutated(copy[at], roll);
  return copy;
}

function mutatedFields(fields: Readonly<Record<string, unknown>>, roll: Roll): Record<string, unknown> {
  const copy = { ...fields };
  const keys = Object.keys(copy);
  const key = keys[roll(keys.length)];
  const way = roll(6);
  if (key === undefined || way === 0) copy[String(odd(roll)).slice(0, 40)] = odd(roll);
  else if (way === 1) delete copy[key];
  else copy[key] = mutated(copy[key], roll);
  return copy;
}

/** A text with a stretch of it left out, doubled, turned round, or with something odd put in. */
export function mutatedText(text: string, roll: Roll): string {
  const from = roll(text.length + 1);
  const to = Math.min(text.length, from + roll(40));
  const stretch = text.slice(from, to);
  const put = [
    '',
    stretch + stretch,
    [...stretch].reverse().join(''),
    String.fromCharCode(roll(0x10000)),
    '<'.repeat(roll(50)),
    '"',
    '}',
    String(odd(roll) ?? '').slice(0, 2_000),
  ][roll(8)];
  return text.slice(0, from) + (put ?? '') + text.slice(to);
}
