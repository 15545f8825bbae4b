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
    <Fold title="Since then" name="since">
      {since.text !== '' && (
        <p dir="auto">
          {since.text}
          <SourceRef source={since.source} list={list} />
        </p>
      )}
      {since.events.length > 0 && <DatedList entities={since.events} onOpen={onOpen} />}
    </Fold>
  );
}
