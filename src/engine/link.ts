import type { Reason } from '../model/annotation';
import type { OfficeKind } from '../model/entity';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import { POSTING } from '../pack/format';
import type { EntityRow, OfficeRow, Pack, Term } from '../pack/pack';
import { foldedWords } from '../text/tokens';
import { mayBeAddressed } from './address';
import { atHand } from './at-hand';
import type { Beside, Calling } from './beside';
import { type Context, isParty } from './context';
import type { Title } from './cues';
import { type Home, holderOn, officesFor } from './homes';
import { covers, isHead, titleFits } from './roles';
import { type Add, addTime, isInOffice, isLongDead } from './service-times';
import type { SpelledOffices } from './spelled-offices';
import {
  EVERYWHERE_PRIOR,
  LEADERS_ABSENCE,
  MARGIN,
  OBSCURE_PRIOR,
  SINGULAR_SHARE,
  THRESHOLD,
  WEIGHTS,
  YEAR_DAYS,
  YOUNGEST_OFFICIAL_YEARS,
} from './weights';

/** Somebody whom a name may mean, with the POSTING flags of the name. */
export type Candidate = { row: EntityRow; flags: number };

/** A candidate with everything that spoke for and against it. */
export type Scored = { row: EntityRow; score: number; why: Reason[] };

/** The choice for a name: one person, or none with the reason. */
export type Choice =
  | { chosen: Scored; rejected: Scored[] }
  | { chosen: null; because: 'nobody' | 'unsure' | 'too-close'; rejected: Scored[] };

/**
 * Chooses the person that a name means in this article, or nobody.
 *
 * @param candidates  people of this name
 * @param besides     what stands beside each occurrence of the name
 * @param name        the name's folded words
 */
export function choosePerson(
  pack: Pack,
  candidates: readonly Candidate[],
  besides: readonly Beside[],
  article: { context: Context; date: PartialDate | null; name: string },
): Choice {
  const isOnly = candidates.length === 1;
  // "Richard Boucher" is who is known so, not Rick Boucher.
  const owner = candidates.find(
    ({ row }) => isOwnName(pack, row, article.name) && isInOffice(pack.termsOfPerson(row), article.date),
  );
  const leader = isOnly ? null : leaderAmong(pack, candidates, article.date);
  const scored = candidates
    .flatMap(
      (candidate) =>
        scorePerson(pack, candidate, besides, { ...article, isOnly, owner: owner?.row ?? null, leader }) ??
        [],
    )
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best) return { chosen: null, because: 'nobody', rejected: [] };
  const rejected = scored.slice(1);
  if (best.score < THRESHOLD) return { chosen: null, because: 'unsure', rejected: scored };
  if (next && best.score - next.score < MARGIN)
    return { chosen: null, because: 'too-close', rejected: scored };
  return { chosen: best, rejected };
}

/** The one bearer of a name who leads a country that day: "George Bush" of the years of his son is the son. */
function leaderAmong(
  pack: Pack,
  candidates: readonly Candidate[],
  date: PartialDate | null,
): EntityRow | null {
  if (date === null) return null;
  const [only, ...others] = candidates
    .map(({ row }) => row)
    .filter(
      (row) =>
        pack.prior(row) >= EVERYWHERE_PRIOR &&
        pack.termsOfPerson(row).some((term) => isHead(pack, term) && covers(term, date) === 'yes'),
    );
  return only === undefined || others.length > 0 ? null : only;
}

/** What a prior says, in words. */
export const PRIOR_REASON = 'how often news means this person by the name';
/**
 * What a name is asked of: `isOnly` when one person goes by it, `owner` who is best known by it and in office that day, `leader` who goes by it and leads
 * a country that day.
 */
type Asked = {
  leader: EntityRow | null;
  context: Context;
  date: PartialDate | null;
  name: string;
  isOnly: boolean;
  owner: EntityRow | null;
};

function isOwnName(pack: Pack, row: EntityRow, name: string): boolean {
  return foldedName(pack)(row) === name;
}

/** People whose folded names are kept at hand. */
const MOST_NAMES = 2_048;
const foldedName = atHand(MOST_NAMES, (pack, row: EntityRow) => foldedWords(pack.name(row)).join(' '));

