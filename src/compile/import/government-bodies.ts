import type { Aliases } from './aliases';
import { COUNTRIES, type Country } from './countries';

/** An organisation as `organisations.tsv` has it. */
export type Organisation = {
  id: string;
  name: string;
  kind: string;
  country: string;
  founded: string;
  dissolved: string;
  wikipedia: string;
  sources: Set<string>;
};

/** What a rule composes from the country table is our own work. */
const HOUSE = ['house'];

/** The four ministries that news names by their country. */
const MINISTRIES = [
  {
    slug: 'foreign-ministry',
    formal: 'Ministry of Foreign Affairs',
    short: 'Foreign Ministry',
    subject: 'Foreign Affairs',
  },
  { slug: 'defence-ministry', formal: 'Ministry of Defence', short: 'Defence Ministry', subject: 'Defence' },
  { slug: 'finance-ministry', formal: 'Ministry of Finance', short: 'Finance Ministry', subject: 'Finance' },
  {
    slug: 'interior-ministry',
    formal: 'Ministry of the Interior',
    short: 'Interior Ministry',
    subject: 'the Interior',
  },
] as const;

type Names = { name: string; aliases: readonly string[]; acronyms?: readonly string[] };

/** Ministries that go by another name: `country:slug`. */
const OWN_NAMES: Readonly<Record<string, Names>> = {
  'US:foreign-ministry': {
    name: 'United States Department of State',
    aliases: [
      'State Department',
      'US State Department',
      'U.S. State Department',
      'US Department of State',
      'U.S. Department of State',
      'Department of State',
      "America's State Department",
    ],
  },
  'US:defence-ministry': {
    name: 'United States Department of Defense',
    aliases: [
      'Department of Defense',
      'US Defense Department',
      'U.S. Defense Department',
      'US Department of Defense',
      'U.S. Department of Defense',
      'Defense Department',
      'Pentagon',
      'US Department of War',
      'Department of War',
    ],
    acronyms: ['DoD'],
  },
  'US:finance-ministry': {
    name: 'United States Department of the Treasury',
    aliases: [
      'US Treasury',
      'U.S. Treasury',
      'US Treasury Department',
      'U.S. Treasury Department',
      'Treasury Department',
      'US Department of the Treasury',
      'U.S. Department of the Treasury',
      'Department of the Treasury',
    ],
  },
  'US:interior-ministry': {
    name: 'United States Department of Homeland Security',
    aliases: [
      'Department of Homeland Security',
      'US Department of Homeland Security',
      'U.S. Department of Homeland Security',
    ],
    acronyms: ['DHS'],
  },
  'GB:foreign-ministry': {
    name: 'Foreign, Commonwealth and Development Office',
    aliases: [
      'Foreign Office',
      'British Foreign Office',
      'UK Foreign Office',
      'Foreign and Commonwealth Office',
      'British Foreign Ministry',
      'UK Foreign Ministry',
    ],
    acronyms: ['FCDO', 'FCO'],
  },
  'GB:defence-ministry': {
    name: 'Ministry of Defence of the United Kingdom',
    aliases: [
      'British Ministry of Defence',
      'UK Ministry of Defence',
      'UK Defence Ministry',
      'British Defence Ministry',
      'British defence ministry',
      'UK defence ministry',
    ],
  },
  'GB:finance-ministry': {
    name: 'HM Treasury',
    aliases: ['UK Treasury', 'British Treasury', "Her Majesty's Treasury", "His Majesty's Treasury"],
  },
  'GB:interior-ministry': { name: 'Home Office', aliases: ['British Home Office', 'UK Home Office'] },
  'DE:foreign-ministry': {
    name: 'Federal Foreign Office',
    aliases: ['German Foreign Office', 'Auswärtiges Amt'],
  },
  'IN:foreign-ministry': {
    name: 'Ministry of External Affairs of India',
    aliases: ['Ministry of External Affairs', 'External Affairs Ministry'],
  },
  'CA:foreign-ministry': {
    name: 'Global Affairs Canada',
    aliases: ['Canadian Department of Foreign Affairs'],
  },
  'CA:defence-ministry': {
    name: 'Department of National Defence of Canada',
    aliases: ['Canadian Department of National Defence'],
  },
  'AU:foreign-ministry': {
    name: 'Department of Foreign Affairs and Trade of Australia',
    aliases: ['Australian Department of Foreign Affairs', 'Department of Foreign Affairs and Trade'],
    acronyms: ['DFAT'],
  },
  'FR:foreign-ministry': {
    name: 'Ministry for Europe and Foreign Affairs of France',
    aliases: ["Quai d'Orsay"],
  },
  'IT:foreign-ministry': { name: 'Ministry of Foreign Affairs of Italy', aliases: ['Farnesina'] },
  'BR:foreign-ministry': { name: 'Ministry of Foreign Affairs of Brazil', aliases: ['Itamaraty'] },
  'VA:foreign-ministry': {
    name: 'Secretariat of State of the Holy See',
    aliases: ['Vatican Secretariat of State'],
  },
  'NZ:foreign-ministry': { name: 'Ministry of Foreign Affairs and Trade of New Zealand', aliases: [] },
  'CH:foreign-ministry': {
    name: 'Federal Department of Foreign Affairs of Switzerland',
    aliases: ['Swiss Federal Department of Foreign Affairs'],
  },
  'RU:interior-ministry': {
    name: 'Ministry of Internal Affairs of Russia',
    aliases: [
      'Ministry of Internal Affairs of the Russian Federation',
      'Russian Ministry of Internal Affairs',
    ],
  },
  'RU:defence-ministry': {
    name: 'Ministry of Defence of Russia',
    aliases: [
      'Ministry of Defence of the Russian Federation',
      'Ministry of Defense of the Russian Federation',
    ],
  },
  'RU:foreign-ministry': {
    name: 'Ministry of Foreign Affairs of Russia',
    aliases: ['Ministry of Foreign Affairs of the Russian Federation'],
  },
};

