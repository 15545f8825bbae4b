import { FORMER_STATES, splitCountry } from './country-forms';

/** Lists of our sources that stand for a region or an unrecognised authority, not for a state. */
const REALMS: Readonly<Record<string, { country: string; name: string }>> = {
  'scotland-cabinet': { country: 'GB', name: 'Scotland' },
  'wales-cabinet': { country: 'GB', name: 'Wales' },
  'northern-ireland-ministers': { country: 'GB', name: 'Northern Ireland' },
  'abkhazia-ministers': { country: 'GE', name: 'Abkhazia' },
  'south-ossetia': { country: 'GE', name: 'South Ossetia' },
  'artsakh-ministers': { country: 'AZ', name: 'Artsakh' },
  donetsk: { country: 'UA', name: 'the Donetsk People’s Republic' },
  'luhansk-ministers': { country: 'UA', name: 'the Luhansk People’s Republic' },
  somaliland: { country: 'SO', name: 'Somaliland' },
  'arkansas-cabinet': { country: 'US', name: 'Arkansas' },
  'oklahoma-cabinet': { country: 'US', name: 'Oklahoma' },
};

/** Regions whose offices world lists name without their country. */
const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/\bAbkhazia\b|South Ossetia/, 'GE'],
  [/\bArtsakh\b|Nagorno/, 'AZ'],
  [/Donetsk|Luhansk/, 'UA'],
  [/Somaliland/, 'SO'],
  [/Northern Cyprus/, 'CY'],
  [/Transnistria/, 'MD'],
  [/Kurdistan/, 'IQ'],
];

/** An office as a label names it, taken apart. */
export type OfficeLabel = {
  /** "Minister of Foreign Affairs": no country, no "acting", first letter a capital. */
  base: string;
  /** ISO code or former state; empty for an office of no one country. */
  country: string;
  /** True when the label's own words tie it to a part of the country ("Minister of Finance of Scotland"). */
  regional: boolean;
  acting: boolean;
};

/**
 * Takes a label apart.
 *
 * @param label the office as a source writes it
 * @param given ISO code, list name, `world` or empty, as the source gives it
 */
export function parseOfficeLabel(label: string, given: string): OfficeLabel {
  let text = label.replace(/\s+/g, ' ').trim();
  text = text.replace(/ \((?:[A-Z]{2,6})\)/g, '');
  text = text.replace(/^(?:\d+(?:st|nd|rd|th)(?:,? and |,? ))+/, ''); // "13th, 15th and 16th Chief Minister"
  text = text.replace(/^(?:Former|former|former:) /, '');
  let acting = false;
  text = text.replace(/^(?:acting|interim|caretaker|provisional|transitional)[ ,-]+(?=\S)/i, () => {
    acting = true;
    return '';
  });
  text = text.replace(/ \((?:acting|interim|ad interim)\)$/i, () => {
    acting = true;
    return '';
  });
  text = text.replace(/\s*\([a-z-]+\)$/, ''); // the name of a list that stands for a country
  text = text.replace(/\b(Member of the) \d+(?:st|nd|rd|th) /i, '$1 ');
  text = text.charAt(0).toUpperCase() + text.slice(1);
  if (/^Pope\b/.test(text)) return { base: 'Pope', country: 'VA', regional: false, acting };

  const realm = REALMS[given];
  if (realm) {
    const base = text.includes(realm.name) ? text : `${text} of ${realm.name}`;
    return { base, country: realm.country, regional: true, acting };
  }
  for (const [pattern, country] of REGIONS) {
    if (pattern.test(text)) return { base: text, country, regional: true, acting };
  }
  const iso = isCountryCode(given) ? given : '';
  const split = splitCountry(text);
  if (split && (iso === '' || split.code === iso || split.code in FORMER_STATES)) {
    if (!/^ambassador|\bambassador\b/i.test(text)) {
      const base = capital(split.base);
      return {
        base: OWN_TITLES[`${split.code}:${base}`] ?? base,
        country: split.code,
        regional: false,
        acting,
      };
    }
  }
  return {
    base: (iso === '' ? undefined : OWN_TITLES[`${iso}:${text}`]) ?? text,
    country: iso,
    regional: false,
    acting,
  };
}

/** Titles that a source translates and the country does not. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  'IE:Prime Minister': 'Taoiseach',
  'BA:Prime Minister': 'Chairman of the Council of Ministers',
  'RU:Premier': 'Prime Minister',
  'US:Vice President of the United States': 'Vice President',
  'ZA:Executive President': 'President',
  'ZA:State President': 'President',
  'GB:Home Secretary': 'Secretary of State for the Home Department',
  'CN:Premier of the State Council': 'Premier',
  'CH:Head of the Federal Department of Foreign Affairs': 'Minister of Foreign Affairs',
  'BN:Sultan and Prime Minister': 'Sultan',
  'OM:Sultan and Prime Minister': 'Sultan',
};

export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' && code !== 'UN';
}

/** Words that differ from country to country for one and the same post. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/[’]/g, "'"],
  [/&/g, 'and'],
  [/\bdefense\b/g, 'defence'],
  [/\blabor\b/g, 'labour'],
  [/\bexternal affairs\b/g, 'foreign affairs'],
  [/\bexternal relations\b/g, 'foreign affairs'],
  [/\bforeign relations\b/g, 'foreign affairs'],
  [/\bthe\b/g, ' '],
  [/\s+/g, ' '],
  [/^(?:federal|cabinet|union) minister\b/, 'minister'],
  [/^minister (?:for|-|responsible for) /, 'minister of '],
  [/^minister of ministry of /, 'minister of '],
  [/^foreign (?:affairs )?minister$/, 'minister of foreign affairs'],
  [/^defence minister$/, 'minister of defence'],
  [/^(?:interior|home) minister$/, 'minister of interior'],
  [
    /^(finance|justice|health|education|culture|agriculture|energy|economy|trade|transport|environment|labour) minister$/,
    'minister of $1',
  ],
  [/^chairperson\b|^chairwoman\b|^chair\b/, 'chairman'],
  [/^vice-president\b/, 'vice president'],
  [/^(?:united nations|un) secretary[- ]general$/, 'secretary-general of united nations'],
  [/^united states (?=secretary|attorney|deputy|under|vice|trade)/, ''],
  [/^(?:king|queen|king or queen)$/, 'monarch'],
  [/^amir$/, 'emir'],
  [/^(?:premier|federal prime minister|premier of state council)$/, 'prime minister'],
  [/^federal chancellor$/, 'chancellor'],
  [/^leader of islamic revolution$/, 'supreme leader'],
  [/^minister of interior affairs$/, 'minister of interior'],
  [/^minister of finances$/, 'minister of finance'],
  [/\s+/g, ' '],
];

/** What two labels of one office have in common: lower case, one spelling, no articles. */
export function officeKey(base: string): string {
  let key = base.toLowerCase();
  for (const [pattern, replacement] of SYNONYMS) key = key.replace(pattern, replacement).trim();
  return key;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
