import { expect, it } from 'vitest';
import { blockId } from '../model/ids';
import { tokenise } from '../text/tokens';
import { tidyStretch } from './event-marks';
import { FoundList } from './found';
import type { ReadBlock } from './reading';

/** The mark that the words from the first to the last of some words get. */
function tidy(text: string, words: string): string {
  const tokens = tokenise(text);
  const block: ReadBlock = { id: blockId(0), kind: 'paragraph', text, tokens, lettering: 'sentence' };
  const start = text.indexOf(words);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= start + words.length) + 1;
  const mark = tidyStretch(block, { block: 0, from, to }, new FoundList());
  return text.slice(tokens[mark.from]?.start, tokens[mark.to - 1]?.end);
}

it.each([
  [
    'short and of one clause, as it is',
    'Talks on the annexation of Crimea failed.',
    'annexation of Crimea',
    'annexation of Crimea',
  ],
  [
    'nothing over a comma',
    'Truss resigned on Thursday, four weeks after unfunded tax cuts sank the pound.',
    'Truss resigned on Thursday, four weeks after unfunded tax cuts',
    'unfunded tax cuts sank',
  ],
  [
    'the clause that says what was before',
    'Shops opened on Monday in all the towns since rebels shot the president.',
    'Shops opened on Monday in all the towns since rebels shot the president',
    'rebels shot the president',
  ],
  [
    'at most twelve words, from a telling one to a telling one',
    'Soldiers of the guard met with the officers of the staff of the army of the north in the hall of the palace.',
    'Soldiers of the guard met with the officers of the staff of the army of the north in the hall',
    'Soldiers of the guard met with the officers of the staff',
  ],
  [
    'a whole number and whom it counts',
    'A quake, felt far away, shook a city and killed 25,000 people in the north.',
    'quake, felt far away, shook a city and killed 25,000',
    'shook a city and killed 25,000 people',
  ],
])('%s', (_, text, words, mark) => {
  expect(tidy(text, words)).toBe(mark);
});
