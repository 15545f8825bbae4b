import { checkPack } from './check';
import { locatedOf } from './located';
import type { ReaderPack } from './pack';
import { Problems } from './problem';

/**
 * A pack that this program itself has written and stored: checked as any file is, but without saying where a mistake is.
 *
 * @returns null when it is not sound any more
 */
export function readStoredPack(text: string): ReaderPack | null {
  try {
    return checkPack(locatedOf(JSON.parse(text)), new Problems());
  } catch {
    return null;
  }
}
