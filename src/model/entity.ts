/** What an entity is. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'event';

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event'];

/**
 * Kinds of office, coarse enough to be asked for in words ("the Russian foreign minister") and fine enough to
 * answer with one person. The order is the number written in the pack: append only.
 */
export const OFFICE_KINDS = [
  'other',
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'minister',
  'vice-head-of-state',
  'deputy-head-of-government',
  'legislator',
  'speaker',
  'central-bank',
  'spokesperson',
  'ambassador',
  'governor',
  'mayor',
  'military',
  'judge',
  'organisation-head',
  'party-leader',
  'committee-chair',
  'intelligence',
  'security-adviser',
] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

export function isOfficeKind(value: string): value is OfficeKind {
  return (OFFICE_KINDS as readonly string[]).includes(value);
}
