import type { BlockKind } from '../model/article';
import { isCaption } from './left-out';

/** A piece of a run: `length` units of a text node from `from` on, standing at `start` in the run's text. */
export type Piece = { node: Text; from: number; start: number; length: number };

/** A stretch of text between two block boundaries. `text` is the page's own; a single line break is `\n`. */
export type Run = {
  kind: BlockKind;
  /** The block element that holds it. */
  holder: Element;
  text: string;
  pieces: Piece[];
  /** How many UTF-16 units of `text` are in links. */
  linked: number;
};

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary search table caption ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Deeper elements are not read: no real page nests text so deep, and a page must not exhaust the stack. */
const MAX_DEPTH = 600;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The text of an element as runs, in reading order; a name split over inline elements stays in one run.
 * Two line breaks end a run, as a paragraph does.
 *
 * @param isOut true for an element to leave out with all it holds
 */
export function readRuns(root: Element, isOut: (element: Element) => boolean): Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  let lineIsBlank = true;

  const close = (holder: Element, kind: BlockKind): void => {
    const run = trimmed({ kind, holder, text, pieces, linked });
    if (run !== null) runs.push(run);
    pieces = [];
    text = '';
    linked = 0;
    lineIsBlank = true;
  };

  const read = (parent: Element, holder: Element, kind: BlockKind, inLink: boolean, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) {
        const { data } = node as Text;
        pieces.push({ node: node as Text, from: 0, start: text.length, length: data.length });
        text += data;
        if (inLink) linked += data.length;
        if (/\S/.test(data)) lineIsBlank = false;
        continue;
      }
      if (node.nodeType !== ELEMENT_NODE) continue;
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') {
        if (lineIsBlank) close(holder, kind);
        else text += '\n';
        lineIsBlank = true;
      } else if (isOut(element)) {
        if (BLOCK_TAGS.has(tag)) close(holder, kind);
      } else if (BLOCK_TAGS.has(tag)) {
        close(holder, kind);
        const inner = kindOf(element, kind);
        read(element, element, inner, inLink, depth + 1);
        close(element, inner);
      } else {
        read(element, holder, kind, inLink || tag === 'a', depth + 1);
      }
    }
  };

  const kind = kindOf(root, 'paragraph');
  read(root, root, kind, false, 0);
  close(root, kind);
  return runs;
}

/** What text directly in this element is, where its parent's text is `outer`. */
function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (isCaption(element)) return 'caption';
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dt':
    case 'dd':
      return 'list-item';
    case 'blockquote':
      return 'quote';
    case 'td':
    case 'th':
      return 'cell';
    case 'p':
      return outer === 'cell' ? 'paragraph' : outer;
    default:
      return outer;
  }
}

/** The run without white space at its ends; null when nothing is left. */
function trimmed(run: Run): Run | null {
  const first = run.text.search(/\S/);
  if (first < 0) return null;
  const end = run.text.trimEnd().length;
  const pieces: Piece[] = [];
  for (const { node, from, start, length } of run.pieces) {
    const cut = Math.max(0, first - start);
    const kept = Math.min(start + length, end) - Math.max(start, first);
    if (kept > 0) pieces.push({ node, from: from + cut, start: start + cut - first, length: kept });
  }
  return { ...run, text: run.text.slice(first, end), pieces };
}
