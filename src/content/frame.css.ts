/**
 * What the page's frame has beside a card: its close button, the choices of a look-up, and its form as a sheet. Needs the styles
 * of frame and card before it. Targets are at least 24 px wide and high.
 */
export const frameExtras = `
.frame:focus { outline: none; }
.frame:focus-visible { outline: 2px solid var(--edge); outline-offset: -2px; }
.close {
  appearance: none;
  position: sticky;
  top: -0.35em;
  z-index: 1;
  float: inline-end;
  width: max(1.75em, 28px);
  height: max(1.75em, 28px);
  margin-block: -0.35em 0;
  margin-inline: 0.4em -0.45em;
  padding: 0;
  border: 0;
  border-radius: 0.35em;
  background: var(--ground);
  color: var(--ink-2);
  font: 400 1.05em/1 system-ui, sans-serif;
  cursor: pointer;
}
.close:hover { background: var(--fill); color: var(--ink); }
.close:focus-visible { outline: 2px solid currentColor; }
/* The card's own menu stands beside it. */
.close + .card .card-more > summary { inset-inline-end: 28px; }
.close + .card .card-back { max-width: calc(100% - 5em); }
.choices { margin-top: 0.5em !important; }
.card .choice { width: 100%; min-height: 28px; padding: 0.3em 0; }
.card .choice .card-span { display: inline-block; width: 100%; }
.card .looked-up { font-weight: 600; }
.frame[data-form="sheet"] {
  inset: auto 0 0 !important;
  width: min(100%, 36em);
  max-height: 60vh;
  margin: 0 auto;
  padding-bottom: calc(1em + env(safe-area-inset-bottom, 0px));
  border-radius: 0.9em 0.9em 0 0;
}
@media (forced-colors: active) { .close { border: 1px solid ButtonText; } }
`;
