import { readFileSync } from 'node:fs';
import { readPackFile } from '../../src/reader-pack/read';
import { packText } from '../../src/reader-pack/write';
import { mutated, mutatedText, type Roll } from './odd';
import { type Outcome, Tally } from './report';

const EXAMPLES = ['docs/examples/springfield-council.json', 'docs/examples/springfield-council.csv'];
/** Changes made to a file before it is read. */
const MOST_CHANGES = 4;

/**
 * Files of readers' own packs, changed at random: refused with at least one line that says where and why, or taken, and then read the same
 * again in their normal form.
 */
export async function fuzzReaderPacks(count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('packs of readers');
  const texts = EXAMPLES.map((path) => readFileSync(path, 'utf8'));
  for (let i = 0; i < count; i += 1) {
    const text = changed(texts[roll(texts.length)] ?? '', roll);
    await tally.try(
      () => {
        const read = readPackFile(new TextEncoder().encode(text));
        if (!read.ok) {
          if (read.problems.length === 0) tally.fault('refused without a reason', () => text);
          return 'refused';
        }
        const normal = packText(read.pack);
        const again = readPackFile(new TextEncoder().encode(normal));
        if (!again.ok || packText(again.pack) !== normal)
          tally.fault('taken, and read otherwise again', () => text);
        return 'taken';
      },
      () => text,
    );
  }
  return tally;
}

function changed(sound: string, roll: Roll): string {
  if (sound.startsWith('{') && roll(2) === 0) {
    let value: unknown = JSON.parse(sound);
    for (let times = roll(MOST_CHANGES); times >= 0; times -= 1) value = mutated(value, roll);
    return JSON.stringify(value, null, 2) ?? 'undefined';
  }
  let text = sound;
  for (let times = roll(MOST_CHANGES); times >= 0; times -= 1) text = mutatedText(text, roll);
  return text;
}
