/** Each colour in the light and in the dark scheme. */
const COLOURS = {
  ink: ['#1b1c1f', '#ececee'],
  'ink-2': ['#55585f', '#b3b6bd'],
  line: ['#e4e5e8', '#3a3c42'],
  fill: ['#f4f5f6', '#2b2d32'],
  ground: ['#ffffff', '#1f2125'],
  edge: ['#d5d7db', '#44474e'],
  person: ['#1f5fb0', '#86b6f5'],
  organisation: ['#7440a8', '#c7a2ee'],
  place: ['#1d7048', '#7fcfa3'],
  event: ['#9c4a10', '#f0aa74'],
} as const;

/** The colours as custom properties, each declared as `value` makes it of its light and dark form. */
function colours(value: (light: string, dark: string) => string): string {
  return Object.entries(COLOURS)
    .map(([name, [light, dark]]) => `--${name}: ${value(light, dark)};`)
    .join(' ');
}

/** Chromium before 123 has no `light-dark()`: there the system's scheme decides. */
const palette = `
.card, .frame { color-scheme: var(--card-scheme, light dark); ${colours((light, dark) => `light-dark(${light}, ${dark})`)} }
@supports not (color: light-dark(#000, #fff)) {
  .card, .frame { ${colours((light) => light)} }
  @media (prefers-color-scheme: dark) { .card, .frame { ${colours((_, dark) => dark)} } }
}
`;

/**
 * How a card looks, for a document or a shadow root. Sizes are in `em` of the container, as a page may have set
 * `rem` to anything. Text reaches 4.5:1 on its ground in both schemes. A container may force a scheme with
 * `--card-scheme: light` or `dark`.
 */
