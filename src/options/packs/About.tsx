import { dateText } from '../../language/dates';
import { listed } from '../../language/lists';
import { OF_DATA } from '../../language/page';
import { say, sayCount, woven } from '../../language/say';
import type { PartialDate } from '../../model/partial-date';

type Props = { publisher: string; entities: number; asOf: PartialDate; fingerprint?: string | undefined };

/** "Springfield Gazette, 12 entries, as of 1 August 2026", and the key that signed it where one did. */
export function About({ publisher, entities, asOf, fingerprint }: Props) {
  return (
    <>
      {listed([
        ...(publisher === '' ? [] : [<bdi {...OF_DATA}>{publisher}</bdi>]),
        sayCount('packEntries', entities),
        say('sourceAsOf', dateText(asOf)),
        ...(fingerprint === undefined
          ? []
          : [<span>{woven('packSignedBy', <Fingerprint of={fingerprint} />)}</span>]),
      ])}
    </>
  );
}

/** What a key is compared by: digits, from left to right in every language. */
export function Fingerprint({ of }: { of: string }) {
  return (
    <bdi dir="ltr" translate={false}>
      {of}
    </bdi>
  );
}
