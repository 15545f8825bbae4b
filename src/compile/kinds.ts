import type { OfficeKind } from '../model/entity';
import { proseNameOf } from './import/country-forms';
import type { Entity, Term, World } from './world';

/** What a card says under the name, by the tables' word for the kind; the same words for every country. */
const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
  igo: 'intergovernmental organisation',
  un_body: 'body of the United Nations',
  eu_body: 'body of the European Union',
  party: 'political party',
  armed_group: 'armed group',
  parliament: 'parliament',
  chamber: 'chamber of parliament',
  broadcaster: 'broadcaster',
  newspaper: 'newspaper',
  news_agency: 'news agency',
  armed_forces: 'armed forces',
  ministry: 'ministry',
  government: 'government',
  'government body': 'government body',
  ngo: 'non-governmental organisation',
  intelligence: 'intelligence service',
  security_service: 'security service',
  court: 'court',
  central_bank: 'central bank',
  dev_bank: 'development bank',
  police: 'police',
  space_agency: 'space agency',
  alliance: 'alliance',
  company: 'company',
};

const PLACE_KINDS: Readonly<Record<string, string>> = {
  country: 'country',
  'former-country': 'former country',
  territory: 'territory',
  region: 'region',
  city: 'city',
  disputed: 'disputed area',
  seat: 'seat of an office',
  area: 'area',
  water: 'body of water',
};

const EVENT_KINDS: Readonly<Record<string, string>> = {
  un_resolution: 'UN resolution',
  court_case: 'court case',
  strike: 'strike',
};

/** Offices that make their holder a politician rather than an official. */
const POLITICAL: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'vice-head-of-state',
  'deputy-head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'minister',
  'legislator',
  'speaker',
  'governor',
  'mayor',
  'party-leader',
  'committee-chair',
]);

/** "politician", "monarch", "diplomat" or "official", by the offices held. */
function callingOf(terms: readonly Term[], world: World): string {
  const offices = terms.flatMap((term) => world.offices.get(term.office) ?? []);
  const monarch = offices.some(
    ({ kind, name }) =>
      kind === 'head-of-state' &&
      /^(?:King|Queen|Emperor|Emir|Sultan|Monarch|Grand Duke|Prince)\b/.test(name),
  );
  if (monarch) return 'monarch';
  if (offices.some(({ kind }) => POLITICAL.has(kind))) return 'politician';
  return offices.length > 0 && offices.every(({ kind }) => kind === 'ambassador') ? 'diplomat' : 'official';
}

/** What an entity is, in a few words: "capital of Russia", "political party in Germany". Empty when the data does not say. */
export function whatIs(entity: Entity, terms: readonly Term[], world: World): string {
  const country = entity.countries[0];
  const known = country === undefined ? undefined : world.countries.get(country);
  const place = known && ((country && proseNameOf(country)) ?? world.entities.get(known.place)?.name);
  switch (entity.kind) {
    case 'person':
      return [known?.demonyms[0], callingOf(terms, world)].filter(Boolean).join(' ');
    case 'organisation': {
      const kind = ORGANISATION_KINDS[entity.subkind] ?? entity.subkind.replaceAll('_', ' ');
      if (entity.subkind === 'government') return 'national government';
      return kind !== '' && place ? `${kind} in ${place}` : kind;
    }
    case 'place': {
      if (isCapitalAlways(entity, world)) return `capital of ${place ?? ''}`;
      const kind =
        entity.subkind === 'region'
          ? partOf(country ?? '', entity.name)
          : (PLACE_KINDS[entity.subkind] ?? entity.subkind.replaceAll('_', ' '));
      return known && known.place !== entity.id && place ? `${kind} in ${place}` : kind;
    }
    case 'event':
      return EVENT_KINDS[entity.subkind] ?? entity.subkind.replaceAll('_', ' ');
  }
}

/** What the parts of some countries are; of others "region" says enough. */
const PARTS: Readonly<Record<string, string>> = {
  US: 'state',
  IN: 'state',
  DE: 'state',
  AU: 'state',
  CA: 'province',
};
/** Parts of these that are governed otherwise. */
const TERRITORIES = new Set([
  'Andaman and Nicobar Islands',
  'Dadra and Nagar Haveli and Daman and Diu',
  'Jammu and Kashmir',
  'Ladakh',
  'Lakshadweep',
  'Northern Territory',
  'Northwest Territories',
  'Nunavut',
  'Puducherry',
  'Yukon',
]);

function partOf(country: string, name: string): string {
  return TERRITORIES.has(name) ? 'territory' : (PARTS[country] ?? 'region');
}

/** True for a capital of all times: words without a day must hold for every article. */
function isCapitalAlways({ id, countries }: Entity, { capitals }: World): boolean {
  return capitals.some(
    ({ place, country, start, end }) =>
      place === id && country === countries[0] && start === '' && end === '',
  );
}
