import { say } from '../language/say';

/** The line under a name where there is room for plain text only, with the reader's pack that it is from. */
export function lineWithPack(line: string, readerPack: string | undefined): string {
  if (readerPack === undefined) return line;
  return [line, say('lineFromPack', readerPack)].filter((part) => part !== '').join(' · ');
}
