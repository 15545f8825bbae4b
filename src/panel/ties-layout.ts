import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Tie } from '../model/tie';

/** What a graph shows of an entity. */
export type Node = { id: EntityId; name: string; kind: EntityKind; y: number };

/** A tie between the left and the right column, by their rows. */
export type Edge = { tie: Tie; from: Node; to: Node };

export type Layout = { left: Node[]; right: Node[]; edges: Edge[]; height: number };

/** Height of a row, in CSS pixels: a target that a finger finds. */
export const ROW_PX = 26;
/** Rows a column: more are told by the table alone. */
const MOST_ROWS = 14;

/**
 * Two columns: who and which countries act on the left, what they belong to or took part in on the right, each right row near the middle of
 * those that point to it, so that few lines cross.
 *
 * @param known  names and kinds of the article's entities
 */
export function layOut(
  ties: readonly Tie[],
  known: ReadonlyMap<EntityId, { name: string; kind: EntityKind }>,
): Layout {
  const across = ties.filter(({ kind }) => kind === 'office' || kind === 'member' || kind === 'participant');
  const left = rowsOf(
    across.map(({ from }) => from),
    known,
  );
  const places = new Map(left.map(({ id }, row) => [id, row]));
  const middle = (id: EntityId): number => {
    const rows = across.flatMap(({ from, to }) => (to === id ? (places.get(from) ?? []) : []));
    return rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
  };
  const targets = [...new Set(across.map(({ to }) => to))].sort((a, b) => middle(a) - middle(b));
  const right = rowsOf(targets, known);
  const byId = (nodes: readonly Node[]): Map<EntityId, Node> => new Map(nodes.map((node) => [node.id, node]));
  const [lefts, rights] = [byId(left), byId(right)];
  const edges = across.flatMap((tie): Edge[] => {
    const [from, to] = [lefts.get(tie.from), rights.get(tie.to)];
    return from && to ? [{ tie, from, to }] : [];
  });
  return { left, right, edges, height: Math.max(left.length, right.length) * ROW_PX };
}

function rowsOf(
  ids: readonly EntityId[],
  known: ReadonlyMap<EntityId, { name: string; kind: EntityKind }>,
): Node[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const entity = known.get(id);
      return entity ? [{ id, ...entity }] : [];
    })
    .slice(0, MOST_ROWS)
    .map((entity, row) => ({ ...entity, y: row * ROW_PX + ROW_PX / 2 }));
}
