import type { PackEntity } from './pack';
import { type Place, type Problems, quoted } from './problem';

/** One entity that points to another: `part` is a part of it, `seat` has an office there. */
export type Link = { from: string; to: string; at: Place; as: 'part' | 'seat' };

/** Says which links lead to nothing, to the wrong kind, or in a circle. */
export function checkLinks(
  entities: readonly PackEntity[],
  links: readonly Link[],
  problems: Problems,
): void {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  for (const { to, at, as } of links) {
    const kind = kinds.get(to);
    if (kind === undefined)
      problems.add(at, `${quoted(to)} is no entity of this pack`, 'the id of an entity');
    else if (as === 'seat' && kind !== 'organisation')
      problems.add(at, `${quoted(to)} is of kind ${kind}`, 'the id of an organisation');
  }
  checkCircles(
    links.filter(({ as }) => as === 'part'),
    problems,
  );
}

/** Each entity is part of one other at most, so that a circle is met again by going on. */
function checkCircles(parts: readonly Link[], problems: Problems): void {
  const wholeOf = new Map(parts.map(({ from, to }) => [from, to]));
  const settled = new Set<string>();
  for (const { from, at } of parts) {
    const path = new Set<string>();
    let next: string | undefined = from;
    while (next !== undefined && !settled.has(next) && !path.has(next)) {
      path.add(next);
      next = wholeOf.get(next);
    }
    if (next !== undefined && path.has(next))
      problems.add(
        at,
        `“partOf” leads in a circle: ${circleOf(path, next)}`,
        'a whole that is part of nothing',
      );
    for (const id of path) settled.add(id);
  }
}

/** Members of a circle that a message names. */
const MOST_NAMED = 4;

function circleOf(path: ReadonlySet<string>, first: string): string {
  const all = [...path];
  const circle = all.slice(all.indexOf(first));
  const named = circle.slice(0, MOST_NAMED);
  return [...named, ...(circle.length > named.length ? ['…'] : []), first].join(' → ');
}
