import type { Tree } from './composed';
import { unlessGone } from './framed';

/** The rules that paint marks, wherever these stand. */
export type MarkSheet = {
  /** Brings the rules to the text of some elements. @param holder the block element around them */
  cover(holder: Element, elements: readonly Element[]): void;
  /** Puts the rules back where the page has thrown them out; call it now and then. */
  keep(): void;
};

/** What puts rules into one tree: a document, or a shadow root in it. */
type Carrier = { write(css: string): void; keep(): void; remove(): void };

/**
 * Gives the page the rules that paint marks once there are some, without an element where the browser allows it: a sheet
 * adopted by the document changes nothing in the tree.
 *
 * @param stylesFor the rules for elements of these tags
 * @param inherits whether a block's highlights are painted in the elements inside it too
 */
export function createMarkSheet(
  stylesFor: (tags: ReadonlySet<string>) => string,
  inherits: boolean,
  signal: AbortSignal,
): MarkSheet {
  const trees = new Map<Tree, { tags: Set<string>; carrier: Carrier | null }>();

  const coverTag = (element: Element): void => {
    if (signal.aborted) return;
    const tree = element.getRootNode() as Tree | Element;
    if (!('adoptedStyleSheets' in tree)) return; // it has gone from the page
    const known = trees.get(tree) ?? { tags: new Set(), carrier: carrierFor(tree) };
    trees.set(tree, known);
    if (known.tags.has(element.localName)) return;
    known.tags.add(element.localName);
    known.carrier?.write(stylesFor(known.tags));
  };

  signal.addEventListener('abort', () => {
    for (const [tree, { carrier }] of trees) if (!isGone(tree)) carrier?.remove();
    trees.clear();
  });

  return {
    cover(holder, elements) {
      coverTag(holder);
      if (!inherits) for (const element of elements) coverTag(element);
    },
    keep() {
      for (const [tree, { carrier }] of trees) {
        if (isGone(tree)) trees.delete(tree);
        else carrier?.keep();
      }
    },
  };
}

function isGone(tree: Tree): boolean {
  return unlessGone(
    () =>
      tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document).defaultView === null : !tree.isConnected,
    true,
  );
}

function carrierFor(tree: Tree): Carrier | null {
  return adopted(tree) ?? (tree.nodeType === Node.DOCUMENT_NODE ? appended(tree as Document) : null);
}

function adopted(tree: Tree): Carrier | null {
  try {
    // A document takes no sheet that was made for another, such as the page's for that of a frame.
    const view = (tree.ownerDocument ?? (tree as Document)).defaultView;
    if (view === null) return null;
    const sheet = new view.CSSStyleSheet();
    const keep = (): void => {
      if (!tree.adoptedStyleSheets.includes(sheet))
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    };
    keep();
    return {
      write: (css) => sheet.replaceSync(css),
      keep,
      remove() {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    return null; // Firefox before 150 throws: the sheet belongs to the script's world, the document to the page's
  }
}

/** Outside head and body, which belong to the page; shadow roots, which are the page's too, go without. */
function appended(document: Document): Carrier {
  const style = document.createElement('style');
  const keep = (): void => {
    if (!style.isConnected) document.documentElement.append(style);
  };
  return {
    write(css) {
      style.textContent = css;
      keep();
    },
    keep,
    remove: () => style.remove(),
  };
}
