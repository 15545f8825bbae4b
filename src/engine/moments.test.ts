import { expect, it } from 'vitest';
import { blockId } from '../model/ids';
import { firstDay, fromDay, partialDate } from '../model/partial-date';
import { tokenise } from '../text/tokens';
import { countedMoments } from './moments';

/** The days, first to last, that a text counts back to from 11 March 2014, the narrowest span. */
function days(text: string): string | null {
  const tokens = tokenise(text);
  const block = { id: blockId(0), kind: 'paragraph' as const, text, tokens, lettering: 'sentence' as const };
  const [narrowest] = countedMoments(block, 0, tokens.length, partialDate('2014-03-11')).sort(
    (a, b) => a.last - a.first - (b.last - b.first),
  );
  return narrowest ? `${fromDay(narrowest.first)} to ${fromDay(narrowest.last)}` : null;
}

it.each([
  ['ten years after bombs went off', '2004-02-28 to 2004-03-23'],
  ['a week after he was shot', '2014-02-28 to 2014-03-08'],
  ['two and a half years after the war', '2011-08-30 to 2011-09-23'],
  ['half a century after the coup', '1964-02-28 to 1964-03-23'],
  ['twenty five years on', '1989-02-27 to 1989-03-23'],
  ['the tenth anniversary of', '2004-02-28 to 2004-03-23'],
  // of which nobody says how many
  ['days after he fled', '2014-02-18 to 2014-03-10'],
  ['weeks ago', '2013-12-01 to 2014-03-04'],
  ['months after the vote', '2012-10-27 to 2014-01-30'],
  ['a few days of rain', null],
  ['ten years of war', null],
  ['two constructor after', null],
])('%s', (text, expected) => {
  expect(days(text)).toBe(expected);
});

it('counts from no day but the article’s', () => {
  const tokens = tokenise('ten years after');
  const block = {
    id: blockId(0),
    kind: 'paragraph' as const,
    text: '',
    tokens,
    lettering: 'sentence' as const,
  };
  expect(countedMoments(block, 0, tokens.length, null)).toEqual([]);
  expect(firstDay(partialDate('1900-01-01'))).toBe(0);
});
