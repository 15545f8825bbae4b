import type { PlainKey } from '../language/messages';
import { language, say } from '../language/say';
import type { EntitySummary } from '../model/annotation';

/** Codes that no longer stand for a country, and those that ISO 3166 lacks; the browser knows the others. */
const FORMER: Readonly<Record<string, PlainKey>> = {
  SU: 'country_SU',
  YU: 'country_YU',
  CS: 'country_CS',
  DD: 'country_DD',
  XK: 'country_XK',
};

/** The name of a country by its code: "RU" is Russia. Organisations' ids and unknown codes give `Elsewhere`. */
export function countryName(code: string | undefined): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return say('elsewhere');
  const former = FORMER[code];
  if (former !== undefined) return say(former);
  names ??= new Intl.DisplayNames([language()], { type: 'region', fallback: 'none' });
  return names.of(code) ?? say('elsewhere');
}

let names: Intl.DisplayNames | undefined;

/** Entities by the country that each served last named first, the country with most first; the order within stays. */
export function byCountry(
  entities: readonly EntitySummary[],
): { country: string; entities: EntitySummary[] }[] {
  const elsewhere = say('elsewhere');
  const groups = new Map<string, EntitySummary[]>();
  for (const entity of entities) {
    const country = countryName(entity.countries[0]);
    groups.set(country, [...(groups.get(country) ?? []), entity]);
  }
  return [...groups]
    .map(([country, members]) => ({ country, entities: members }))
    .sort(
      (a, b) =>
        Number(a.country === elsewhere) - Number(b.country === elsewhere) ||
        b.entities.length - a.entities.length,
    );
}
