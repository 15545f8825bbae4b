import type { Block, BlockKind } from '../model/article';
import type { BlockId } from '../model/ids';
import { type Token, tokensOf } from '../text/tokens';
import type { Words } from '../text/words';

/** How a block is written: capitals tell names apart only in running sentences. */
export type Lettering = 'sentence' | 'title-case' | 'capitals';

/** A block taken apart into words. */
export type ReadBlock = {
  id: BlockId;
  kind: BlockKind;
  text: string;
  tokens: Token[];
  lettering: Lettering;
};

/** Some words of one block: token numbers, `to` exclusive. */
export type Span = { block: number; from: number; to: number };

/** Reading order; of spans that begin at the same word, the longest first. */
export function inOrder(a: Span, b: Span): number {
  return a.block - b.block || a.from - b.from || b.to - a.to;
}

/** Share of words with a capital from which a line counts as a headline in title case. */
const TITLE_CASE_SHARE = 0.6;
/** Share of words in capitals from which a line counts as shouted. */
const CAPITALS_SHARE = 0.7;
/** Shorter lines say nothing about their lettering: "Joe Biden" is a name, not a headline. */
const FEWEST_WORDS = 4;

/** Headlines have no full stop. */
const ENDS_LIKE_SENTENCE = /[.!?…]["”’')]*\s*$/;

/** Words that headlines in title case leave small. */
const SMALL = new Set(
  'a an the of in on at to for by and or but nor as from with is was over after'.split(' '),
);

/** Takes a block apart, whose words were read. */
export function readBlock({ id, kind, text }: Block, words: Words): ReadBlock {
  const tokens = tokensOf(text, words);
  return { id, kind, text, tokens, lettering: letteringOf(text, tokens) };
}

function letteringOf(text: string, tokens: readonly Token[]): Lettering {
  let words = 0;
  let lower = 0;
  let upper = 0;
  for (const { shape, norm } of tokens) {
    if (shape === 'digits' || norm === "'s" || SMALL.has(norm)) continue;
    words += 1;
    if (shape === 'lower') lower += 1;
    else if (shape === 'upper') upper += 1;
  }
  if (words < FEWEST_WORDS) return 'sentence';
  if (upper >= CAPITALS_SHARE * words) return 'capitals';
  if (ENDS_LIKE_SENTENCE.test(text)) return 'sentence';
  return words - lower >= TITLE_CASE_SHARE * words ? 'title-case' : 'sentence';
}

/** The token at a place, or undefined outside the block. */
export function tokenAt(block: ReadBlock, index: number): Token | undefined {
  return index < 0 ? undefined : block.tokens[index];
}

/** True when the token begins a sentence or follows an opening quotation mark, where a capital means nothing. */
export function startsSentence(block: ReadBlock, index: number): boolean {
  const token = block.tokens[index];
  const before = block.tokens[index - 1];
  if (!token || !before || before.sentence !== token.sentence) return true;
  return /[“"„«:‘]\s*$/.test(block.text.slice(before.end, token.start));
}

/** True when a comma, and nothing else, stands before the token within its sentence. */
export function isComma({ text, tokens }: ReadBlock, index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  if (!before || !here || before.sentence !== here.sentence) return false;
  return /^\s*,\s*$/.test(text.slice(before.end, here.start));
}

/** What follows the place of a dateline: "(Reuters) -", ", March 3 -", " —", ":". */
const AFTER_DATELINE = /^(?:\s*,[^.;:]{1,40}?)?\s*(?:\([A-Z][\w/ .]{1,30}\)|[—–]|-{1,2}\s|:\s)/;

/** True for the first words of a paragraph, set off from it as agencies set off where they write: "PARIS, March 3 -". */
export function isDateline(
  { kind, text, tokens }: ReadBlock,
  { from, to }: { from: number; to: number },
): boolean {
  if (kind === 'title' || kind === 'heading') return false;
  if (from !== 0 && !isAmongDatelines(text, tokens[from]?.start ?? 0)) return false;
  // "KYIV/LONDON, Sept 21 (Reuters) -"
  let end = to;
  while (tokens[end - 1] && text[tokens[end - 1]?.end ?? 0] === '/') end += 1;
  const last = tokens[end - 1];
  if (last && tokens.length <= SHORT_DATELINE && WEEKDAY_BEHIND.test(text.slice(last.end))) return true;
  return last !== undefined && AFTER_DATELINE.test(text.slice(last.end, last.end + DATELINE_REACH));
}

/** The word at which a paragraph's text begins behind its dateline; 0 where it has none. */
export function datelineEnd(block: ReadBlock): number {
  const end = DATELINE.exec(block.text)?.[0].length ?? 0;
  if (end === 0 || block.kind === 'title' || block.kind === 'heading') return 0;
  const first = block.tokens.findIndex(({ start }) => start >= end);
  return first < 0 ? block.tokens.length : first;
}

/** "MONROVIA, Liberia, Aug. 11 — ", "KABUL (Reuters) - ". */
const DATELINE =
  /^[A-Z][A-Z' .-]{2,30}(?:,[^—–()]{1,40}?)?(?:\([A-Z][\w/ .]{1,30}\))?\s*(?:[—–_]|-{1,2}|:)\s/;

/** "Ankara, Wednesday", on a line of its own. */
const WEEKDAY_BEHIND = /^\s*,\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const SHORT_DATELINE = 6;

/** Cities before another one of a dateline. */
function isAmongDatelines(text: string, start: number): boolean {
  return start <= DATELINE_REACH && /^(?:[A-Z][A-Z .'-]*\/)+$/.test(text.slice(0, start));
}

/** UTF-16 units behind a place within which a dateline ends. */
const DATELINE_REACH = 80;

/** The text of a span, as written. */
export function textOf(block: ReadBlock, { from, to }: Span): string {
  return block.text.slice(block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0);
}

/** The folded words of a span, possessives left out, joined by a space. */
export function normOf(block: ReadBlock, { from, to }: Span): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    const norm = block.tokens[at]?.norm ?? "'s";
    if (norm !== "'s") words = words === '' ? norm : `${words} ${norm}`;
  }
  return words;
}

/** Words of a byline at most. */
const LONGEST_BYLINE = 12;
/** Small words of a byline: "By Helen Marsh and Thomas Foley in Washington". */
const IN_BYLINES = new Set(['and', 'in', 'at', 'for', 'of', 'the', "'s"]);

/** A line that says who wrote the article: whoever it names is no official of that name. */
export function isByline({ tokens }: ReadBlock): boolean {
  if (tokens[0]?.norm !== 'by' || tokens.length < 3 || tokens.length > LONGEST_BYLINE) return false;
  return tokens.every(({ shape, norm }, at) => at === 0 || shape !== 'lower' || IN_BYLINES.has(norm));
}
