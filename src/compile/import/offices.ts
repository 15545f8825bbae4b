import type { OfficeKind } from '../../model/entity';
import type { Claim } from './claims';
import { isTerritory, proseNameOf } from './country-forms';
import { slugOf } from './names';
import { officeKind } from './office-kind';
import { officeKey, parseOfficeLabel } from './office-label';
import { byCodeUnit } from './tsv';

/** A claim whose office has been recognised. */
export type Holding = Claim & {
  /** Country and key: the same for every spelling of one office. */
  officeKey: string;
  base: string;
  kind: OfficeKind;
  regional: boolean;
};

/** An office as `offices.tsv` has it. */
export type Office = {
  id: string;
  name: string;
  kind: OfficeKind;
  jurisdiction: string;
  sources: Set<string>;
};

/** Organisations whose offices our sources name: words of the label → id of the organisation, prefix of the slug. */
const BODIES: readonly (readonly [RegExp, id: string, prefix: string])[] = [
  [/European (?:Commission|Council|Union)|of the Union for Foreign/, 'Q458', 'eu'],
  [/European Parliament/, 'Q458', 'eu'],
  [/United Nations|\bUN\b/, 'Q1065', 'un'],
  [/African Union/, 'Q7159', 'au'],
  [/Council of Europe/, 'Q8908', 'coe'],
  [/European Central Bank/, 'Q8901', 'ecb'],
  [/Atomic Energy Agency/, 'Q41984', 'iaea'],
  [/Security and Co-operation in Europe/, 'Q81299', 'osce'],
  [/World Trade Organi[sz]ation/, 'Q7825', 'wto'],
  [/World Health Organi[sz]ation/, 'Q7817', 'who'],
  [/International Court of Justice/, 'Q7801', 'icj'],
  [/International Monetary Fund/, 'Q7804', 'imf'],
  [/World Bank/, 'Q7164', 'worldbank'],
  [/NATO\b|North Atlantic Treaty/, 'Q7184', 'nato'],
];

/** Labels that stand for nothing by themselves. */
const EMPTY_LABEL =
  /^(?:minister|acting|member|secretary|president of the|head|chairman|director|bundesminister|results|list)$|^results \(/i;

/** Kinds that mean nothing without a country. */
const NATIONAL: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
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
  'governor',
  'central-bank',
]);

/** Territories under a president who is not theirs. */
const OF_ANOTHER_COUNTRY = new Set(['PR', 'GU', 'NC', 'GL', 'FO']);

const keys = new Map<string, ReturnType<typeof parseOfficeLabel> & { key: string; kind: OfficeKind }>();

/** The office that a claim means; null when its label means none. */
export function holdingOf(claim: Claim): Holding | null {
  const cached = `${claim.country}\t${claim.label}`;
  let parsed = keys.get(cached);
  if (!parsed) {
    const label = parseOfficeLabel(claim.label, claim.country);
    const key = officeKey(label.base);
    parsed = { ...label, key, kind: officeKind(key, label.country, label.regional) };
    keys.set(cached, parsed);
  }
  if (EMPTY_LABEL.test(parsed.base) || parsed.base.length < 3) return null;
  if (parsed.country === '' && NATIONAL.has(parsed.kind)) return null;
  if (parsed.country !== '' && proseNameOf(parsed.country) === null) return null;
  // A territory's head of state is another country's, and so is the vice-president.
  if (isTerritory(parsed.country) && (parsed.key === 'monarch' || parsed.kind === 'vice-head-of-state'))
    return null;
  if (OF_ANOTHER_COUNTRY.has(parsed.country) && parsed.kind === 'head-of-state') return null;
  // Whoever heads an international body does so for no country; a country has ministers, not such heads.
  const isBody = parsed.kind === 'organisation-head' && BODIES.some(([pattern]) => pattern.test(claim.label));
  const country = isBody ? '' : parsed.country;
  const isState = country === 'US' && parsed.kind === 'minister' && isOfAState(parsed.base);
  const isNone = isState || (parsed.kind === 'organisation-head' && !isBody && country !== '');
  const kind = isNone ? 'other' : parsed.kind;
  return {
    ...claim,
    country,
    acting: claim.acting || parsed.acting,
    officeKey: `${country}:${parsed.key}`,
    base: parsed.base,
    kind,
    regional: parsed.regional,
  };
}

