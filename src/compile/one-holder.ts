import type { OfficeKind } from '../model/entity';

/** Kinds of which a country has one holder at a time, whatever the office is called. */
const ONE_A_COUNTRY: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
]);

/** Kinds of which each office has one holder. */
const ONE_AN_OFFICE: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'minister',
  'justice',
  'speaker',
  'central-bank',
  'governor',
  'mayor',
  'intelligence',
  'security-adviser',
  'organisation-head',
  'party-leader',
]);

/** States with one vice-president at a time. */
const ONE_VICE = new Set(
  'US BR AR CO IN ID PH TW NG KE GH ZM ZW MW SL LR NA BW TZ CN UY PY BO EC DO'.split(' '),
);

/** Where ministers of lower rank bear the same names as those of the cabinet, only these stand alone. */
const WITH_JUNIORS = new Set(['GB', 'AU']);
const ALONE = /^(?:Secretary of State|Chancellor of the Exchequer|Attorney General|Lord Chancellor)\b/;

/** Names of offices that several people bear at once. */
const SHARED =
  /without portfolio|minister of state\b|^minister$|vice|deputy|senior minister|in (?:the )?(?:prime|office)|special|captain regent|co-|spokes|commissioner|member of/i;

/** States that have several heads alike. */
const SEVERAL_HEADS = new Set(['SM', 'BA', 'AD', 'CH']);
/** States with a head above the head: each office has its own holders. */
const HEADS_BY_OFFICE = new Set(['IR', 'KP', 'AF']);

/**
 * What one person holds at a time: terms of one chain follow each other.
 *
 * @param office  its id or key
 * @returns the chain's key; "" for an office that several people hold at once, or of which nobody can tell
 */
export function chainOf(term: {
  kind: OfficeKind;
  jurisdiction: string;
  office: string;
  name: string;
}): string {
  const { kind, jurisdiction, office, name } = term;
  if (jurisdiction === '' || (SHARED.test(name) && kind !== 'vice-head-of-state')) return '';
  if (kind === 'head-of-state' && SEVERAL_HEADS.has(jurisdiction)) return '';
  if (kind === 'head-of-state' && HEADS_BY_OFFICE.has(jurisdiction)) return office;
  if (ONE_A_COUNTRY.has(kind)) return `${jurisdiction}:${kind}`;
  if (kind === 'vice-head-of-state') return ONE_VICE.has(jurisdiction) ? office : '';
  if (kind === 'minister' && WITH_JUNIORS.has(jurisdiction) && !ALONE.test(name)) return '';
  return ONE_AN_OFFICE.has(kind) ? office : '';
}
