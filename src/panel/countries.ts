import type { EntitySummary } from '../model/annotation';

/** Codes that no longer stand for a country, and those that ISO 3166 lacks; the browser knows the others. */
const FORMER: Readonly<Record<string, string>> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  XK: 'Kosovo',
};

const NO_COUNTRY = 'Elsewhere';

/** The name of a country by its code: "RU" is Russia. Organisations' ids and unknown codes give `Elsewhere`. */
export function countryName(code: string | undefined): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return NO_COUNTRY;
  return (
    FORMER[code] ?? new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) ?? NO_COUNTRY
  );
}

/** Entities by the country that each served last named first, the country with most first; the order within stays. */
export function byCountry(
  entities: readonly EntitySummary[],
): { country: string; entities: EntitySummary[] }[] {
  const groups = new Map<string, EntitySummary[]>();
  for (const entity of entities) {
    const country = countryName(entity.countries[0]);
    groups.set(country, [...(groups.get(country) ?? []), entity]);
  }
  return [...groups]
    .map(([country, members]) => ({ country, entities: members }))
    .sort(
      (a, b) =>
        Number(a.country === NO_COUNTRY) - Number(b.country === NO_COUNTRY) ||
        b.entities.length - a.entities.length,
    );
}
