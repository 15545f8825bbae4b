import type { OfficeKind } from '../model/entity';
import type { Entity, Term, World } from './world';

/** A seat in a parliament: a hundred thousand people have one. */
const SEAT_WEIGHT = 15;

/**
 * How often news means an entity by its name, before reading: 0–255. No counts of real news go in; offices, hand-written
 * records and encyclopaedia coverage stand for them. Set by hand so that a minister outweighs a deputy, and a leader a minister.
 */
const OFFICE_WEIGHT: Readonly<Partial<Record<OfficeKind, number>>> = {
  'head-of-state': 120,
  'head-of-government': 120,
  'organisation-head': 90,
  foreign: 90,
  'vice-head-of-state': 80,
  defence: 75,
  finance: 75,
  interior: 70,
  'party-leader': 70,
  'central-bank': 65,
  'deputy-head-of-government': 60,
  speaker: 60,
  spokesperson: 60,
  'security-adviser': 60,
  intelligence: 55,
  justice: 55,
  minister: 50,
  governor: 45,
  'committee-chair': 40,
  military: 40,
  mayor: 40,
  ambassador: 35,
  judge: 30,
  legislator: SEAT_WEIGHT,
};

/** Seats that newspapers of every country know by the member's name. */
const KNOWN_SEATS: readonly (readonly [RegExp, number])[] = [
  [/^United States senator|^Member of the Senate of the United States/i, 50],
  [/^United States representative|^Member of the House of Representatives of the United States/i, 35],
];

/** Weight of any office not named above. */
const OTHER_OFFICE = 20;

/** Countries most in the world's news: the G20, the permanent members of the Security Council and the long-standing conflicts. */
const MUCH_IN_THE_NEWS = new Set(
  'US GB FR DE RU CN JP IN IT CA BR AU KR MX TR SA ZA ID AR UA IL IR SY IQ AF PK PS KP EG'.split(' '),
);
const NEWS_BONUS = 40;

/** Kinds of organisation that news of every country names. */
const INTERNATIONAL = new Set(['igo', 'un_body', 'eu_body', 'court', 'alliance']);

const CURATED_BONUS = 70;
/** People are told apart by their prior; being written about here by hand must not decide between two of a name. */
const CURATED_PERSON_BONUS = 30;
/** Whoever is written about here by hand is known without any office: Osama bin Laden. */
const LEAST_CURATED_PERSON = 100;
const WIKIPEDIA_BONUS = 15;
/** News agencies' actor lists name the person. */
const ATTESTED_BONUS = 12;
/** Each term after the first in an office above a seat: who comes back is written about more. */
const TERM_BONUS = 2;
const MOST_TERM_BONUS = 10;

/** The prior of an entity, from its kind, its terms and how it came into the data. */
export function priorOf(entity: Entity, terms: readonly Term[], world: World): number {
  const byHand = entity.kind === 'person' ? CURATED_PERSON_BONUS : CURATED_BONUS;
  const bonus = (entity.curated ? byHand : 0) + (entity.wikipedia ? WIKIPEDIA_BONUS : 0);
  switch (entity.kind) {
    case 'person': {
      const weights = terms.map((term) => officeWeight(term, world));
      const best = Math.max(0, ...weights);
      const offices = weights.filter((weight) => weight > SEAT_WEIGHT).length;
      const again = Math.min(MOST_TERM_BONUS, TERM_BONUS * Math.max(0, offices - 1));
      const weighed = best + bonus + again + (entity.attested ? ATTESTED_BONUS : 0);
      return clamp(entity.curated ? Math.max(weighed, LEAST_CURATED_PERSON) : weighed);
    }
    case 'place':
      if (entity.subkind === 'country') return 240;
      if (world.countries.get(entity.countries[0] ?? '')?.capital === entity.id) return 200;
      return clamp(80 + bonus);
    case 'organisation':
      return clamp((INTERNATIONAL.has(entity.subkind) ? 90 : 60) + bonus);
    case 'event':
      return clamp(40 + entity.weight + bonus);
  }
}

/** What one term adds to a prior, at most: the weight of its office, more where the news looks. */
export function officeWeight(term: Term, world: World): number {
  const office = world.offices.get(term.office);
  if (!office) return 0;
  const seat =
    office.kind === 'legislator' ? KNOWN_SEATS.find(([name]) => name.test(office.name))?.[1] : undefined;
  const weight = seat ?? OFFICE_WEIGHT[office.kind] ?? OTHER_OFFICE;
  return MUCH_IN_THE_NEWS.has(office.jurisdiction) && weight >= 60 ? weight + NEWS_BONUS : weight;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
