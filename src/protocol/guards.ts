import { type Annotation, VIAS } from '../model/annotation';
import { ARTICLE_LIMITS, type Article, BLOCK_KINDS, type Block } from '../model/article';
import { LOOK_UP_LIMITS } from '../model/candidate';
import { DIGEST_LIMITS } from '../model/digest';
import { ENTITY_KINDS } from '../model/entity';
import { type BlockId, isBlockId, isEntityId, isMentionId } from '../model/ids';
import { isPartialDate, type PartialDate } from '../model/partial-date';
import { MOST_SEED } from '../model/quiz';
import type { Guards } from './answer';
import {
  type BackgroundToPage,
  type CardAsk,
  MOST_AMONG,
  type NoArticleReason,
  type PageToBackground,
  type PanelToBackground,
  type TabState,
  type Way,
} from './contract';

/** BCP 47 in lower case; the longest registered form has 35 characters. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/;

/**
 * Bounds on an annotation read back from storage. A mention is at least two characters of the article, which
 * bounds them far above any real page (the densest of 125 had under 2,000).
 */
const ANNOTATION_LIMITS = { mentions: 100_000, entities: 20_000, unsure: 1_000, textUnits: 20_000 } as const;

const NO_ARTICLE_REASONS: readonly NoArticleReason[] = ['no-body', 'empty', 'too-large'];
const WAYS: readonly Way[] = ['next', 'previous'];
const STOP_REASONS: readonly string[] = ['disabled', 'updated'];

type Fields = Record<string, unknown>;

/** What a page may ask of the background, checked. */
export const pageToBackgroundGuards: Guards<PageToBackground> = {
  annotate: isArticle,
  notArticle: (ask): ask is { reason: NoArticleReason } =>
    isFields(ask) && isOneOf(NO_ARTICLE_REASONS, ask.reason),
  stopped: (ask): ask is Record<never, never> => isFields(ask),
  card: isCardAsk,
  lookUp: (ask): ask is Parameters<PageToBackground['lookUp']>[0] =>
    isFields(ask) && isWords(ask.text) && isDateOrNull(ask.asOf),
  needCard: (ask): ask is Record<never, never> => isFields(ask),
};

/** What the panel may ask of the background, checked. */
export const panelToBackgroundGuards: Guards<PanelToBackground> = {
  card: isCardAsk,
  ties: (ask): ask is Parameters<PanelToBackground['ties']>[0] =>
    isFields(ask) &&
    isArrayOf(ask.entities, ANNOTATION_LIMITS.entities, isEntityId) &&
    isDateOrNull(ask.asOf),
  career: isCardAsk,
  read: (ask): ask is { tab: number } => isFields(ask) && isTabId(ask.tab),
  reveal: (ask): ask is Parameters<PanelToBackground['reveal']>[0] =>
    isFields(ask) && isTabId(ask.tab) && isMentionId(ask.mention),
  keepDigest: (ask): ask is { on: boolean } => isFields(ask) && typeof ask.on === 'boolean',
  eraseDigest: (ask): ask is Record<never, never> => isFields(ask),
  quiz: (ask): ask is Parameters<PanelToBackground['quiz']>[0] =>
    isFields(ask) &&
    isArrayOf(ask.entities, DIGEST_LIMITS.entities, isEntityId) &&
    isCount(ask.seed) &&
    ask.seed <= MOST_SEED,
};

/** What the background may tell a page, checked. */
export const backgroundToPageGuards: Guards<BackgroundToPage> = {
  reveal: (ask): ask is Parameters<BackgroundToPage['reveal']>[0] =>
    isFields(ask) && isMentionId(ask.mention),
  travel: (ask): ask is { to: Way } => isFields(ask) && isOneOf(WAYS, ask.to),
  lookUp: (ask): ask is { text: string | null } => isFields(ask) && (ask.text === null || isWords(ask.text)),
  stop: (ask): ask is Parameters<BackgroundToPage['stop']>[0] =>
    isFields(ask) && isOneOf(STOP_REASONS, ask.reason),
};

/** True for an article within `ARTICLE_LIMITS` whose block ids are distinct. */
export function isArticle(value: unknown): value is Article {
  if (!isFields(value) || !isText(value.title, ARTICLE_LIMITS.titleUnits)) return false;
  if (!isDateOrNull(value.date) || !isLanguageOrNull(value.lang)) return false;
  const { blocks } = value;
  if (!Array.isArray(blocks) || blocks.length > ARTICLE_LIMITS.blocks) return false;
  const ids = new Set<BlockId>();
  let units = 0;
  for (const block of blocks as unknown[]) {
    if (!isBlock(block) || ids.has(block.id)) return false;
    ids.add(block.id);
    units += block.text.length;
    if (units > ARTICLE_LIMITS.textUnits) return false;
  }
  return true;
}

/** True for what the background keeps of a tab: storage outlives an update, so its form is checked when read. */
export function isTabState(value: unknown): value is TabState {
  if (!isFields(value)) return false;
  switch (value.state) {
    case 'loading':
    case 'no-access':
      return true;
    case 'no-article':
      return isOneOf(NO_ARTICLE_REASONS, value.reason);
    case 'no-pack':
      return typeof value.detail === 'string';
    case 'ready':
      return isAnnotation(value.annotation) && [value.stopped, value.cut].every(isTrueOrMissing);
    default:
      return false;
  }
}

