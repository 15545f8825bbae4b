import { expect, it } from 'vitest';
import { parsePartialDate } from '../model/partial-date';
import { splitBackground } from './since-then';

const LIFE =
  'She led the party from 2010. In 2015 she lost. A rival followed. In 2020 she died. Her home is a museum.';

it.each([
  [
    '2012-05-01',
    'She led the party from 2010.',
    'In 2015 she lost. A rival followed. In 2020 she died. Her home is a museum.',
  ],
  [
    '2016',
    'She led the party from 2010. In 2015 she lost. A rival followed.',
    'In 2020 she died. Her home is a museum.',
  ],
  ['2024-01-01', LIFE, ''],
  ['', LIFE, ''],
])('as of %s', (asOf, known, since) => {
  expect(splitBackground(LIFE, parsePartialDate(asOf))).toEqual({ known, since });
});

it('leaves initials and numbers whole', () => {
  const text = 'J. R. Doe of the U.S. State Department spoke. About 2.5 million fled in 1994.';
  expect(splitBackground(text, parsePartialDate('2000'))).toEqual({ known: text, since: '' });
});

const YEAR =
  'Minister since 25 January 2025. Before that an officer. In March 2025 he sent a message. In 2025 he moved. He left in 2026.';

it.each([
  ['2025-01-20', '', YEAR],
  [
    '2025-03-10',
    'Minister since 25 January 2025. Before that an officer.',
    'In March 2025 he sent a message. In 2025 he moved. He left in 2026.',
  ],
  [
    '2025-11-02',
    'Minister since 25 January 2025. Before that an officer. In March 2025 he sent a message. In 2025 he moved.',
    'He left in 2026.',
  ],
])('by month and day, as of %s', (asOf, known, since) => {
  expect(splitBackground(YEAR, parsePartialDate(asOf))).toEqual({ known, since });
});

it('puts what names no date with the later things once there are any', () => {
  const text = 'Secretary from 2014 to 2024. He was a minister from 2001 to 2005. Ann Example succeeded him.';
  expect(splitBackground(text, parsePartialDate('2021'))).toEqual({
    known: 'He was a minister from 2001 to 2005.',
    since: 'Secretary from 2014 to 2024. Ann Example succeeded him.',
  });
});
