/** A term of office as a person's item states it; dates are partial, empty when unknown. */
export type Statement = { office: string; start: string; end: string };

/** What the importer takes from an item. */
export type Item = {
  id: string;
  /** English label, empty when there is none. */
  label: string;
  aliases: string[];
  isHuman: boolean;
  gender: string;
  born: string;
  died: string;
  /** English Wikipedia's title. */
  wikipedia: string;
  held: Statement[];
  /** Items of the jurisdictions that an office applies to. */
  jurisdictions: string[];
  /** ISO 3166-1 alpha-2 code, for countries. */
  iso: string;
};

const PROPERTY = {
  instanceOf: 'P31',
  positionHeld: 'P39',
  gender: 'P21',
  born: 'P569',
  died: 'P570',
  start: 'P580',
  end: 'P582',
  jurisdiction: 'P1001',
  iso: 'P297',
} as const;

const HUMAN = 'Q5';
const GENDERS: Readonly<Record<string, string>> = { Q6581097: 'male', Q6581072: 'female' };

/** Wikidata's numbers for how finely a time is known, and the length of our date that says as much. */
const PRECISION_LENGTH: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

/** True when a line may hold what the importer takes: a look at the bytes that spares parsing the other 99 of 100. */
export function mayMatter(line: Buffer): boolean {
  return line.includes('"P39"') || line.includes('"P1001"') || line.includes('"P297"');
}

/**
 * The item on a line of the dump. Everything in it is taken for hostile: what has another form than expected is as if it were missing.
 *
 * @throws SyntaxError when the line is no JSON; TypeError when it is no entity
 */
export function parseItem(line: string): Item {
  const entity = recordOf(JSON.parse(line));
  const id = entity?.id;
  if (!entity || typeof id !== 'string' || !/^[QPL][0-9]+$/.test(id)) throw new TypeError('not an entity');
  const claims = recordOf(entity.claims) ?? {};
  const items = (property: string): string[] => valid(claims, property).flatMap(({ snak }) => itemOf(snak));
  const dates = (property: string): string => finest(valid(claims, property).map(({ snak }) => timeOf(snak)));
  return {
    id,
    label: textOf(recordOf(recordOf(entity.labels)?.en)?.value),
    aliases: listOf(recordOf(entity.aliases)?.en).flatMap((alias) => textOf(recordOf(alias)?.value) || []),
    isHuman: items(PROPERTY.instanceOf).includes(HUMAN),
    gender: GENDERS[items(PROPERTY.gender)[0] ?? ''] ?? '',
    born: dates(PROPERTY.born),
    died: dates(PROPERTY.died),
    wikipedia: textOf(recordOf(recordOf(entity.sitelinks)?.enwiki)?.title),
    held: valid(claims, PROPERTY.positionHeld).flatMap(({ snak, qualifiers }) =>
      itemOf(snak).map((office) => ({
        office,
        start: finest(listOf(qualifiers[PROPERTY.start]).map(timeOf)),
        end: finest(listOf(qualifiers[PROPERTY.end]).map(timeOf)),
      })),
    ),
    jurisdictions: items(PROPERTY.jurisdiction),
    iso:
      valid(claims, PROPERTY.iso)
        .map(({ snak }) => textOf(snakValue(snak)))
        .filter((code) => /^[A-Z]{2}$/.test(code))[0] ?? '',
  };
}

type Json = Record<string, unknown>;

/** The statements of a property that nobody has marked as wrong; the preferred ones alone where there are any. */
function valid(claims: Json, property: string): { snak: unknown; qualifiers: Json }[] {
  const statements = listOf(claims[property]).flatMap((statement): Json[] => {
    const record = recordOf(statement);
    return record ? [record] : [];
  });
  const sound = statements.filter(({ rank }) => rank !== 'deprecated');
  const preferred = sound.filter(({ rank }) => rank === 'preferred');
  // Of offices all are true; a preferred one is the present one.
  const chosen = property === PROPERTY.positionHeld || preferred.length === 0 ? sound : preferred;
  return chosen.map(({ mainsnak, qualifiers }) => ({
    snak: mainsnak,
    qualifiers: recordOf(qualifiers) ?? {},
  }));
}

function snakValue(snak: unknown): unknown {
  const record = recordOf(snak);
  return record?.snaktype === 'value' ? recordOf(record.datavalue)?.value : undefined;
}

function itemOf(snak: unknown): string[] {
  const id = recordOf(snakValue(snak))?.id;
  return typeof id === 'string' && /^Q[0-9]+$/.test(id) ? [id] : [];
}

/** A time as a partial date; empty for one coarser than a year or before the year 1000. Julian days are told by their year. */
function timeOf(snak: unknown): string {
  const value = recordOf(snakValue(snak));
  const length = PRECISION_LENGTH[Number(value?.precision)];
  const match = /^\+([0-9]{4}-[0-9]{2}-[0-9]{2})T/.exec(textOf(value?.time));
  if (!match?.[1] || length === undefined || match[1] < '1000') return '';
  return match[1].slice(0, value?.calendarmodel === JULIAN ? 4 : length);
}

/** The finest of several dates that agree; empty when they contradict each other. */
function finest(dates: readonly string[]): string {
  const known = dates.filter((date) => date !== '').sort((a, b) => b.length - a.length);
  const [first = ''] = known;
  return known.every((date) => first.startsWith(date)) ? first : '';
}

function recordOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}
