import { OF_DATA } from '../language/page';
import { woven } from '../language/say';

/** Which of the reader's own packs a row is from. */
export function PackLine({ name }: { name: string }) {
  return <span class="line pack-line">{woven('fromYourPack', <bdi {...OF_DATA}>{name}</bdi>)}</span>;
}
