import type { PartialDate } from '../../model/partial-date';
import type { Token } from '../../text/tokens';
import { AHEAD_OF_US, BEFORE_AHEAD, BEFORE_BEHIND, FUTURE, NUMBERS, PAST, PRESENT } from './lexicon';

/** The words of a text, with what finding dates in it needs to know. */
export type Scan = {
  text: string;
  tokens: readonly Token[];
  /** The article's day; null when unknown, coarser than a day, or of a year that no article is from. */
  today: PartialDate | null;
};

/** A date found: token numbers, `to` exclusive. */
export type Found = { from: number; to: number; iso: string; precision: 'exact' | 'about' };

/** The folded word at a place, or "". */
export function word({ tokens }: Scan, at: number): string {
  return tokens[at]?.norm ?? '';
}

/** The characters between a word and the one before it. */
export function gapBefore({ text, tokens }: Scan, at: number): string {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before && here ? text.slice(before.end, here.start) : '';
}

/** True when only blanks, a hyphen or the point of an abbreviation stand between a word and the one before it. */
export function follows(scan: Scan, at: number): boolean {
  return /^[\s\u00ad\u200b]*(?:[.‐‑–-]\s*)?$/.test(gapBefore(scan, at)) && sameSentence(scan, at);
}

/** The same, or with a comma: "December 23, 2021". */
export function followsComma(scan: Scan, at: number): boolean {
  return /^\s*(?:[.,]\s*)?$/.test(gapBefore(scan, at)) && sameSentence(scan, at);
}

function sameSentence({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.sentence === tokens[at - 1]?.sentence;
}

/** Prepositions of a deadline. */
const DEADLINES = new Set(['by', 'until', 'till']);

/** Words looked at before a date to tell whether it lies ahead. */
const LEAN_WORDS = 14;

/** True when the nearest telling word before a date speaks of the future: "should begin in January". */
export function leansFuture({ tokens }: Scan, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  // "out of the Union by Oct. 31" lies ahead; "By the end of August the guns fired" and "…; by August they were" tell of the past.
  const before = tokens[at - 1];
  if (before && DEADLINES.has(before.norm)) {
    const opensSentence = tokens[at - 2]?.sentence !== sentence;
    if (before.joined && before.sentence === sentence && !opensSentence) return true;
    // the clause before says nothing of what goes on behind
    if (!before.joined && goesOnBehind(tokens, at)) return false;
  }
  for (let i = at - 1; i >= 0 && i > at - LEAN_WORDS; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    if (isFuture(tokens, i) || PLANNED.has(token.norm)) return true;
    if (isPast(token) && !isInfinitive(tokens, i) && !isOfNoun(tokens, i)) return false;
  }
  return false;
}

/** "30 wanted men", "a planned vote". */
function isOfNoun(tokens: readonly Token[], participle: number): boolean {
  const before = tokens[participle - 1];
  return before?.shape === 'digits' || ARTICLES.has(before?.norm ?? '');
}
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our']);

/** What news tells of once it has happened: "the attack of Oct. 7". */
const HAPPENED = new Set(
  'attack attacks assault massacre killings killing bombing bombings raid raids shooting coup earthquake crash disaster events'.split(
    ' ',
  ),
);
/** Verbs that tell of what somebody said, which may lie ahead. */
const SAYING = new Set(
  'said told announced called warned added declared reported wrote stressed has had'.split(' '),
);

/** True when a day lies behind the article, whatever is nearer: "since Oct. 7", "the attack of Oct. 7", "who killed 1,200 people on Oct. 7". */
export function liesBehind(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (isOfWhatHappened(scan, at)) return true;
  if (tokens[at - 1]?.norm !== 'on') return false;
  if (tokens[at - 2]?.sentence !== tokens[at]?.sentence) return goesOnBehind(tokens, at);
  for (let i = at - 2; i >= 0 && i > at - LEAN_WORDS; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (SAYING.has(token.norm) || isFuture(tokens, i) || isPresent(tokens, i)) return false;
    if (isPast(token)) return !isInfinitive(tokens, i) && !isPlanned(tokens, i);
  }
  return false;
}

/** "since Oct. 7", "the attack of Oct. 7". */
export function isOfWhatHappened({ tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1]?.norm;
  return before === 'since' || (before === 'of' && HAPPENED.has(tokens[at - 2]?.norm ?? ''));
}

/** "would be dissolved, and a vote held on Nov. 2": a participle of what is planned. */
function isPlanned(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > verb - LEAN_WORDS && tokens[i]?.sentence === tokens[verb]?.sentence; i -= 1)
    if (isFuture(tokens, i) || tokens[i]?.norm === 'be') return true;
  return false;
}

