import { OF_DATA } from '../../language/page';
import { say } from '../../language/say';
import type { Position } from '../../model/card';
import type { SourceList } from '../source-list';
import { SourceRef } from './SourceRef';

/** What each side of a contested claim says, side by side in the order given; nothing when it is not contested. */
export function Positions({ positions, list }: { positions: readonly Position[]; list: SourceList }) {
  if (positions.length === 0) return null;
  return (
    <section class="card-section">
      <h3 class="card-heading">{say('cardContested')}</h3>
      <ul class="card-positions">
        {positions.map(({ side, text, source }) => (
          <li class="card-position" key={side}>
            <h4 class="card-side" lang="en">
              {side}
            </h4>
            <p {...OF_DATA}>
              {text}
              <SourceRef source={source} list={list} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
