/** Which mentions of an entity are marked. */
export type Density = 'every' | 'first-per-paragraph' | 'first-per-article' | 'none';

export const DENSITIES: readonly Density[] = ['every', 'first-per-paragraph', 'first-per-article', 'none'];

/** What the reader may choose. */
export type Settings = {
  /** How long the pointer rests on a mark before its card shows, in milliseconds. */
  hoverDelayMs: number;
  density: Density;
  /** The most marks on one screen, counted over any stretch of the page that is as tall as the window. */
  maxPerScreen: number;
  /** Whether names inside links are marked too. */
  inLinks: boolean;
};

/** Bounds of a number; whole numbers only. */
export type Bounds = { readonly min: number; readonly max: number };

/** Bounds of `hoverDelayMs`, in milliseconds. */
export const HOVER_DELAY_RANGE_MS: Bounds = { min: 0, max: 1_500 };

/** Bounds of `maxPerScreen`, in marks. The most is more than any screen of text has names. */
export const MAX_PER_SCREEN_RANGE: Bounds = { min: 1, max: 500 };

/**
 * 400 ms: long enough that crossing a line of text opens nothing, short enough to feel like an answer.
 * The first mention only: who was introduced once needs no second dotted line.
 * 30 marks: about one a line of text; a page of names alone stays readable.
 */
export const DEFAULT_SETTINGS: Settings = {
  hoverDelayMs: 400,
  density: 'first-per-article',
  maxPerScreen: 30,
  inLinks: true,
};

/** The storage key of the settings. */
export const SETTINGS_KEY = 'settings';

/** Settings from storage; whatever is missing, foreign or out of bounds is replaced by its default. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const { hoverDelayMs, density, maxPerScreen, inLinks } = value as Record<string, unknown>;
  return {
    hoverDelayMs: isWithin(HOVER_DELAY_RANGE_MS, hoverDelayMs) ? hoverDelayMs : DEFAULT_SETTINGS.hoverDelayMs,
    density: DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
    maxPerScreen: isWithin(MAX_PER_SCREEN_RANGE, maxPerScreen) ? maxPerScreen : DEFAULT_SETTINGS.maxPerScreen,
    inLinks: typeof inLinks === 'boolean' ? inLinks : DEFAULT_SETTINGS.inLinks,
  };
}

function isWithin({ min, max }: Bounds, value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
