import { foldedWords } from '../../text/tokens';
import type { Finding } from '../finding';
import type { Row } from '../tables';
import type { World } from '../world';

/** From this prior on a person is one whom news of other countries names: ministers of the countries most in the news, leaders. */
const HIGH_PRIOR = 90;

/**
 * Names that two people of high prior share: either two people are one, or a name was given to the wrong one, or a reviewer says that
 * both are called so and the article has to tell.
 */
export function checkSharedNames(world: World, reviewed: readonly Row<'reviewed'>[]): Finding[] {
  const passed = new Set(reviewed.filter(({ rule }) => rule === 'shared-name').map(({ key }) => key));
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, prior, name, aliases } of world.entities.values()) {
    if (kind !== 'person' || prior < HIGH_PRIOR) continue;
    for (const spelling of [name, ...aliases.keys()]) {
      const key = foldedWords(spelling).join(' ');
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const shared = new Map<string, string>();
  for (const [name, ids] of bearers) {
    const key = [...ids].sort().join(' ');
    if (ids.size > 1 && !passed.has(key) && !shared.has(key)) shared.set(key, name);
  }
  return [...shared].map(([key, name]) => ({
    code: 'shared-name',
    file: 'people.tsv',
    line: 0,
    message: `${name} is ${key}`,
  }));
}