/** A government and four ministries for every country, with the names that news gives them. */
export function governmentBodies(aliases: Aliases): Organisation[] {
  return COUNTRIES.flatMap((country) => [government(country, aliases), ...ministries(country, aliases)]);
}

function government(country: Country, aliases: Aliases): Organisation {
  const id = `org:government-${country.code.toLowerCase()}`;
  const forms = [
    `government of ${country.inProse}`,
    ...adjectives(country).map((adjective) => `${adjective} government`),
  ];
  for (const form of forms) aliases.add(id, form, 'name', HOUSE);
  if (country.code === 'US') {
    for (const form of ['Biden administration', 'Trump administration']) aliases.add(id, form, 'name', HOUSE);
  }
  return composed(id, `Government of ${country.inProse}`, 'government', country.code);
}

function ministries(country: Country, aliases: Aliases): Organisation[] {
  return MINISTRIES.map((ministry) => {
    const id = `org:${country.code.toLowerCase()}-${ministry.slug}`;
    const own = OWN_NAMES[`${country.code}:${ministry.slug}`];
    const name = own?.name ?? `${ministry.formal} of ${country.inProse}`;
    for (const alias of own?.aliases ?? []) aliases.add(id, alias, 'name', HOUSE);
    for (const acronym of own?.acronyms ?? []) aliases.add(id, acronym, 'acronym', HOUSE);
    const isAnglo = country.code === 'US' || country.code === 'GB';
    if (!isAnglo)
      for (const form of forms(country, ministry)) if (form !== name) aliases.add(id, form, 'name', HOUSE);
    return composed(id, name, 'ministry', country.code);
  });
}

/** "Russian Foreign Ministry", "Foreign Ministry of Russia", "Russia's Foreign Ministry", in either spelling. */
function forms(country: Country, { formal, short }: (typeof MINISTRIES)[number]): string[] {
  const result: string[] = [];
  for (const [long, brief] of spellings(formal, short)) {
    result.push(
      `${long} of ${country.inProse}`,
      `${brief} of ${country.inProse}`,
      `${country.name}'s ${brief}`,
      `${country.name}'s ${long}`,
    );
    for (const adjective of adjectives(country)) result.push(`${adjective} ${brief}`, `${adjective} ${long}`);
  }
  return result;
}

/** Both ways of writing "defence"; other ministries have one. */
function spellings(formal: string, short: string): (readonly [string, string])[] {
  const one = [formal, short] as const;
  const american = [formal.replace('Defence', 'Defense'), short.replace('Defence', 'Defense')] as const;
  return american[0] === one[0] ? [one] : [one, american];
}

/** Adjectives that stand before "government": the first demonym, and a short name used like one. */
function adjectives(country: Country): string[] {
  const [first] = country.demonyms;
  const short = country.demonyms.filter((demonym) => /^[A-Z.]{2,5}$/.test(demonym));
  return [...(first === undefined ? [] : [first]), ...short].filter(
    (adjective) => adjective !== 'Congolese' && adjective !== 'Dominican',
  );
}

function composed(id: string, name: string, kind: string, country: string): Organisation {
  return { id, name, kind, country, founded: '', dissolved: '', wikipedia: '', sources: new Set(HOUSE) };
}
