import { later } from './lifetime';
import type { Marks } from './marks';

/** How long a mention flashes after the reader was led to it, in ms: the time of a smooth scroll and a glance. */
export const FLASH_MS = 1_600;

/** Scrolls to a range and flashes it. */
export function reveal(document: Document, marks: Marks, range: Range, signal: AbortSignal): void {
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  scrollTo(range, calm ? 'instant' : 'smooth');
  marks.flash(range);
  later(signal, FLASH_MS, () => marks.flash(null));
}

/** Scrolls to a range; opens what it is folded into, as the reader asked to see it. */
export function scrollTo(range: Range, behavior: ScrollBehavior): void {
  const element = elementOf(range);
  if (element === null) return;
  for (
    let at = element.closest('details:not([open])');
    at !== null;
    at = element.closest('details:not([open])')
  ) {
    at.setAttribute('open', '');
  }
  visible(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}

function elementOf(range: Range): Element | null {
  const { startContainer } = range;
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}

/** The element, or the nearest around it that is laid out. */
function visible(element: Element): Element {
  let at = element;
  while (at.parentElement !== null && at.getClientRects().length === 0) at = at.parentElement;
  return at;
}
