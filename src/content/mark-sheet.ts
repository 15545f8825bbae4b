/** Puts the rules back where the page has thrown them out; call it now and then. */
export type KeepSheet = (roots: ReadonlySet<ShadowRoot>) => void;

/**
 * Gives the page the rules that paint marks, without an element where the browser allows it: a sheet adopted by
 * the document changes nothing in the tree.
 *
 * @param inRoots whether shadow roots need the rules too, as in Firefox: Chromium inherits them
 */
export function addMarkSheet(
  document: Document,
  css: string,
  inRoots: boolean,
  signal: AbortSignal,
): KeepSheet {
  const add = adopter(document, css, inRoots, signal) ?? appender(document, css, signal);
  add(new Set());
  return add;
}

function adopter(document: Document, css: string, inRoots: boolean, signal: AbortSignal): KeepSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const adopted = new Set<DocumentOrShadowRoot>();
    const adopt = (tree: DocumentOrShadowRoot): void => {
      if (signal.aborted || tree.adoptedStyleSheets.includes(sheet)) return;
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      adopted.add(tree);
    };
    adopt(document);
    signal.addEventListener('abort', () => {
      for (const tree of adopted)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    return (roots) => {
      adopt(document);
      if (inRoots) for (const root of roots) adopt(root);
    };
  } catch {
    return null; // Firefox before 150 throws: the sheet belongs to the script's world, the document to the page's
  }
}

/** Outside head and body, which belong to the page; shadow roots, which are the page's too, go without. */
function appender(document: Document, css: string, signal: AbortSignal): KeepSheet {
  const style = document.createElement('style');
  style.textContent = css;
  signal.addEventListener('abort', () => style.remove());
  return () => {
    if (!signal.aborted && !style.isConnected) document.documentElement.append(style);
  };
}
