import { COUNTRIES, countryOf } from './countries';

/** States that are no more and whose offices our sources name. */
export const FORMER_STATES: Readonly<Record<string, { name: string; inProse: string }>> = {
  SU: { name: 'Soviet Union', inProse: 'the Soviet Union' },
  YU: { name: 'Yugoslavia', inProse: 'Yugoslavia' },
  CS: { name: 'Czechoslovakia', inProse: 'Czechoslovakia' },
  DD: { name: 'East Germany', inProse: 'East Germany' },
};

/** Territories whose own offices our sources name. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AI: 'Anguilla',
  AW: 'Aruba',
  AX: 'Åland',
  BM: 'Bermuda',
  CK: 'the Cook Islands',
  CW: 'Curaçao',
  EH: 'Western Sahara',
  FK: 'the Falkland Islands',
  FO: 'the Faroe Islands',
  GG: 'Guernsey',
  GI: 'Gibraltar',
  GL: 'Greenland',
  GU: 'Guam',
  HK: 'Hong Kong',
  IM: 'the Isle of Man',
  JE: 'Jersey',
  KY: 'the Cayman Islands',
  MO: 'Macau',
  MS: 'Montserrat',
  NC: 'New Caledonia',
  NU: 'Niue',
  PF: 'French Polynesia',
  PR: 'Puerto Rico',
  SX: 'Sint Maarten',
  TC: 'the Turks and Caicos Islands',
  VG: 'the British Virgin Islands',
};

/** The name inside a sentence of a country, a former state or a territory; null for a code we do not know. */
export function proseNameOf(code: string): string | null {
  return countryOf(code)?.inProse ?? FORMER_STATES[code]?.inProse ?? TERRITORIES[code] ?? null;
}

/** True for a code of a territory, whose head of state is another country's. */
export function isTerritory(code: string): boolean {
  return code in TERRITORIES;
}

/** Names of countries that only labels of offices use. */
const EXTRA_FORMS: Readonly<Record<string, readonly string[]>> = {
  BE: ['Belgians'],
  BF: ['Bukina Faso'],
  CG: ['Congo'],
  GH: ['Republic of Ghana'],
  LI: ['Lichtenstein'],
  TW: ['Republic of China (Taiwan)'],
  CN: ["People's Republic of China"],
  SU: ['USSR', 'Union of Soviet Socialist Republics'],
};

/** Ways in which a full state name is built on the short one: "the Republic of Kazakhstan". */
const STYLES = [
  '',
  'Republic of ',
  'Kingdom of ',
  'State of ',
  'Islamic Republic of ',
  'Democratic Republic of ',
  'Federal Republic of ',
  'Co-operative Republic of ',
  'Government of ',
  'Government of the ',
];

/** Country name as a label may end in it → code. */
const FORMS = formTable();
/** Leading adjectives and genitives: "Italian", "Sweden's". */
const LEADING = leadingTable();

/** Endings that a country belongs to rather than follows: "Bank of Mexico", "Church of England". */
const INSEPARABLE = /\b(bank|university|church|academy|workers' party|communist party|party|voice) *$/i;

/**
 * A label of an office without its country.
 *
 * @param label "Prime Minister of Russia", "Italian Minister of Foreign Affairs", "President (Mexico)"
 * @returns the bare label and the country's code; null when the label names no country
 */
export function splitCountry(label: string): { base: string; code: string } | null {
  const inBrackets = /^(.*\S)\s*\(([^()]*)\)$/.exec(label);
  if (inBrackets) {
    const code = FORMS.get(bare(inBrackets[2] ?? ''));
    if (code !== undefined) return { base: inBrackets[1] ?? '', code };
  }
  for (const match of label.matchAll(/(?: of| in| for|,| -) /g)) {
    const code = FORMS.get(bare(label.slice(match.index + match[0].length)));
    const base = label.slice(0, match.index);
    if (code === undefined || base === '' || INSEPARABLE.test(base)) continue;
    return { base, code };
  }
  for (const match of label.matchAll(/ /g)) {
    if (match.index > 24) break;
    const code = LEADING.get(label.slice(0, match.index));
    const rest = label.slice(match.index + 1);
    if (
      code !== undefined &&
      /minister|secretary|chancellor|ambassador|president|attorney|head of/i.test(rest)
    ) {
      return { base: rest.charAt(0).toUpperCase() + rest.slice(1), code };
    }
  }
  return null;
}

function bare(name: string): string {
  return name.trim().replace(/^the /i, '').toLowerCase();
}

function formTable(): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, code: string): void => {
    if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), code);
  };
  for (const { code, name, aliases } of COUNTRIES) {
    for (const form of [name, ...aliases]) add(form.replace(/^The /, ''), code);
  }
  for (const [code, { name }] of Object.entries(FORMER_STATES)) add(name, code);
  for (const [code, name] of Object.entries(TERRITORIES)) add(name.replace(/^the /, ''), code);
  for (const [code, extra] of Object.entries(EXTRA_FORMS)) for (const form of extra) add(form, code);
  for (const [form, code] of [...forms]) for (const style of STYLES) add(style + form, code);
  return forms;
}

function leadingTable(): Map<string, string> {
  const leading = new Map<string, string>();
  for (const { code, name, demonyms } of COUNTRIES) {
    const adjective = demonyms[0];
    if (adjective !== undefined && !leading.has(adjective)) leading.set(adjective, code);
    leading.set(`${name}'s`, code);
  }
  leading.set('Cyprus', 'CY');
  leading.set('Afghan', 'AF');
  return leading;
}
