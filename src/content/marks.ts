import type { Target } from '../card/machine';
import type { Mention } from '../model/annotation';
import { ENTITY_KINDS, type EntityKind } from '../model/entity';
import type { EntityId, MentionId } from '../model/ids';
import type { Settings } from '../settings';
import { byId, locate, type PageBlock } from './blocks';
import { chosen, withinScreens } from './choice';
import { isShown, unlessGone } from './framed';
import { FLASH_NAME, LIT_NAME, markName, OPEN_NAME, type Paint } from './mark-names';
import type { MarkSheet } from './mark-sheet';

/** A mention painted on the page. `units` is its length, by which the innermost of several is told. */
export type Mark = { id: MentionId; entity: EntityId; kind: EntityKind; range: Range; units: number };

/** What the reader chose about marks. */
export type MarkChoice = Pick<Settings, 'density' | 'maxPerScreen' | 'inLinks'>;

/** The marks of one page. */
export type Marks = {
  /** Replaces all marks. Looks at layout only where they are too many for one screen. */
  set(mentions: readonly Mention[], blocks: readonly PageBlock[], choice: MarkChoice): void;
  /** True when there are more than may stand on one screen: then a window of another height may show others. */
  areMany(): boolean;
  /** Registers again whatever the page has cleared: the registry is shared with it. @returns true when it had */
  keep(): boolean;
  /** False while nothing is marked: then nothing under the pointer needs a look. */
  any(): boolean;
  /** The marks that touch a text node. */
  at(node: Node): readonly Mark[];
  /** The marks that stand in a shadow root. */
  inTree(root: ShadowRoot): readonly Mark[];
  get(id: MentionId): Mark | undefined;
  /** Where a mention stands, marked or not; null when the page no longer shows it. */
  rangeOf(id: MentionId): Range | null;
  /** The marks in reading order; every mention where none is marked. */
  inOrder(): Mark[];
  /** Every mention that the page still shows, marked or not, in reading order. */
  every(): Mark[];
  /** Shows whose card is open; null for none. */
  open(id: MentionId | null): void;
  /** Paints a range to draw the eye; null for none. */
  flash(range: Range | null): void;
  /** Lights every mention of an entity that the page shows, marked or not; null for none. */
  light(entity: EntityId | null): void;
};

/** A name that stands in an event's words is painted over the event. */
const PRIORITY: Readonly<Record<EntityKind, number>> = { event: 0, place: 1, organisation: 2, person: 3 };

/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the page's nodes alone.
 *
 * @param registryOf a document's `CSS.highlights`; null where the browser has none, and then nothing is painted
 */
