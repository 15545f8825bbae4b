/** Which mentions of an entity are marked. */
export type Density = 'every' | 'first-per-paragraph' | 'first-per-article' | 'none';

export const DENSITIES: readonly Density[] = ['every', 'first-per-paragraph', 'first-per-article', 'none'];

/** What the reader may choose. */
export type Settings = {
  /** How long the pointer rests on a mark before its card shows, in milliseconds. */
  hoverDelayMs: number;
  density: Density;
};

/** Bounds of `hoverDelayMs`, in milliseconds. */
export const HOVER_DELAY_RANGE_MS = { min: 0, max: 1_500 } as const;

/** 400 ms: long enough that crossing a line of text opens nothing, short enough to feel like an answer. */
export const DEFAULT_SETTINGS: Settings = { hoverDelayMs: 400, density: 'first-per-paragraph' };

/** The storage key of the settings. */
export const SETTINGS_KEY = 'settings';

/** Settings from storage; whatever is missing, foreign or out of bounds is replaced by its default. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const { hoverDelayMs, density } = value as Record<string, unknown>;
  return {
    hoverDelayMs:
      typeof hoverDelayMs === 'number' &&
      hoverDelayMs >= HOVER_DELAY_RANGE_MS.min &&
      hoverDelayMs <= HOVER_DELAY_RANGE_MS.max
        ? hoverDelayMs
        : DEFAULT_SETTINGS.hoverDelayMs,
    density: DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
  };
}
