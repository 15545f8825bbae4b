import type { Block, BlockKind } from '../model/article';
import { type BlockId, blockId } from '../model/ids';
import { type Body, proseOf } from './body';
import { elementAround, holds, type Tree } from './composed';
import { isLeadAway } from './left-out';
import type { RunMemo } from './run-memo';
import { type Piece, RUNS_A_STEP, type Run, walkRuns } from './runs';
import type { Steps } from './steps';

/** A block and the way back from its text to the page's text nodes. */
export type PageBlock = { block: Block; pieces: Piece[]; holder: Element };

/** Captions shorter than this, in UTF-16 units, are credits and labels. */
const CAPTION_UNITS = 40;

/** A list with this share of links, in items no longer than a headline, leads to other articles. */
const LINK_LIST_SHARE = 0.8;
const LINK_LIST_ITEMS = 3;

/** Elements that writers, not page builders, put around words. */
const WORDED_TAGS = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'figure']);

/**
 * The article's blocks in reading order.
 *
 * @param headline the element of the headline, when the page has one; it comes first, wherever it stands
 * @param memo of earlier readings with the same body and headline
 * @param trees takes the open shadow roots in the article
 */
export function* readBlocks(
  body: Body,
  headline: Element | null,
  memo: RunMemo,
  trees: Set<Tree>,
): Steps<PageBlock[]> {
  const isOut = (element: Element): boolean => element === headline || body.isOut(element);
  const inBody = yield* walkRuns(body.root, { isOut, memo, trees });
  const kept: Run[] = [];
  for (const [index, run] of inBody.entries()) {
    if (isKept(run, index, inBody) && !isLabel(run, body)) kept.push(run);
    if (index % RUNS_A_STEP === 0) yield 0;
  }
  const title = headline === null ? [] : (yield* walkRuns(headline, body)).map((run) => as(run, 'title'));
  return [...title, ...(yield* readStandfirst(body, headline)), ...kept].map(
    ({ kind, text, pieces, holder }, index) => ({
      block: { id: blockId(index), kind, text },
      pieces,
      holder,
    }),
  );
}

/**
 * Where a stretch of a block's text stands on the page.
 *
 * @param start UTF-16 offset into the block's text
 * @param end offset of the first unit after the stretch
 * @returns boundary points for a DOM range; null when the page's text has changed underneath
 */
export function locate(
  { block, pieces }: PageBlock,
  start: number,
  end: number,
): { startNode: Text; startOffset: number; endNode: Text; endOffset: number } | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.start + piece.length);
  const last = pieces.find((piece) => end > piece.start && end <= piece.start + piece.length);
  if (first === undefined || last === undefined || start >= end) return null;
  if (!pieces.every((piece) => isUnchanged(piece, block.text, start, end))) return null;
  const startOffset = first.from + start - first.start;
  const endOffset = last.from + end - last.start;
  return { startNode: first.node, startOffset, endNode: last.node, endOffset };
}

/** True when what a piece holds of a stretch still stands in its node, in the same place. */
function isUnchanged(piece: Piece, text: string, start: number, end: number): boolean {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.start + piece.length);
  if (from >= to) return true;
  const shift = piece.from - piece.start;
  return piece.node.data.slice(from + shift, to + shift) === text.slice(from, to);
}

/** The blocks by id. */
export function byId(blocks: readonly PageBlock[]): Map<BlockId, PageBlock> {
  return new Map(blocks.map((page) => [page.block.id, page]));
}

function isKept(run: Run, index: number, runs: readonly Run[]): boolean {
  if (!/\p{L}/u.test(run.text)) return false;
  if (run.kind === 'caption' && run.text.length < CAPTION_UNITS) return false;
  if (isLeadAway(run.text, run.linked)) return false;
  return !isInLinkList(run, index, runs);
}

/** True for words in a branch of the article that holds no sentence: a label, a date line, a row of buttons. */
function isLabel(run: Run, { root, holdsProse }: Body): boolean {
  if (run.kind === 'heading' || run.kind === 'caption' || /[.!?…:;"”»。！？]\s*$/.test(run.text))
    return false;
  let branch = run.holder;
  for (let at: Element | null = branch; at !== null && at !== root; at = elementAround(at)) branch = at;
  return branch !== root && !WORDED_TAGS.has(branch.localName) && !holdsProse(branch);
}

/** The sentences that stand with the headline where it is outside the body. */
function* readStandfirst({ root, isOut }: Body, headline: Element | null): Steps<Run[]> {
  if (headline === null || holds(root, headline)) return [];
  let box = headline;
  for (let at = elementAround(box); at !== null && !holds(at, root); at = elementAround(at)) box = at;
  const isOutHere = (element: Element): boolean => element === headline || isOut(element);
  return (yield* walkRuns(box, { isOut: isOutHere })).filter((run) => proseOf(run) > 0);
}

/** True in a list whose items are links and nothing else. */
function isInLinkList(run: Run, index: number, runs: readonly Run[]): boolean {
  if (run.kind !== 'list-item' || run.linked < run.text.length * LINK_LIST_SHARE) return false;
  const list = run.holder.closest('ul, ol');
  if (list === null) return false;
  const nearby = runs.slice(Math.max(0, index - 50), index + 50);
  const items = nearby.filter(({ holder, kind }) => kind === 'list-item' && list.contains(holder));
  const linking = items.filter(({ linked, text }) => linked >= text.length * LINK_LIST_SHARE);
  return items.length >= LINK_LIST_ITEMS && linking.length >= items.length * LINK_LIST_SHARE;
}

function as(run: Run, kind: BlockKind): Run {
  return { ...run, kind };
}
