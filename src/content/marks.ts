import type { Mention } from '../model/annotation';
import { ENTITY_KINDS, type EntityKind } from '../model/entity';
import type { EntityId, MentionId } from '../model/ids';
import type { Density } from '../settings';
import { byId, locate, type PageBlock } from './blocks';
import { FLASH_NAME, markName, OPEN_NAME, type Paint } from './mark-names';

/** A mention painted on the page. `units` is its length, by which the innermost of several is told. */
export type Mark = { id: MentionId; entity: EntityId; kind: EntityKind; range: Range; units: number };

/** The marks of one page. */
export type Marks = {
  /** Replaces all marks. */
  set(mentions: readonly Mention[], blocks: readonly PageBlock[], density: Density): void;
  /** Registers again whatever the page has cleared: the registry is shared with it. */
  keep(): void;
  /** The marks that touch a text node. */
  at(node: Node): readonly Mark[];
  get(id: MentionId): Mark | undefined;
  /** Where a mention stands, marked or not; null when the page no longer shows it. */
  rangeOf(id: MentionId): Range | null;
  /** Shows whose card is open; null for none. */
  open(id: MentionId | null): void;
  /** Paints a range to draw the eye; null for none. */
  flash(range: Range | null): void;
};

/** A name that stands in an event's words is painted over the event. */
const PRIORITY: Readonly<Record<EntityKind, number>> = { event: 0, place: 1, organisation: 2, person: 3 };

/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the page's nodes alone.
 *
 * @param registry `CSS.highlights`; null where the browser has none, and then nothing is painted
 */
export function createMarks(
  document: Document,
  registry: HighlightRegistry | null,
  paint: Paint,
  signal: AbortSignal,
): Marks {
  const own = new Map<string, Highlight>();
  let marks = new Map<MentionId, Mark>();
  let byNode = new Map<Node, Mark[]>();
  let everyRange = new Map<MentionId, () => Range | null>();

  if (registry !== null) {
    for (const kind of ENTITY_KINDS) {
      const highlight = new Highlight();
      highlight.priority = PRIORITY[kind];
      own.set(markName(kind, paint), highlight);
    }
    for (const [offset, name] of [OPEN_NAME, FLASH_NAME].entries()) {
      const highlight = new Highlight();
      highlight.priority = ENTITY_KINDS.length + offset;
      own.set(name, highlight);
    }
  }

  const keep = (): void => {
    if (signal.aborted) return;
    for (const [name, highlight] of own) {
      if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
  };

  const only = (name: string, range: Range | null): void => {
    const highlight = own.get(name);
    highlight?.clear();
    if (range !== null) highlight?.add(range);
  };

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of own) {
      highlight.clear();
      if (registry?.get(name) === highlight) registry.delete(name);
    }
    marks.clear();
    byNode.clear();
    everyRange.clear();
  });

  return {
    keep,
    at: (node) => byNode.get(node) ?? [],
    get: (id) => marks.get(id),
    rangeOf: (id) => marks.get(id)?.range ?? everyRange.get(id)?.() ?? null,
    open: (id) => only(OPEN_NAME, id === null ? null : (marks.get(id)?.range ?? null)),
    flash: (range) => only(FLASH_NAME, range),

    set(mentions, blocks, density) {
      for (const highlight of own.values()) highlight.clear();
      marks = new Map();
      byNode = new Map();
      const pages = byId(blocks);
      everyRange = new Map(
        mentions.map((mention) => [
          mention.id,
          () => {
            const page = pages.get(mention.block);
            return page === undefined ? null : rangeOf(document, page, mention);
          },
        ]),
      );
      for (const mention of chosen(mentions, density)) {
        const range = everyRange.get(mention.id)?.() ?? null;
        const page = pages.get(mention.block);
        if (range === null || page === undefined) continue;
        const { id, entity, kind, start, end } = mention;
        const mark: Mark = { id, entity, kind, range, units: end - start };
        marks.set(id, mark);
        own.get(markName(kind, paint))?.add(range);
        for (const piece of page.pieces) {
          if (piece.start >= end || piece.start + piece.length <= start) continue;
          const there = byNode.get(piece.node);
          if (there === undefined) byNode.set(piece.node, [mark]);
          else there.push(mark);
        }
      }
      keep();
    },
  };
}

/** The mentions that are marked at this density, in reading order. */
export function chosen(mentions: readonly Mention[], density: Density): Mention[] {
  if (density === 'none') return [];
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ entity, block }) => {
    const key = density === 'first-per-article' ? entity : `${block} ${entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rangeOf(document: Document, page: PageBlock, { start, end }: Mention): Range | null {
  const at = locate(page, start, end);
  if (at === null) return null;
  const range = document.createRange();
  range.setStart(at.startNode, at.startOffset);
  range.setEnd(at.endNode, at.endOffset);
  return range;
}
