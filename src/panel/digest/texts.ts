import { spanText } from '../../card/wording';
import type { Role } from '../../model/card';
import type { Met } from '../../model/digest';
import { formatPartialDate, type PartialDate } from '../../model/partial-date';
import type { Question } from '../../model/quiz';

/** Every text of the digest and its quiz. */
export const DIGEST_TEXTS = {
  link: 'Reading digest',
  title: 'Reading digest',
  back: 'The article',
  keep: 'Keep a digest of whom and what I read about',
  keeps:
    'For each name: the day, and in how many articles. No article, no title, no address. It stays in this browser, and nothing is kept of private windows.',
  failed: 'The browser did not store the change.',
  nothingOn: 'Nothing yet. It fills as you read.',
  nothingOff: 'Nothing is kept.',
  paused: 'Nothing is added while this is off. What is below stays until you erase it.',
  quiz: 'Quiz me',
  save: 'Save as JSON',
  erase: 'Erase everything',
  eraseAsked: (count: number): string =>
    `Erase ${count === 1 ? 'the one name' : `all ${count} names`} for good?`,
  eraseYes: 'Yes, erase',
  eraseNo: 'No, keep it',
  erased: 'Everything was erased.',
  more: (count: number): string => `Show ${count} more`,
  met: ({ days }: Met): string => {
    const articles = days.reduce((sum, one) => sum + one.articles, 0);
    const told = articles === 1 ? '1 article' : `${articles} articles`;
    return days.length === 1 ? told : `${told} on ${days.length} days`;
  },
} as const;

export const QUIZ_TEXTS = {
  title: 'Quiz',
  back: 'Reading digest',
  loading: 'Looking for questions.',
  failed: 'The dataset could not be opened.',
  none: 'Nothing you read about can be asked yet: it takes people in office, or countries.',
  place: (at: number, count: number): string => `Question ${at + 1} of ${count}`,
  question: ({ office, day }: Question): string => `Who was ${office} on ${formatPartialDate(day)}?`,
  right: 'Right.',
  wrong: (name: string): string => `No: it was ${name}.`,
  fact: (name: string, role: Role): string => `${name}: ${role.office}, ${servedText(role)}.`,
  next: 'Next question',
  end: 'How it went',
  score: (right: number, count: number): string => `${right} of ${count} right.`,
  again: 'The same again',
  another: 'Another quiz',
} as const;

/** "9 March 2004 – 2 June 2010"; of a term that is not known to have ended: "since 9 March 2004, known to 1 May 2026". */
function servedText({ start, end, asOf }: Role): string {
  return end === null && start !== null
    ? `since ${formatPartialDate(start)}, known to ${formatPartialDate(asOf)}`
    : spanText(start, end);
}

/** The heading of a day in the list. */
export function dayText(day: PartialDate): string {
  return formatPartialDate(day);
}
