/** States that came out of one that is no more, the one that took its place first: its leaders and ministers are theirs. */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  YU: ['RS', 'ME', 'HR', 'SI', 'BA', 'MK'],
  CS: ['CZ', 'SK'],
  SU: ['RU', 'UA', 'BY', 'GE', 'AM', 'AZ', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'MD', 'LT', 'LV', 'EE'],
  DD: ['DE'],
};

/** A state and those that came out of it. */
export function withSuccessors(country: string): string[] {
  return [country, ...(SUCCESSORS[country] ?? [])];
}

/** The state that took a state's place; itself when it still stands. */
export function heirOf(country: string): string {
  return SUCCESSORS[country]?.[0] ?? country;
}
