/**
 * Gives the page the rules that paint marks, without an element where the browser allows it: a sheet adopted by
 * the document changes nothing in the tree.
 *
 * @returns puts the rules back when the page has thrown them out; call it now and then
 */
export function addMarkSheet(document: Document, css: string, signal: AbortSignal): () => void {
  const add = adopter(document, css, signal) ?? appender(document, css, signal);
  add();
  return add;
}

function adopter(document: Document, css: string, signal: AbortSignal): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const add = (): void => {
      if (signal.aborted || document.adoptedStyleSheets.includes(sheet)) return;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    };
    add();
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    return add;
  } catch {
    return null; // Firefox before 150 throws: the sheet belongs to the script's world, the document to the page's
  }
}

/** Outside head and body, which belong to the page. */
function appender(document: Document, css: string, signal: AbortSignal): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  signal.addEventListener('abort', () => style.remove());
  return () => {
    if (!signal.aborted && !style.isConnected) document.documentElement.append(style);
  };
}