/** The score of one candidate; null when the person cannot be meant at all. */
function scorePerson(
  pack: Pack,
  { row, flags }: Candidate,
  besides: readonly Beside[],
  { context, date, name, isOnly, owner, leader }: Asked,
): Scored | null {
  if (!possible(pack, row, date)) return null;
  if (!besides.every(({ address }) => mayBeAddressed(pack, row, address))) return null;
  const why: Reason[] = [];
  const add = (weight: number, text: string): void => {
    if (weight !== 0) why.push({ text, weight: Math.round(weight * 100) / 100 });
  };
  const terms = pack.termsOfPerson(row);
  add((WEIGHTS.prior * pack.prior(row)) / 255, PRIOR_REASON);
  const isPrimary = (flags & POSTING.primary) !== 0;
  const isRare = (flags & POSTING.rare) !== 0;
  // Nobody better known bears the name, and hardly anybody else at all: then who came to it late, or plays, is the same person.
  const isSingular = isPrimary && isRare;
  if (isPrimary) add(WEIGHTS.primary, 'the encyclopaedia’s article of this name is theirs');
  if (isRare) add(WEIGHTS.rare, 'hardly anybody else bears the name');
  if (name.split(' ').length >= 3) add(WEIGHTS.longName, 'a long name is seldom shared');
  if (isOwnName(pack, row, name)) add(WEIGHTS.ownName, 'the name in full, as the person is best known');
  else if (owner !== null) add(WEIGHTS.otherName, `${pack.name(owner)} is best known by this name`);
  if (flags & POSTING.common) add(WEIGHTS.commonName, 'the name is also a common word or name');
  if (context.sport) add(WEIGHTS.sport * (isSingular ? SINGULAR_SHARE : 1), 'the article is about sport');
  const isTitled = addTitle(pack, row, terms, besides, date, isPrimary || isRare, add);
  const isPlaced = addCountry(pack, row, terms, context, add);
  // Where hardly anybody else bears the name, a lesser office is enough in news of its country.
  const isKnownThere = isRare && isOnly && isPlaced && heldAnOffice(pack, terms);
  if (pack.prior(row) < OBSCURE_PRIOR && !isKnownThere)
    add(WEIGHTS.obscure * (isSingular ? SINGULAR_SHARE : 1), 'known for no great office');
  const isLocal = besides.some(({ local }) => local);
  // "his wife Li Peng" is nobody of whom the data does not even know whether it is a woman.
  const isOfFamily = besides.some(({ local, address }) => local && address !== null);
  if (isOfFamily && pack.gender(row) === null)
    add(WEIGHTS.local, 'introduced by a relative, and the data does not say whether it is a woman or a man');
  else if (!isTitled && !isPlaced && isLocal)
    add(WEIGHTS.local, 'introduced as news introduces private people');
  else if (!isTitled && !isPlaced && !isRare && pack.prior(row) < EVERYWHERE_PRIOR)
    add(WEIGHTS.unplaced, 'neither an office nor a country of theirs is named');
  if (isRare && isOnly && isPlaced && isInOffice(terms, date))
    add(WEIGHTS.rareInOffice, 'nobody else of the name holds an office where the article is set');
  if (isLongDead(pack, row, date)) {
    if (foldedName(pack)(row).endsWith(` ${name}`))
      add(WEIGHTS.deadOtherName, 'dead for more than a year, and known by more names than these');
    else if (!isOnly) add(WEIGHTS.dead, 'dead for more than a year');
  }
  addTime(terms, date, { isSingular, isRare }, add);
  if (leader !== null && leader !== row && !isTitled)
    add(WEIGHTS.notTheLeader, `${pack.name(leader)} leads a country that day`);
  return { row, score: why.reduce((sum, reason) => sum + reason.weight, 0), why };
}

/** Any office above a seat in a parliament. */
function heldAnOffice(pack: Pack, terms: readonly Term[]): boolean {
  return terms.some(({ office }) => pack.office(office).kind !== 'legislator');
}

/** Not born, too young or an office-holder of another age: never meant. */
function possible(pack: Pack, row: EntityRow, date: PartialDate | null): boolean {
  if (date === null) return true;
  const born = pack.start(row);
  return born === null || lastDay(date) - firstDay(born) >= YOUNGEST_OFFICIAL_YEARS * YEAR_DAYS;
}

/** @returns true when a title beside the name speaks for the person */
function addTitle(
  pack: Pack,
  row: EntityRow,
  terms: readonly Term[],
  besides: readonly Beside[],
  date: PartialDate | null,
  isTelling: boolean,
  add: Add,
): boolean {
  const calling = besides.find((beside) => beside.calling !== null)?.calling;
  const isTitledAnywhere = besides.some(({ title, spelled }) => title !== null || spelled !== null);
  if (calling) add(weightOfCalling(pack, terms, calling, isTitledAnywhere, date), `called “${calling.word}”`);
  if (calling && !calling.isInFront && isLongDead(pack, row, date))
    add(WEIGHTS.calledAfterDeath, 'dead, and told of a calling');
  addAge(pack, row, besides, date, add);
  const judge = ({ title, home, former }: Told): Judgement[] =>
    title === null ? [] : [judgeTitle(pack, row, terms, title, { home, former }, date, isTelling)];
  const judged = [
    ...besides.flatMap(judge),
    ...besides.flatMap(({ spelled }) => (spelled === null ? [] : judgeSpelled(pack, terms, spelled, date))),
    // What stands behind the name counts beside the title before it where it is plainly of this person.
    ...besides
      .flatMap(({ also }) => (also === null ? [] : judge(also)))
      .filter(({ weight }) => weight === WEIGHTS.titleHeld),
  ];
  if (judged.length === 0) return false;
  const best = judged.reduce((a, b) => (b.weight > a.weight ? b : a));
  add(best.weight, best.text);
  return best.weight > 0;
}