export function createMarks(
  document: Document,
  registryOf: (document: Document) => HighlightRegistry | null,
  paint: Paint,
  sheet: MarkSheet,
  signal: AbortSignal,
): Marks {
  const own = new Map<string, Highlight>();
  /** The document of the article: the page's, or one in a frame of it. */
  let home = document;
  let registry = registryOf(document);
  let marks = new Map<MentionId, Mark>();
  let byNode = new Map<Node, Mark[]>();
  let known = new Map<MentionId, () => Mark | null>();
  let all: readonly Mention[] = [];
  let many = false;

  if (registry !== null) {
    for (const kind of ENTITY_KINDS) {
      const highlight = new Highlight();
      highlight.priority = PRIORITY[kind];
      own.set(markName(kind, paint), highlight);
    }
    for (const [offset, name] of [LIT_NAME, OPEN_NAME, FLASH_NAME].entries()) {
      const highlight = new Highlight();
      highlight.priority = ENTITY_KINDS.length + offset;
      own.set(name, highlight);
    }
  }

  const keep = (): boolean => {
    const there = registry;
    if (signal.aborted || there === null || !isShown(home, document)) return false;
    const gone = [...own].filter(([name, highlight]) => there.get(name) !== highlight);
    for (const [name, highlight] of gone) there.set(name, highlight);
    return gone.length > 0;
  };

  const unregister = (): void => {
    for (const [name, highlight] of own) {
      highlight.clear();
      if (registry?.get(name) === highlight) registry.delete(name);
    }
  };

  const settleIn = (next: Document): void => {
    if (next === home) return;
    unlessGone(unregister, undefined);
    home = next;
    registry = registryOf(next);
  };

  const every = (): Mark[] => [...known.values()].flatMap((markOf) => markOf() ?? []);

  const only = (name: string, ...ranges: Range[]): void => {
    const highlight = own.get(name);
    highlight?.clear();
    for (const range of ranges) highlight?.add(range);
  };

  signal.addEventListener('abort', () => {
    unlessGone(unregister, undefined);
    marks.clear();
    byNode.clear();
    known.clear();
    all = [];
  });

  return {
    keep,
    any: () => marks.size > 0,
    at: (node) => byNode.get(node) ?? [],
    inTree: (root) => [...marks.values()].filter(({ range }) => range.startContainer.getRootNode() === root),
    get: (id) => marks.get(id),
    rangeOf: (id) => marks.get(id)?.range ?? known.get(id)?.()?.range ?? null,
    inOrder: () => (marks.size > 0 ? [...marks.values()] : every()),
    every,
    open(id) {
      const mark = id === null ? undefined : marks.get(id);
      only(OPEN_NAME, ...(mark === undefined ? [] : [mark.range]));
    },
    flash: (range) => only(FLASH_NAME, ...(range === null ? [] : [range])),
    light(entity) {
      const own = entity === null ? [] : all.filter((mention) => mention.entity === entity);
      only(LIT_NAME, ...own.flatMap(({ id }) => known.get(id)?.()?.range ?? []));
    },

    areMany: () => many,

    set(mentions, blocks, { density, maxPerScreen, inLinks }) {
      for (const highlight of own.values()) highlight.clear();
      all = mentions;
      settleIn(blocks[0]?.holder.ownerDocument ?? document);
      marks = new Map();
      byNode = new Map();
      const pages = byId(blocks);
      known = new Map(
        mentions.map((mention) => [
          mention.id,
          () => {
            const page = pages.get(mention.block);
            return page === undefined ? null : markOf(document, page, mention);
          },
        ]),
      );
      const allowed = inLinks ? mentions : mentions.filter(({ id }) => !isInLink(known.get(id)?.()));
      const placed = chosen(allowed, density).flatMap((mention): Placed[] => {
        const mark = known.get(mention.id)?.() ?? null;
        const page = pages.get(mention.block);
        return mark === null || page === undefined ? [] : [{ mention, mark, page }];
      });
      many = placed.length > maxPerScreen;
      const kept = thinnedOut(document, placed, maxPerScreen);
      // Only now, as new rules make the browser work out styles again before it tells where anything stands.
      if (registry !== null) for (const mention of mentions) cover(sheet, pages.get(mention.block), mention);
      for (const { mention, mark, page } of kept) {
        marks.set(mark.id, mark);
        own.get(markName(mark.kind, paint))?.add(mark.range);
        for (const node of nodesOf(page, mention)) {
          const there = byNode.get(node);
          if (there === undefined) byNode.set(node, [mark]);
          else there.push(mark);
        }
      }
      keep();
    },
  };
}

/** The card that a mark asks for. */
export function targetOf({ id, entity, kind, range }: Mark): Target {
  const words = range.toString().replace(/\s+/g, ' ').trim();
  return { anchor: id, words, kind, question: { type: 'card', entity } };
}

type Placed = { mention: Mention; mark: Mark; page: PageBlock };

/** As many as the reader wants on one screen. */
function thinnedOut(document: Document, placed: readonly Placed[], most: number): readonly Placed[] {
  if (placed.length <= most) return placed;
  const seen = new Set<EntityId>();
  const candidates = placed.map(({ mark: { entity, range } }) => {
    const repeated = seen.has(entity);
    seen.add(entity);
    return { topPx: range.getBoundingClientRect().top, repeated };
  });
  const screenPx = document.defaultView?.innerHeight ?? 0;
  const stays = withinScreens(candidates, screenPx, most);
  return placed.filter((_, index) => stays[index]);
}

/** The text nodes in which a mention stands. */
function nodesOf({ pieces }: PageBlock, { start, end }: Mention): Text[] {
  return pieces
    .filter((piece) => piece.start < end && piece.start + piece.length > start)
    .map(({ node }) => node);
}

/** Brings the rules to a mention, marked or not: the reader may be led to any. */
function cover(sheet: MarkSheet, page: PageBlock | undefined, mention: Mention): void {
  if (page !== undefined)
    sheet.cover(
      page.holder,
      nodesOf(page, mention).flatMap(({ parentElement }) => parentElement ?? []),
    );
}

/** True for a name that is in a link. */
function isInLink(mark: Mark | null | undefined): boolean {
  const holders = [mark?.range.startContainer.parentElement, mark?.range.endContainer.parentElement];
  return holders.some((holder) => holder?.closest('a[href]') != null);
}

function markOf(document: Document, page: PageBlock, { id, entity, kind, start, end }: Mention): Mark | null {
  const at = locate(page, start, end);
  if (at === null) return null;
  const range = document.createRange();
  range.setStart(at.startNode, at.startOffset);
  range.setEnd(at.endNode, at.endOffset);
  return { id, entity, kind, range, units: end - start };
}
