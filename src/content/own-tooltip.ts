/**
 * Whether the page itself tells something when the pointer rests somewhere: its tooltip or preview then has the
 * place to itself.
 */

/** Attributes with which pages tie a tooltip or a preview to an element: the platform's own and those of the libraries. */
const TOOLTIP = [
  '[title]:not([title=""])',
  '[aria-haspopup]:not([aria-haspopup="false"])',
  '[interestfor]',
  '[data-tooltip]',
  '[data-tooltip-content]',
  '[data-tip]',
  '[data-tippy-content]',
  '[data-bs-toggle="tooltip"]',
  '[data-bs-toggle="popover"]',
  '[data-hovercard-type]',
  '[data-hovercard-url]',
].join(',');

/** What shows while a preview is open, wherever the page keeps it. */
const SHOWING = '[role="tooltip"]';

/** Elements about the page as a whole: their title names the page. */
const WHOLE = 'html, body';

/** True when an element, or one around it, brings a tooltip or preview of its own. */
export function hasOwnTooltip(element: Element): boolean {
  const holder = element.closest(TOOLTIP);
  return holder !== null && !holder.matches(WHOLE);
}

/** True while the page shows a tooltip or preview; looks at layout. */
export function showsOwnTooltip(document: Document): boolean {
  return [...document.querySelectorAll(SHOWING)].some((element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
  );
}