/** Ministers are not introduced by the profession that they had before. */
function weightOfCalling(
  pack: Pack,
  terms: readonly Term[],
  { profession, isInFront, isOfAKind }: Calling,
  isTitled: boolean,
  date: PartialDate | null,
): number {
  if (!profession) return WEIGHTS.otherCalling;
  const holdsOffice =
    date !== null && terms.some((term) => covers(term, date) === 'yes' && isGreat(pack, term));
  if (holdsOffice && !isTitled && isOfAKind) return WEIGHTS.professionAlone;
  return holdsOffice && isInFront ? WEIGHTS.professionInOffice : WEIGHTS.profession;
}

const GREAT: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'minister',
]);

function isGreat(pack: Pack, { office }: Term): boolean {
  return GREAT.has(pack.office(office).kind);
}

/** An age says at once whether the bearer was born when the person was. */
function addAge(
  pack: Pack,
  row: EntityRow,
  besides: readonly Beside[],
  date: PartialDate | null,
  add: Add,
): void {
  const age = besides.find((beside) => beside.age !== null)?.age ?? null;
  if (age === null) return;
  switch (isOfAge(pack, row, age, date)) {
    case 'yes':
      add(WEIGHTS.ageFits, `${age} years old that day`);
      break;
    case 'no':
      add(WEIGHTS.ageOfAnother, `not ${age} years old that day`);
      break;
    default:
      add(WEIGHTS.age, 'an age follows the name');
  }
}

/** Whether somebody is of an age on a day, give or take what the dates leave open and a birthday. */
export function isOfAge(
  pack: Pack,
  row: EntityRow,
  age: number,
  date: PartialDate | null,
): 'yes' | 'no' | 'unknown' {
  const born = pack.start(row);
  if (date === null) return 'unknown';
  if (born === null) return isTooYoung(pack, row, age, date) ? 'no' : 'unknown';
  const oldest = (lastDay(date) - firstDay(born)) / YEAR_DAYS;
  const youngest = (firstDay(date) - lastDay(born)) / YEAR_DAYS;
  return age <= oldest + 1 && age >= youngest - 2 ? 'yes' : 'no';
}

/** Of an age at which the person, whose birth the data lacks, would have held the first office as a child. */
function isTooYoung(pack: Pack, row: EntityRow, age: number, date: PartialDate): boolean {
  const [first] = pack.termsOfPerson(row).flatMap(({ start }) => start ?? []);
  if (first === undefined) return false;
  return age < (firstDay(date) - lastDay(first)) / YEAR_DAYS + YOUNGEST_OFFICIAL_YEARS;
}

type Told = Pick<Beside, 'title' | 'home' | 'former'>;

type Judgement = { weight: number; text: string };

/** An office of the person's own that stands beside the name as the data calls it. */
function judgeSpelled(
  pack: Pack,
  terms: readonly Term[],
  { offices, former }: SpelledOffices,
  date: PartialDate | null,
): Judgement[] {
  const own = terms.filter(({ office }) => offices.has(office));
  const [term] = own;
  if (!term) return [];
  const { name } = pack.office(term.office);
  const held = !former && date !== null && own.some((term) => covers(term, date) === 'yes');
  return held
    ? [{ weight: WEIGHTS.titleHeld, text: `called “${name}”, an office held that day` }]
    : [{ weight: WEIGHTS.titleHeldOnce, text: `called “${name}”, an office held at some time` }];
}