/** One office for every key: named by its most frequent spelling, with an id that no other office has. */
export function buildOffices(holdings: readonly Holding[]): Map<string, Office> {
  const spellings = new Map<string, Map<string, number>>();
  const first = new Map<string, Holding>();
  const sources = new Map<string, Set<string>>();
  for (const holding of holdings) {
    const counts = spellings.get(holding.officeKey) ?? new Map<string, number>();
    counts.set(holding.base, (counts.get(holding.base) ?? 0) + spellingWeight(holding));
    spellings.set(holding.officeKey, counts);
    if (!first.has(holding.officeKey)) first.set(holding.officeKey, holding);
    const seen = sources.get(holding.officeKey) ?? new Set<string>();
    for (const source of holding.sources) seen.add(source);
    sources.set(holding.officeKey, seen);
  }
  const offices = new Map<string, Office>();
  const taken = new Set<string>();
  for (const key of [...spellings.keys()].sort(byCodeUnit)) {
    const holding = first.get(key);
    const counts = spellings.get(key);
    if (!holding || !counts) continue;
    const frequent =
      [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? holding.base;
    const base = formalName(frequent);
    const body = holding.country === '' ? BODIES.find(([pattern]) => pattern.test(base)) : undefined;
    const prefix = body?.[2] ?? (holding.country === '' ? 'int' : holding.country.toLowerCase());
    const stem = `office:${prefix}-${slugOf(key.slice(key.indexOf(':') + 1)).slice(0, 90)}`;
    let id = stem;
    for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
    taken.add(id);
    offices.set(key, {
      id,
      name: holding.kind === 'party-leader' ? base : officeName(base, holding.country, holding.regional),
      kind: holding.kind,
      jurisdiction: holding.country === '' ? (body?.[1] ?? '') : holding.country,
      sources: sources.get(key) ?? new Set(),
    });
  }
  return offices;
}

/** "Foreign minister" → "Minister of Foreign Affairs"; a name that is formal already stays. */
function formalName(base: string): string {
  const short =
    /^(Foreign(?: Affairs)?|Defen[cs]e|Finance|Interior|Justice|Health|Education) minister$/i.exec(base);
  if (!short)
    return base
      .replace(/^Prime minister$/, 'Prime Minister')
      .replace(/^Federal Minister (?=of|for)/, 'Minister ');
  const subject = /^foreign/i.test(short[1] ?? '')
    ? 'Foreign Affairs'
    : /^interior/i.test(short[1] ?? '')
      ? 'the Interior'
      : short[1];
  return `Minister of ${subject}`;
}

/** Spellings of the checked tables and formal ones ("Minister of …") make the better name. */
function spellingWeight(holding: Holding): number {
  return (holding.rank === 0 ? 3 : 1) * (/^[A-Z][a-z]+ (?:m|M)inister$/.test(holding.base) ? 0.2 : 1);
}

/** Parliaments whose name alone says whose they are. */
const OWN_NAME =
  /\b(Knesset|Bundestag|Bundesrat|Riksdag|Folketing|Storting|Althing|Seimas|Saeima|Riigikogu|Sejm|Lok Sabha|Rajya Sabha|Verkhovna|Dáil|Oireachtas|Jatiya|Majlis|European Parliament|Taoiseach|Tánaiste|Dewan|Landtag|Legislative Yuan|National People's Congress)\b|^People's Deputy of|United States|House of Commons of the United Kingdom/;

/** The states of the United States, by which their offices are known without the country. */
const STATES =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)\b/;

/** "Secretary of State of Georgia"; an ambassador to Georgia is the country's. */
function isOfAState(base: string): boolean {
  return STATES.test(base) && !/^ambassador|\benvoy\b/i.test(base);
}

function officeName(base: string, country: string, regional: boolean): string {
  const where = proseNameOf(country);
  if (where === null || regional || OWN_NAME.test(base) || base === 'Pope') return base;
  const bareName = where.replace(/^the /, '');
  if (base.includes(bareName)) return base;
  if (country === 'US' && isOfAState(base)) return base;
  if (country === 'US' && /^(?:Secretary of|Attorney General)/.test(base)) return `United States ${base}`;
  if (country === 'US' && / of [A-Z]/.test(base) && /^(?:Governor|Lieutenant|Mayor|Member)/.test(base))
    return base;
  if (/^Ambassador\b|^(?:Governor|Mayor|Premier|Chief Minister|Lieutenant Governor) of /i.test(base))
    return base;
  return `${base} of ${where}`;
}
