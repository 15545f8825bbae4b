import { OF_DATA } from '../../language/page';
import { numberText, say } from '../../language/say';
import type { Source } from '../../model/card';
import type { SourceList } from '../source-list';

/** The small number that ties a fact to its source; nothing without a source. */
export function SourceRef({ source, list }: { source: Source | null; list: SourceList }) {
  const number = list.numberOf(source);
  if (number === null || source === null) return null;
  return (
    <sup class="card-ref">
      <span class="card-unseen"> {say('cardSource')} </span>
      <span title={source.title} {...OF_DATA}>
        {numberText(number)}
      </span>
    </sup>
  );
}