export const cardStyles = `${palette}
.card {
  color: var(--ink);
  font: 400 0.9375em/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  hyphens: manual;
}
.card[data-kind="person"] { --kind: var(--person); }
.card[data-kind="organisation"] { --kind: var(--organisation); }
.card[data-kind="place"] { --kind: var(--place); }
.card[data-kind="event"] { --kind: var(--event); }
.card *, .card *::before { box-sizing: border-box; }
.card :is(h2, h3, h4, p, ul, ol, dl, dd) { margin: 0; padding: 0; font: inherit; }
.card :is(ul, ol) { list-style: none; }

.card-kind {
  color: var(--kind);
  font-size: 0.75em;
  font-weight: 600;
  letter-spacing: 0.03em;
}
.card .card-kind, .card .card-heading { font-size: 0.8em; font-weight: 600; line-height: 1.4; }
.card .card-kind { color: var(--kind); }
.card .card-kind::before {
  content: "";
  display: inline-block;
  width: 0.6em;
  height: 0.6em;
  margin-inline-end: 0.5em;
  border-radius: 50%;
  background: var(--kind);
}
.card .card-name {
  margin-top: 0.1em;
  font-size: 1.35em;
  font-weight: 650;
  line-height: 1.2;
  letter-spacing: -0.011em;
  text-wrap: balance;
}
.card .card-what { margin-top: 0.2em; color: var(--ink-2); }
.card .card-what::first-letter { text-transform: uppercase; }
.card .card-dates { color: var(--ink-2); font-size: 0.9em; }
.card .card-dates::first-letter { text-transform: uppercase; }
.card[data-kind="event"] .card-dates { color: var(--ink); font-size: 1em; font-weight: 500; }
.card .card-nearness { color: var(--ink-2); font-weight: 400; }

.card .card-section { margin-top: 0.85em; }
.card .card-heading { margin-bottom: 0.15em; color: var(--ink-2); }
.card .card-list > li + li { margin-top: 0.35em; }
.card .card-office { font-weight: 550; }
.card .card-roles-newest .card-office { font-weight: 450; }
.card .card-span { display: block; color: var(--ink-2); font-size: 0.88em; }
.card .card-part { display: inline-block; white-space: pre-wrap; }
.card .card-note { margin-top: 0.6em; color: var(--ink-2); font-size: 0.92em; }
.card .card-roles .card-note { margin-top: 0.2em; font-size: 0.88em; }
.card .card-background p + p { margin-top: 0.5em; }
.card .card-background { text-wrap: pretty; }

.card .card-facts {
  display: grid;
  grid-template-columns: fit-content(8em) 1fr;
  gap: 0.25em 0.9em;
  font-size: 0.94em;
}
.card .card-fact { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }
.card .card-fact dt { color: var(--ink-2); }
.card .card-fact dd { grid-column: 2; }
.card .card-fact dd + dd { margin-top: 0.3em; }

.card .card-positions {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
  gap: 0.5em;
  margin-top: 0.35em;
  font-size: 0.94em;
}
.card .card-position { padding: 0.55em 0.7em; border-radius: 0.4em; background: var(--fill); }
.card .card-side { font-weight: 600; }

.card .card-relation { color: var(--ink-2); }
.card .card-related { font-size: 0.94em; }
.card .card-related > li + li { margin-top: 0.15em; }
.card .card-open {
  appearance: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
.card .card-open, .card a {
  color: inherit;
  text-decoration: underline;
  text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  text-underline-offset: 0.18em;
  text-decoration-thickness: 1px;
}
.card .card-open:hover, .card a:hover { color: var(--kind); text-decoration-color: currentColor; }
.card :is(a, button):focus-visible { outline: 2px solid var(--kind); outline-offset: 2px; border-radius: 2px; }

.card .card-sources {
  padding-top: 0.65em;
  border-top: 1px solid var(--line);
  color: var(--ink-2);
  font-size: 0.8em;
  line-height: 1.4;
}
.card .card-sources ol { counter-reset: source; }
.card .card-sources ol > li { counter-increment: source; padding-inline-start: 1.5em; text-indent: -1.5em; }
.card .card-sources p { padding-inline-start: 1.5em; }
.card .card-sources ol > li::before {
  content: counter(source);
  display: inline-block;
  width: 1.5em;
  text-indent: 0;
  font-variant-numeric: tabular-nums;
}
.card .card-sources[data-count="1"] :is(li, p) { padding-inline-start: 0; text-indent: 0; }
.card .card-sources[data-count="1"] ol > li::before { content: none; }
.card .card-sources :is(ol > li, p) + li, .card .card-sources ol + p { margin-top: 0.15em; }
.card .card-ref {
  margin-inline-start: 0.15em;
  color: var(--ink-2);
  font-size: 0.68em;
  font-weight: 400;
  line-height: 0;
  vertical-align: 0.45em;
}
.card .card-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.card .card-waiting { display: grid; gap: 0.55em; margin-top: 0.9em; padding-bottom: 0.2em; }
.card .card-waiting i { height: 0.65em; border-radius: 0.3em; background: var(--line); }
.card .card-waiting i:nth-of-type(2) { width: 92%; }
.card .card-waiting i:nth-of-type(3) { width: 60%; }
@media (prefers-reduced-motion: no-preference) {
  .card .card-waiting i { animation: card-waiting 1.4s ease-in-out infinite alternate; }
  @keyframes card-waiting { from { opacity: 1; } to { opacity: 0.45; } }
}
@media (forced-colors: active) {
  .card .card-kind::before { background: CanvasText; forced-color-adjust: none; }
  .card .card-position { border: 1px solid CanvasText; }
  .card .card-waiting i { background: GrayText; forced-color-adjust: none; }
}
`;

/** The surface that carries a card over a page: `.frame` is the popover, `.frame > .card` its content; needs `cardStyles` beside it. */
export const frameStyles = `
.frame {
  box-sizing: border-box;
  width: min(22em, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  margin: 0;
  padding: 0.9em 1em 0.85em;
  overflow: hidden auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  border: 1px solid var(--edge);
  border-radius: 0.6em;
  background: var(--ground);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.16);
  font-size: medium;
}
@media (prefers-reduced-motion: no-preference) {
  .frame:popover-open { animation: frame-in 120ms ease-out; }
  @keyframes frame-in { from { opacity: 0; } }
}
@media print { .frame { display: none; } }
`;