function judgeTitle(
  pack: Pack,
  row: EntityRow,
  terms: readonly Term[],
  title: Title,
  { home, former }: Pick<Beside, 'home' | 'former'>,
  date: PartialDate | null,
  isTelling: boolean,
): Judgement {
  const fits = fittingOffices(pack, terms, title, home);
  // "Former" is what somebody was before: not a son who came to the office years later.
  const here = terms.filter(
    ({ office, start }) =>
      fits.has(office) && !(former && date !== null && start !== null && firstDay(start) > lastDay(date)),
  );
  const held = date !== null && here.some((term) => covers(term, date) === 'yes');
  if (held && !former)
    return { weight: WEIGHTS.titleHeld, text: `held the office of “${title.text}” that day` };
  if (here.length > 0)
    return { weight: WEIGHTS.titleHeldOnce, text: `held the office of “${title.text}” at some time` };
  // "director of the World Museum" is seldom somebody who holds an office; "chairman of the delegation" may be.
  if (home === 'elsewhere')
    return title.vague && !isTelling && !isInOffice(terms, date)
      ? { weight: WEIGHTS.titleElsewhere, text: `“${title.text}” of what nobody here is known for` }
      : { weight: 0, text: '' };
  // "Akihiro Ota, leader of New Komeito": of a party whose leader the data does not know that day.
  if (home !== null && title.vague && isUnledParty(pack, row, title, home, date))
    return { weight: 0, text: '' };
  const served = home !== null && terms.some((term) => isOf(pack, term, home));
  if (home !== null && !served)
    return {
      weight: former ? WEIGHTS.titleForeign : WEIGHTS.titleOtherCountry,
      text: `“${title.text}” of a country never served`,
    };
  if (title.vague || former) return { weight: 0, text: '' };
  const holder = title.unique && date !== null ? holderAt(pack, row, title, home, date) : null;
  if (holder !== null && holder !== row)
    return { weight: WEIGHTS.titleAnothers, text: `“${title.text}” was ${pack.name(holder)} that day` };
  if (home === null) return { weight: WEIGHTS.titleForeign, text: `not known as “${title.text}”` };
  // The tables lack offices more often than one country has two officials of such a name.
  return isTelling
    ? {
        weight: WEIGHTS.titleUnknownAtHome,
        text: `“${title.text}” of a country served, in an office that nobody is known for`,
      }
    : { weight: WEIGHTS.titleForeignAtHome, text: `not known as “${title.text}”` };
}

/** A party of a country that somebody served, of which nobody is known to hold the office. */
function isUnledParty(
  pack: Pack,
  row: EntityRow,
  title: Title,
  home: Home,
  date: PartialDate | null,
): boolean {
  const { organisation } = home;
  if (organisation === null || !isParty(pack, organisation)) return false;
  const own = pack.countries(row);
  if (!pack.countries(organisation).some((country) => own.includes(country))) return false;
  return date === null || holderAt(pack, row, title, home, date) === null;
}

/** Offices among those of a person that a title may stand for, in its home where one is named. */
function fittingOffices(
  pack: Pack,
  terms: readonly Term[],
  title: Title,
  home: Beside['home'],
): Set<OfficeRow> {
  const offices = new Set(terms.map((term) => term.office));
  if (home !== null && home !== 'elsewhere')
    return new Set(officesFor(pack, home, title).filter((office) => offices.has(office)));
  return new Set([...offices].filter((office) => titleFits(pack, office, title)));
}

function isOf(pack: Pack, { office }: Term, { jurisdiction, organisation }: Home): boolean {
  if (pack.office(office).jurisdiction === jurisdiction) return true;
  return organisation !== null && pack.headOffices(organisation).includes(office);
}

/** Who held the title on a day, in its home or in the person's own first country. */
function holderAt(
  pack: Pack,
  row: EntityRow,
  title: Title,
  home: Home | null,
  date: PartialDate,
): EntityRow | null {
  const [own] = pack.countries(row);
  const place = home ?? (own === undefined ? null : { jurisdiction: own, organisation: null });
  return place === null ? null : (holderOn(pack, place, title, date)?.person ?? null);
}

/** @returns true when the article names a country or an organisation that the person served */
function addCountry(pack: Pack, row: EntityRow, terms: readonly Term[], context: Context, add: Add): boolean {
  const served = pack.countries(row);
  if (servedAnOrganisation(pack, terms, context)) {
    add(WEIGHTS.countryNamed, 'an organisation served is named in the article');
    return true;
  }
  if (served.length === 0) return true; // where they served is not known
  const named = Math.max(0, ...served.map((country) => context.countries.get(country) ?? 0));
  const absent = WEIGHTS.countryAbsent * (1 - (LEADERS_ABSENCE * pack.prior(row)) / 255);
  if (named === 0) add(absent, 'none of the countries served is named in the article');
  else add(WEIGHTS.countryNamed, 'a country served is named in the article');
  if (named >= 3) add(WEIGHTS.countryOften, '… and named often');
  return named > 0;
}

function servedAnOrganisation(pack: Pack, terms: readonly Term[], { organisations }: Context): boolean {
  return terms.some((term) => {
    const entity = pack.jurisdictionEntity(pack.office(term.office).jurisdiction);
    return entity !== null && organisations.has(entity);
  });
}
