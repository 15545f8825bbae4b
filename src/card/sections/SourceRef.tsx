import { say } from '../../language/say';
import type { Source } from '../../model/card';
import type { SourceList } from '../source-list';

/** The small number that ties a fact to its source; nothing without a source. */
export function SourceRef({ source, list }: { source: Source | null; list: SourceList }) {
  const number = list.numberOf(source);
  if (number === null || source === null) return null;
  return (
    <sup class="card-ref" title={source.title} lang="en">
      <span class="card-unseen"> {say('cardSource')} </span>
      {number}
    </sup>
  );
}
