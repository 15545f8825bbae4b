/** Wrong links among all that the suites ask, at most. */
export const MOST_WRONG = 0.005;

/** Share of what a suite asks that comes out right, at least. */
export const LEAST_RIGHT: Readonly<Record<string, number>> = {
  'bodies.txt': 0.97,
  'dates.txt': 0.96,
  'events-described.txt': 0.9,
  'events-named.txt': 0.95,
  'events-near-misses.txt': 0.97,
  'metonyms.txt': 0.88,
  'namesakes.txt': 0.97,
  'offices.txt': 0.94,
  'plain.txt': 0.97,
  'traps.txt': 0.92,
};
