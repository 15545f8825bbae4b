import { untranslated } from './pseudo.mjs';

/** What is used of a page, or of an element in it. */
type Shown = { evaluate(look: (root?: Document | Element) => string[]): Promise<string[]> };

/** The texts of the interface that a page shows or has read out and that no message has brought. */
export async function untranslatedIn(page: Shown): Promise<string[]> {
  return [...new Set((await page.evaluate(interfaceTexts)).map(untranslated))].filter((text) => text !== '');
}

/**
 * Every text and described attribute on a page but what is of the data, in English, or not to be translated. Runs in the page, so it holds
 * all that it needs.
 */
function interfaceTexts(root: Document | Element = document): string[] {
  const described = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const isOfData = (element: Element | null): boolean =>
    element?.closest('[translate=no]') != null || element?.closest('[lang]')?.getAttribute('lang') === 'en';
  const found = root === document ? [document.title] : [];
  const walker = document.createTreeWalker(
    root === document ? document.body : root,
    5 /* elements and texts */,
  );
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || isOfData(element) || element.closest('script, style') !== null) continue;
    if (node instanceof Element)
      found.push(...described.map((attribute) => node.getAttribute(attribute) ?? ''));
    else found.push(node.nodeValue ?? '');
  }
  return found;
}

/**
 * The elements of a page whose text does not fit: cut off, or beside the page. Words of the data may be shortened. For `page.evaluate`, so it
 * holds all that it needs.
 */
export function cutOff(): string[] {
  const isMeant = (element: Element): boolean =>
    element.closest('.unseen, .card-unseen, svg') !== null || element.getAttribute('lang') === 'en';
  const isCut = (element: HTMLElement): boolean => {
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) return true;
    // What is kept to some lines wraps: sideways only the space at the end of a line hangs over.
    const wraps = webkitLineClamp !== 'none' && webkitLineClamp !== '';
    return overflowX !== 'visible' && !wraps && element.scrollWidth > element.clientWidth + 1;
  };
  const unfit = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (isMeant(element) || element.getClientRects().length === 0) return false;
    const { left, right } = element.getBoundingClientRect();
    return isCut(element) || left < -1 || right > document.documentElement.clientWidth + 1;
  });
  return unfit.map(({ outerHTML }) => outerHTML.slice(0, 160));
}
