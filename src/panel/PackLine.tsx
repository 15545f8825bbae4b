import { FROM_YOUR_PACK } from '../card/wording';

/** Which of the reader's own packs a row is from. */
export function PackLine({ name }: { name: string }) {
  return (
    <span class="line pack-line">
      {FROM_YOUR_PACK} <bdi>{name}</bdi>
    </span>
  );
}