function isAnnotation(value: unknown): value is Annotation {
  return (
    isFields(value) &&
    isOneOf(['annotated', 'unsupported-language'], value.state) &&
    isLanguageOrNull(value.lang) &&
    isText(value.title, ARTICLE_LIMITS.titleUnits) &&
    isDateOrNull(value.date) &&
    isArrayOf(value.mentions, ANNOTATION_LIMITS.mentions, isMention) &&
    isArrayOf(value.dates, ANNOTATION_LIMITS.mentions, isDateMention) &&
    isArrayOf(value.unsure, ANNOTATION_LIMITS.unsure, isUnsureName) &&
    isArrayOf(value.entities, ANNOTATION_LIMITS.entities, isEntitySummary) &&
    isArrayOf(value.background, ANNOTATION_LIMITS.entities, isBackgroundEvent) &&
    isPackInfo(value.pack)
  );
}

function isMention(value: unknown): boolean {
  return (
    isFields(value) &&
    isMentionId(value.id) &&
    isSpan(value) &&
    isEntityId(value.entity) &&
    isOneOf(ENTITY_KINDS, value.kind) &&
    isOneOf(VIAS, value.via) &&
    isShare(value.confidence) &&
    isArrayOf(value.why, ANNOTATION_LIMITS.entities, isReason)
  );
}

function isReason(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value.text, ANNOTATION_LIMITS.textUnits) &&
    typeof value.weight === 'number' &&
    (value.rejected === undefined || isEntityId(value.rejected))
  );
}

function isDateMention(value: unknown): boolean {
  return (
    isFields(value) &&
    isSpan(value) &&
    typeof value.iso === 'string' &&
    value.iso.split('/').length <= 2 &&
    value.iso.split('/').every(isPartialDate) &&
    isOneOf(['exact', 'about'], value.precision)
  );
}

function isUnsureName(value: unknown): boolean {
  return (
    isFields(value) &&
    isSpan(value) &&
    isText(value.text, ANNOTATION_LIMITS.textUnits) &&
    isCount(value.count) &&
    isOneOf(['unsure', 'too-close'], value.because) &&
    isArrayOf(value.candidates, ANNOTATION_LIMITS.unsure, isPossiblePerson)
  );
}

function isPossiblePerson(value: unknown): boolean {
  return (
    isFields(value) &&
    isEntityId(value.entity) &&
    isText(value.name, ANNOTATION_LIMITS.textUnits) &&
    isText(value.line, ANNOTATION_LIMITS.textUnits) &&
    typeof value.score === 'number' &&
    isArrayOf(value.why, ANNOTATION_LIMITS.entities, isReason) &&
    isReaderPack(value.readerPack)
  );
}

function isEntitySummary(value: unknown): boolean {
  return (
    isFields(value) &&
    isEntityId(value.id) &&
    isOneOf(ENTITY_KINDS, value.kind) &&
    isText(value.name, ANNOTATION_LIMITS.textUnits) &&
    isText(value.line, ANNOTATION_LIMITS.textUnits) &&
    isArrayOf(value.countries, ANNOTATION_LIMITS.entities, (code) => typeof code === 'string') &&
    isCount(value.mentions) &&
    isShare(value.salience) &&
    isDateOrNull(value.start) &&
    isDateOrNull(value.end) &&
    isReaderPack(value.readerPack)
  );
}

function isBackgroundEvent(value: unknown): boolean {
  return (
    isFields(value) &&
    isEntityId(value.id) &&
    isText(value.name, ANNOTATION_LIMITS.textUnits) &&
    isPartialDate(value.start) &&
    isDateOrNull(value.end) &&
    typeof value.later === 'boolean' &&
    typeof value.mentioned === 'boolean' &&
    isReaderPack(value.readerPack)
  );
}

/** The name of a reader's pack, where there is one. */
function isReaderPack(value: unknown): boolean {
  return value === undefined || isText(value, ANNOTATION_LIMITS.textUnits);
}

function isPackInfo(value: unknown): boolean {
  return (
    isFields(value) &&
    isPartialDate(value.asOf) &&
    [value.version, value.people, value.organisations, value.places, value.events].every(isCount)
  );
}

function isCardAsk(ask: unknown): ask is CardAsk {
  if (!isFields(ask) || !isEntityId(ask.entity) || !isDateOrNull(ask.asOf)) return false;
  return ask.among === undefined || isArrayOf(ask.among, MOST_AMONG, isEntityId);
}

function isBlock(value: unknown): value is Block {
  return (
    isFields(value) &&
    isBlockId(value.id) &&
    isOneOf(BLOCK_KINDS, value.kind) &&
    typeof value.text === 'string'
  );
}

/** A stretch of a block: a block id and two offsets in order. */
function isSpan(value: Fields): boolean {
  return isBlockId(value.block) && isCount(value.start) && isCount(value.end) && value.start < value.end;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArrayOf(value: unknown, most: number, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isText(value: unknown, mostUnits: number): value is string {
  return typeof value === 'string' && value.length <= mostUnits;
}

/** Words to look up: some, and no more than a name may have. */
function isWords(value: unknown): value is string {
  return isText(value, LOOK_UP_LIMITS.textUnits) && value.trim() !== '';
}

function isOneOf<T extends string>(known: readonly T[], value: unknown): value is T {
  return (known as readonly unknown[]).includes(value);
}

function isTabId(value: unknown): value is number {
  return isCount(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTrueOrMissing(value: unknown): value is true | undefined {
  return value === undefined || value === true;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isDateOrNull(value: unknown): value is PartialDate | null {
  return value === null || isPartialDate(value);
}

function isLanguageOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && LANGUAGE_TAG.test(value));
}
