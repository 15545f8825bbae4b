import type { BlockKind } from '../model/article';
import { drawnNodes, openRootOf, type Tree } from './composed';
import { isCaption } from './left-out';
import type { RunMemo } from './run-memo';
import { drained, type Steps } from './steps';

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

/** How many nodes are read between two rests: some hundredths of a millisecond each at most. */
const NODES_A_STEP = 200;

/** How many runs are looked at between two rests. */
export const RUNS_A_STEP = 100;

/** What reading runs may use and leave behind. */
export type RunOptions = {
  /** True for an element to leave out with all it holds. */
  isOut: (element: Element) => boolean;
  /** What was read before with the same `isOut`. */
  memo?: RunMemo | undefined;
  /** Takes the open shadow roots on the way. */
  trees?: Set<Tree> | undefined;
};

/** An element that is being read. */
type Visit = {
  element: Element;
  nodes: Node[];
  next: number;
  holder: Element;
  kind: BlockKind;
  inLink: boolean;
  /** For a block element: how many runs there were before it, and the memo's changes. */
  block: { firstRun: number; since: number } | null;
};

/** As `walkRuns`, in one go. */
export function readRuns(root: Element, isOut: RunOptions['isOut']): Run[] {
  return drained(walkRuns(root, { isOut }));
}

/**
 * The text of an element as runs, in reading order; a name split over inline elements stays in one run.
 * Two line breaks end a run, as a paragraph does.
 */
export function* walkRuns(root: Element, { isOut, memo, trees }: RunOptions): Steps<Run[]> {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  let lineIsBlank = true;
  let read = 0;

  const close = (holder: Element, kind: BlockKind): void => {
    const run = trimmed({ kind, holder, text, pieces, linked });
    if (run !== null) runs.push(run);
    pieces = [];
    text = '';
    linked = 0;
    lineIsBlank = true;
  };

  const visits: Visit[] = [];
  const visit = (
    element: Element,
    around: Pick<Visit, 'holder' | 'kind' | 'inLink'>,
    isBlock: boolean,
  ): void => {
    const shadow = openRootOf(element);
    if (shadow !== null) trees?.add(shadow);
    const block = isBlock ? { firstRun: runs.length, since: memo?.changes ?? 0 } : null;
    visits.push({ element, nodes: drawnNodes(element), next: 0, ...around, block });
  };

  visit(root, { holder: root, kind: kindOf(root, 'paragraph'), inLink: false }, true);
  for (let at = visits.at(-1); at !== undefined; at = visits.at(-1)) {
    const { element: parent, holder, kind, inLink, block } = at;
    const node = at.nodes[at.next];
    at.next += 1;
    if (node === undefined) {
      visits.pop();
      if (block === null) continue;
      close(parent, kind);
      memo?.keep(parent, kind, inLink, runs.slice(block.firstRun), block.since);
      continue;
    }
    read += 1;
    if (read % NODES_A_STEP === 0) yield NODES_A_STEP;
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
    } else if (visits.length > MAX_DEPTH) {
      // too deep to be text
    } else if (BLOCK_TAGS.has(tag)) {
      close(holder, kind);
      const inner = kindOf(element, kind);
      const known = memo?.of(element, inner, inLink);
      if (known !== undefined) for (const run of known) runs.push(run);
      else visit(element, { holder: element, kind: inner, inLink }, true);
    } else {
      visit(element, { holder, kind, inLink: inLink || tag === 'a' }, false);
    }
  }
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
