import { OF_DATA } from '../../language/page';
import { say } from '../../language/say';
import type { Since } from '../../model/card';
import type { EntityId } from '../../model/ids';
import type { SourceList } from '../source-list';
import { DatedList } from './DatedList';
import { Fold } from './Fold';
import { SourceRef } from './SourceRef';

/** What came after the article's day, closed until the reader asks for it; nothing when nothing is known. */
export function SinceThen({
  since,
  list,
  onOpen,
}: {
  since: Since | null;
  list: SourceList;
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (since === null) return null;
  return (
    <Fold title={say('sinceThen')} name="since">
      {since.text !== '' && (
        <p {...OF_DATA}>
          {since.text}
          <SourceRef source={since.source} list={list} />
        </p>
      )}
      {since.events.length > 0 && <DatedList entities={since.events} onOpen={onOpen} />}
    </Fold>
  );
}
