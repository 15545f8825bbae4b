import type { Signal } from '@preact/signals';
import { say, sayCount } from '../language/say';
import type { Group } from './groups';

/** Entities from which looking through the lists takes longer than typing. */
const WORTH_IT = 12;

/** A field that narrows the lists to what the reader types. */
export function Filter({
  groups,
  shown,
  sought,
}: {
  groups: readonly Group[];
  shown: readonly Group[];
  sought: Signal<string>;
}) {
  const count = (list: readonly Group[]): number =>
    list.reduce((sum, { entities }) => sum + entities.length, 0);
  if (count(groups) < WORTH_IT) return null;
  return (
    <div class="filter">
      <input
        type="search"
        aria-label={say('filterField')}
        placeholder={say('filterHint')}
        value={sought.value}
        onInput={({ currentTarget }) => (sought.value = currentTarget.value)}
      />
      <p class="line" role="status">
        {sought.value !== '' &&
          (count(shown) === 0 ? say('filterNothing') : sayCount('filterFound', count(shown)))}
      </p>
    </div>
  );
}
