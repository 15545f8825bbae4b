/** Each colour in the light and in the dark scheme. */
const COLOURS = {
  ink: ['#16181c', '#ededeb'],
  'ink-2': ['#565a61', '#b0b3b9'],
  line: ['#e3e2de', '#3a3c42'],
  fill: ['#f5f4f1', '#2a2c31'],
  ground: ['#ffffff', '#1e2024'],
  edge: ['#d4d3cf', '#46494f'],
  control: ['#85878c', '#85888f'],
  person: ['#1c569f', '#8cb9f3'],
  organisation: ['#6b3c9c', '#c8a6ec'],
  place: ['#1a6742', '#85d0a6'],
  event: ['#8f430e', '#efae7c'],
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

/** The face of names, as newspapers set them: whichever of these the reader has. */
const SERIF =
  'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif';

/**
 * How a card looks, for a document or a shadow root. Sizes are in `em` of the container, as a page may have set
 * `rem` to anything. Text reaches 4.5:1 on its ground in both schemes, and what can be pressed 24 px. A container may force a scheme
 * with `--card-scheme: light` or `dark`.
 */
export const cardStyles = `${palette}
.card {
  position: relative;
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
.card :is(button, textarea) { margin: 0; color: inherit; font: inherit; }
.card button { appearance: none; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; }
.card :is(a, button, summary, textarea):focus-visible { outline: 2px solid var(--kind); outline-offset: 2px; border-radius: 2px; }

.card .card-back {
  display: flex;
  align-items: center;
  gap: 0.35em;
  max-width: calc(100% - 2.5em);
  min-height: 24px;
  margin-bottom: 0.35em;
  color: var(--ink-2);
  font-size: 0.86em;
}
.card .card-back::before {
  content: "";
  flex: none;
  width: 0.45em;
  height: 0.45em;
  margin-inline: 0.15em 0.1em;
  border: solid currentColor;
  border-width: 0 0 1.5px 1.5px;
  transform: rotate(45deg);
}
.card:dir(rtl) .card-back::before { transform: rotate(-135deg); }
.card .card-back bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.card .card-back:hover { color: var(--kind); }

.card .card-kind { padding-inline-end: 2.5em; color: var(--kind); font-size: 0.8em; font-weight: 600; }
.card .card-name {
  font-family: ${SERIF};
  font-size: 1.5em;
  font-weight: 700;
  line-height: 1.18;
  letter-spacing: -0.006em;
  text-wrap: balance;
}
.card .card-spelling, .card .card-what { color: var(--ink-2); font-size: 0.92em; }
.card .card-spelling { margin-top: 0.2em; }
.card .card-spelling q { quotes: "“" "”"; }
.card .card-what { margin-top: 0.25em; }
.card .card-what::first-letter { text-transform: uppercase; }
.card .card-dates { margin-top: 0.25em; font-weight: 500; }
.card .card-dates::first-letter { text-transform: uppercase; }
.card .card-pack {
  width: fit-content;
  margin-top: 0.5em;
  padding: 0.1em 0.6em;
  border-radius: 0.35em;
  background: var(--fill);
  color: var(--ink-2);
  font-size: 0.86em;
}
.card .card-seen { margin-top: 0.25em; color: var(--ink-2); font-size: 0.86em; }
.card .card-nearness { color: var(--ink-2); font-weight: 400; }

.card .card-more > summary {
  position: absolute;
  top: -0.35em;
  inset-inline-end: -0.4em;
  display: grid;
  place-items: center;
  width: 28px;
  height: 28px;
  border-radius: 50%;
  color: var(--ink-2);
  list-style: none;
  cursor: pointer;
}
.card summary::-webkit-details-marker { display: none; }
.card .card-more > summary:is(:hover, [open] > *) { background: var(--fill); color: var(--ink); }
.card .card-more svg { width: 16px; height: 16px; fill: currentColor; }
.card .card-menu {
  margin-top: 0.8em;
  padding: 0.3em 0.75em;
  border-radius: 0.4em;
  background: var(--fill);
  font-size: 0.92em;
}
.card .card-menu > :not(.card-said) { min-height: 32px; }
.card .card-copy { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75em; }
.card .card-copy button, .card .card-report button, .card .card-undo { text-decoration: underline; text-underline-offset: 0.18em; }
.card .card-copy button { min-height: 32px; }
.card .card-act { display: block; width: 100%; }
.card :is(.card-act, .card-copy button, .card-report button):hover { color: var(--kind); }
.card .card-undo { margin-inline-start: 0.5em; }
.card .card-report textarea {
  display: block;
  width: 100%;
  padding: 0.5em;
  border: 1px solid var(--control);
  border-radius: 0.3em;
  background: var(--ground);
  font-size: 0.9em;
  line-height: 1.4;
  resize: vertical;
}
.card .card-report button { min-height: 32px; }
.card .card-said { color: var(--ink-2); }
.card .card-said:not(:empty) { padding-bottom: 0.4em; }

.card .card-section { margin-top: 0.9em; }
.card .card-heading { margin-bottom: 0.1em; color: var(--ink-2); font-size: 0.8em; font-weight: 600; line-height: 1.4; }
.card .card-list > li + li { margin-top: 0.3em; }
.card .card-roles-then { padding-inline-start: 0.75em; border-inline-start: 3px solid var(--kind); }
.card .card-roles-then .card-office { font-size: 1.07em; font-weight: 600; line-height: 1.3; }
.card .card-roles-then li + li .card-office { font-size: 1em; font-weight: 500; }
.card .card-roles-newest .card-office { font-weight: 500; }
.card .card-span { display: block; color: var(--ink-2); font-size: 0.88em; }
.card .card-part { display: inline-block; white-space: pre-wrap; }
.card .card-note { margin-top: 0.6em; color: var(--ink-2); font-size: 0.92em; }
.card .card-roles .card-note { margin-top: 0.2em; font-size: 0.88em; }
.card .card-background p + p { margin-top: 0.5em; }
.card .card-background { text-wrap: pretty; }

.card .card-facts { display: grid; grid-template-columns: fit-content(8em) 1fr; gap: 0.25em 0.9em; font-size: 0.94em; }
.card .card-fact { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }
.card .card-fact dt { color: var(--ink-2); }
.card .card-fact dd { grid-column: 2; }
.card .card-fact dd + dd { margin-top: 0.3em; }
.card .card-detail { color: var(--ink-2); }

.card .card-positions {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
  gap: 0.9em 1.1em;
  margin-top: 0.3em;
  font-size: 0.94em;
}
.card .card-position { padding-top: 0.4em; border-top: 2px solid var(--kind); }
.card .card-side { font-weight: 600; }

.card :is(.card-dated, .card-companions, .card-members) { font-size: 0.94em; }
.card :is(.card-dated, .card-companions) > li + li { margin-top: 0; }
.card .card-dated { display: grid; grid-template-columns: fit-content(38%) 1fr; gap: 0 0.8em; }
.card .card-dated > li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; }
.card .card-dated > li > :last-child { grid-column: 2; }
.card .card-line { margin-inline-start: 0.25em; }
.card :is(.card-when, .card-line) { color: var(--ink-2); }
.card .card-when { padding-block: 2px; font-variant-numeric: tabular-nums; }
.card :is(.card-dated, .card-companions) .card-open { min-height: 24px; padding-block: 2px; }
.card .card-open, .card a {
  color: inherit;
  text-decoration: underline;
  text-decoration-color: var(--control);
  text-underline-offset: 0.18em;
  text-decoration-thickness: 1px;
}
.card[dir="rtl"] .card-open { text-align: right; }
.card .card-open:hover, .card a:hover { color: var(--kind); text-decoration-color: currentColor; }

.card .card-folds { margin-top: 0.7em; }
.card .card-fold > summary {
  display: flex;
  align-items: center;
  gap: 0.5em;
  width: fit-content;
  min-height: 28px;
  color: var(--ink-2);
  font-size: 0.88em;
  font-weight: 500;
  list-style: none;
  cursor: pointer;
}
.card .card-fold > summary::before {
  content: "";
  width: 0.42em;
  height: 0.42em;
  margin-inline-start: 0.1em;
  border: solid currentColor;
  border-width: 0 1.5px 1.5px 0;
  transform: rotate(-45deg);
}
.card:dir(rtl) .card-fold > summary::before { transform: rotate(135deg); }
.card .card-fold[open] > summary::before { transform: translateY(-0.1em) rotate(45deg); }
.card .card-fold > summary:hover { color: var(--ink); }
.card .card-folded { padding-block: 0.1em 0.5em; padding-inline-start: 1.05em; font-size: 0.94em; }
.card:dir(rtl) .card-folded { padding-inline: 1.05em 0; }
.card .card-folded h4 { margin-top: 0.5em; color: var(--ink-2); font-size: 0.86em; font-weight: 600; }
.card .card-reasons > li { padding-inline-start: 0.9em; text-indent: -0.9em; }
.card .card-reasons > li::before { content: "–"; display: inline-block; width: 0.9em; color: var(--ink-2); text-indent: 0; }
.card .card-reasons .card-open { text-indent: 0; }

.card .card-sources {
  padding-top: 0.6em;
  border-top: 1px solid var(--line);
  color: var(--ink-2);
  font-size: 0.8em;
  line-height: 1.5;
}
.card .card-folds:not(:empty) + .card-sources { margin-top: 0.5em; }
.card .card-sources ol > li { counter-increment: source; padding-inline-start: 1.5em; text-indent: -1.5em; }
.card .card-sources p { padding-inline-start: 1.5em; }
.card .card-sources .card-folded { padding: 0; font-size: 1em; }
.card .card-sources .card-fold > summary { font-size: 1em; font-weight: 400; min-height: 24px; }
.card .card-sources ol > li::before {
  content: counter(source);
  display: inline-block;
  width: 1.5em;
  text-indent: 0;
  font-variant-numeric: tabular-nums;
}
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
  .card .card-menu { border: 1px solid CanvasText; }
  .card .card-waiting i { background: GrayText; forced-color-adjust: none; }
}
`;

/** The tallest that a card becomes: what is longer scrolls, and a shade at the foot says that there is more. */
const TALLEST = '34em';

/** The surface that carries a card over a page: `.frame` is the popover, `.frame > .card` its content; needs `cardStyles` beside it. */
export const frameStyles = `
.frame {
  box-sizing: border-box;
  width: min(23em, calc(100vw - 16px));
  max-height: min(var(--room, 100vh - 16px), ${TALLEST});
  margin: 0;
  padding: 0.95em 1.1em 0.85em;
  overflow: hidden auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  border: 1px solid var(--edge);
  border-radius: 0.5em;
  background:
    linear-gradient(var(--ground), var(--ground)) bottom / 100% 2em no-repeat local,
    linear-gradient(transparent, rgb(0 0 0 / 0.13)) bottom / 100% 0.9em no-repeat scroll,
    var(--ground);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.16);
  font-size: medium;
  outline: 0;
}
@media (prefers-reduced-motion: no-preference) {
  .frame:popover-open { animation: frame-in 120ms ease-out; }
  @keyframes frame-in { from { opacity: 0; } }
}
@media print { .frame { display: none; } }
`;