/** "On April 28 alarms went off": the first verb behind a date that begins a sentence. */
function goesOnBehind(tokens: readonly Token[], date: number): boolean {
  for (let i = date; i < date + LEAN_WORDS && tokens[i]?.sentence === tokens[date]?.sentence; i += 1) {
    if (isFuture(tokens, i) || isPresent(tokens, i)) return false;
    const token = tokens[i];
    if (token && isPast(token)) return true;
  }
  return false;
}

/** Verbs whose present tells of plans: "goes to Cologne in August". */
const PLANNED = new Set(
  'goes travels flies leaves departs visits hosts opens begins starts arrives meets convenes gathers votes returns expires becomes'.split(
    ' ',
  ),
);

/**
 * "set" is of the future only before "to" and "for": "set to resume", but not "set alight". Nor is "would" before "have". What somebody
 * promised or was invited to do lies ahead too: "agreed to sign the accord on Friday".
 */
function isFuture(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm;
  if (norm === 'set') return next === 'to' || next === 'for';
  if (norm === 'ahead') return next === 'of'; // "ahead of elections on January 16"
  if (norm === 'takes') return TAKEN.has(next ?? ''); // "takes office on Oct. 1"
  if (norm === 'up') return next === 'for'; // "up for re-election in October"
  if (norm === 'called' || norm === 'calls') return isCalled(tokens, at);
  if (norm === 'to') return INTENDED.has(tokens[at - 1]?.norm ?? '') || isInvited(tokens, at);
  return FUTURE.has(norm) && next !== 'have';
}

const TAKEN = new Set(['office', 'over', 'effect', 'place']);

/** Words behind "called" within which it is told what: "called an emergency summit". */
const CALLED_WORDS = 4;
/** What is called for a day that comes; "called an election in April" may tell when she did. */
const CALLED = new Set(['summit', 'meeting', 'session', 'strike', 'rally']);

function isCalled(tokens: readonly Token[], called: number): boolean {
  const what = tokens.slice(called + 1, called + 1 + CALLED_WORDS).map(({ norm }) => norm);
  return (what[0] === 'a' || what[0] === 'an') && what.some((norm) => CALLED.has(norm));
}

/** Words before "to" and what then lies ahead. */
const INTENDED = new Set(
  'is are agreed agree agrees promise promised promises pledged pledges vowed vows intend intended hope hoped preparing prepared ready poised'.split(
    ' ',
  ),
);

/** Words between "invited" and "to": "invited the ousted leader to speak". */
const INVITED_WORDS = 5;

function isInvited(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - INVITED_WORDS && tokens[at]?.sentence === tokens[to]?.sentence; at -= 1)
    if (tokens[at]?.norm === 'invited' || tokens[at]?.norm === 'invites') return true;
  return false;
}

/** "will be declared", "to be held": the participle says nothing of when. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'be';
}

/**
 * True when a weekday lies ahead of the article: "France votes on Sunday", "Sunday's election"; by the nearest word before it that tells.
 *
 * @param from, to  the weekday's token numbers
 */
export function liesAhead(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const sentence = tokens[from]?.sentence;
  const before = tokens[from - 1]?.sentence === sentence ? (tokens[from - 1]?.norm ?? '') : '';
  if (BEFORE_BEHIND.has(before)) return false;
  const owned = tokens[to]?.norm === "'s" ? tokens.slice(to + 1, to + 3).map(({ norm }) => norm) : [];
  // "votes from Sunday's run-off", "the debris left by Thursday's riots"
  if (owned.length > 0 && before === 'from') return false;
  const done = tokens[from - 2];
  if (before === 'by' && done && isPast(done)) return false;
  const isRunOff = tokens
    .slice(to + 1, to + RUN_OFF_WORDS)
    .some(({ norm }, i, all) => norm === 'run' && all[i + 1]?.norm === 'off');
  const isOfEvent = (owned.length > 0 && isRunOff) || owned.some((norm) => AHEAD_OF_US.has(norm));
  const isOfEventBefore = before === 'on' && ON_THE_CALENDAR.has(tokens[from - 2]?.norm ?? '');
  if (before === 'by' && goesOnWithHad(tokens, to)) return false;
  if (BEFORE_AHEAD.has(before) && (isOfEvent || before === 'from' || before === 'by' || before === 'until'))
    return true;
  for (let i = from - 1; i >= 0 && i > from - LEAN_WORDS; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (isFuture(tokens, i)) return true;
    if (isPast(token) && !isInfinitive(tokens, i)) return false;
    if (isPresent(tokens, i)) return true;
  }
  return isOfEvent || isOfEventBefore;
}

/** Words from a weekday's possessive to the end of "presidential run-off". */
const RUN_OFF_WORDS = 5;

/** Words of a sentence behind a weekday in which "had" is looked for: no sentence of news is longer, a text of one sentence may be. */
const HAD_WORDS = 200;

/** "By Friday police units had mutinied". */
function goesOnWithHad(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from - 1]?.sentence;
  for (let at = from; at < from + HAD_WORDS && tokens[at]?.sentence === sentence; at += 1)
    if (tokens[at]?.norm === 'had') return true;
  return false;
}

/** A verb of what was; "United" with its capital is a name: "is to address the United Nations on Thursday". */
function isPast({ norm, shape }: Token): boolean {
  return PAST.has(norm) || (shape === 'lower' && /[a-z]ed$/.test(norm));
}

/** What is spoken of before its day, more than after it: "the elections on Thursday". */
const ON_THE_CALENDAR = new Set('election elections referendum runoff summit deadline'.split(' '));

/** A verb of PRESENT; behind these words it is a noun: "the head of", "a vote", "its leaders face" is none. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (before === 'to' && FAILED.has(tokens[at - 2]?.norm ?? '')) return false; // "after failing to return home on Thursday"
  const isCounted = NUMBERS.has(before) || tokens[at - 1]?.shape === 'digits';
  if (isCounted && COUNTED.has(tokens[at]?.norm ?? '')) return false; // "by nine votes to two"
  return PRESENT.has(tokens[at]?.norm ?? '') && !BEFORE_NOUNS.has(before) && !before.endsWith('ic'); // "Democratic votes"
}
const COUNTED = new Set(['vote', 'votes', 'heads', 'moves', 'runs', 'starts', 'turns', 'visits']);
const FAILED = new Set(['failing', 'failed', 'refusing', 'refused', 'declined', 'declining']);
const BEFORE_NOUNS = new Set(
  "the a an its his her their our this that no any 's of facto new first second last former deputy state".split(
    ' ',
  ),
);

/** Words before a date that begins a sentence: "On". */
const LONGEST_OPENER = 1;

/** Words looked at after a date that begins a sentence. */
const AHEAD_WORDS = 8;

/**
 * True when a sentence that begins with a date, or has no verb before it and a comma behind, goes on in the present or future: "On Wednesday the talks move to
 * Brussels", "The second round, on Sunday, is going to be bitter".
 */
export function goesOnAhead({ tokens }: Scan, from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  const isSetOff = tokens[to]?.joined === false;
  for (let i = from - 1; tokens[i]?.sentence === sentence; i -= 1) {
    const token = tokens[i];
    if (!token || from - i > (isSetOff ? LEAN_WORDS : LONGEST_OPENER)) return false;
    if (isPast(token) || isFuture(tokens, i) || isPresent(tokens, i)) return false;
  }
  for (let i = to; i < to + AHEAD_WORDS; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    if (isPast(token)) return false;
    if (isFuture(tokens, i) || isPresent(tokens, i)) return true;
  }
  return false;
}

/** Years that a text means by four digits; dates of other years are none that anything is counted from. */
const YEARS = { first: 1000, last: 2199 } as const;

/** True for a year of which texts speak as of their own time or history. */
export function isYearOfTexts(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

/** A year of four digits that texts speak of, or null. */
export function yearAt({ tokens, text }: Scan, at: number): number | null {
  const token = tokens[at];
  if (token?.shape !== 'digits' || !/^[12][0-9]{3}$/.test(token.norm)) return null;
  const year = Number(token.norm);
  const after = text.slice(token.end, token.end + 2);
  return isYearOfTexts(year) &&
    !/^[,.][0-9]/.test(after) &&
    !/[0-9][,.]$/.test(text.slice(token.start - 2, token.start))
    ? year
    : null;
}

/** A day of a month, also "23rd", or null. */
export function dayAt({ tokens, text }: Scan, at: number): number | null {
  const token = tokens[at];
  const match = token && /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(token.norm);
  if (!token || !match || /^[.,:][0-9]/.test(text.slice(token.end, token.end + 2))) return null;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** True for "9/11", "1990s" and "3rd". */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
