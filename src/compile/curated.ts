import { isEntityId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import type { Finding } from './finding';

/** A source as a curated record names it. */
export type CuratedSource = { title: string; publisher: string; url?: string };

type CuratedBase = {
  id: string;
  name: string;
  aliases?: string[];
  acronyms?: string[];
  shortForms?: string[];
  what?: string;
  background?: string;
  sources: CuratedSource[];
};

export type CuratedPerson = CuratedBase & {
  gender?: string;
  born?: string;
  died?: string;
  countries?: string[];
};

export type CuratedOrganisation = CuratedBase & {
  kind: string;
  country?: string;
  founded?: string;
  dissolved?: string;
  /** Where it sits: "Brussels". */
  seat?: string;
  successor?: string;
  /** Countries or entities that belong to it, and since and until when. */
  members?: { who: string; since?: string; until?: string }[];
};

export type CuratedPlace = CuratedBase & {
  kind: string;
  country?: string;
  standsFor?: string[];
  positions?: CuratedPosition[];
};

/** What one side of a dispute holds. */
export type CuratedPosition = { side: string; text: string; source?: CuratedSource };

export type CuratedPattern = { pattern: string; from?: string; to?: string; needs?: string[] };

export type CuratedEvent = CuratedBase & {
  kind: string;
  start?: string;
  end?: string;
  countries?: string[];
  /** Where it happened: ids or country codes where the data holds the place, else words. */
  places?: string[];
  participants?: string[];
  describe?: CuratedPattern[];
  /** Phrases in which news tells of it, with words that its background lacks: for finding it only. */
  tellings?: string[];
  links?: { relation: 'part-of' | 'led-to' | 'followed'; event: string }[];
  positions?: CuratedPosition[];
};

/** All records written by hand. */
export type Curated = {
  people: CuratedPerson[];
  organisations: CuratedOrganisation[];
  places: CuratedPlace[];
  events: CuratedEvent[];
};

export type CuratedGroup = keyof Curated;

/** Where a record stands. */
export type RecordPlace = { file: string; line: number };

type Check = (value: unknown) => boolean;

const isText: Check = (v) => typeof v === 'string' && v !== '' && v === v.trim();
const isDate: Check = (v) => typeof v === 'string' && parsePartialDate(v) !== null;
const isHttp: Check = (v) => typeof v === 'string' && /^https?:\/\//.test(v);
const isReference: Check = (v) => isEntityId(v) || (typeof v === 'string' && /^[A-Z]{2}$/.test(v));
const listOf =
  (check: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(check);
const oneOf =
  (...words: string[]): Check =>
  (v) =>
    words.some((word) => word === v);
const shape =
  (required: Record<string, Check>, optional: Record<string, Check>): Check =>
  (v) =>
    faultsOf(v, required, optional).length === 0;

const SOURCE = shape({ title: isText, publisher: isText }, { url: isHttp });
const PATTERN = shape({ pattern: isText }, { from: isDate, to: isDate, needs: listOf(isReference) });
const LINK = shape({ relation: oneOf('part-of', 'led-to', 'followed'), event: isEntityId }, {});
const POSITION = shape({ side: isText, text: isText }, { source: SOURCE });
const MEMBER = shape({ who: isReference }, { since: isDate, until: isDate });

const BASE_REQUIRED = { id: isEntityId, name: isText, sources: listOf(SOURCE) };
const BASE_OPTIONAL = {
  aliases: listOf(isText),
  acronyms: listOf(isText),
  shortForms: listOf(isText),
  what: isText,
  background: isText,
};

const FORMS: Record<CuratedGroup, [Record<string, Check>, Record<string, Check>]> = {
  people: [
    BASE_REQUIRED,
    {
      ...BASE_OPTIONAL,
      gender: oneOf('male', 'female'),
      born: isDate,
      died: isDate,
      countries: listOf(isText),
    },
  ],
  organisations: [
    { ...BASE_REQUIRED, kind: isText },
    {
      ...BASE_OPTIONAL,
      country: isText,
      founded: isDate,
      dissolved: isDate,
      seat: isText,
      successor: isEntityId,
      members: listOf(MEMBER),
    },
  ],
  places: [
    { ...BASE_REQUIRED, kind: isText },
    { ...BASE_OPTIONAL, country: isText, standsFor: listOf(isEntityId), positions: listOf(POSITION) },
  ],
  events: [
    { ...BASE_REQUIRED, kind: isText },
    {
      ...BASE_OPTIONAL,
      start: isDate,
      end: isDate,
      countries: listOf(isText),
      places: listOf(isText),
      participants: listOf(isReference),
      describe: listOf(PATTERN),
      tellings: listOf(isText),
      links: listOf(LINK),
      positions: listOf(POSITION),
    },
  ],
};

/**
 * The records of one curated file; records that are not sound are left out and reported.
 *
 * @param file  path inside the data folder, for the findings
 * @returns sound records, where each stands, and what is wrong with the others
 */
export function parseCurated<G extends CuratedGroup>(
  group: G,
  file: string,
  text: string,
): { records: Curated[G]; at: Map<string, RecordPlace>; findings: Finding[] } {
  const findings: Finding[] = [];
  const at = new Map<string, RecordPlace>();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { records: [], at, findings: [{ code: 'json', file, line: 0, message }] };
  }
  if (!Array.isArray(value)) {
    return {
      records: [],
      at,
      findings: [{ code: 'json', file, line: 0, message: 'expected an array of records' }],
    };
  }
  if (`${JSON.stringify(value, null, 2)}\n` !== text)
    findings.push({ code: 'form', file, line: 0, message: 'not as JSON.stringify(…, null, 2) writes it' });
  const [required, optional] = FORMS[group];
  let last = '';
  const sound = value.filter((record: unknown) => {
    const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';
    const line = lineOf(text, id);
    at.set(id, { file, line });
    if (id <= last) findings.push({ code: 'order', file, line, message: `${id} is out of order or twice` });
    last = id;
    const faults = faultsOf(record, required, optional);
    for (const message of faults) findings.push({ code: 'record', file, line, message: `${id}: ${message}` });
    return faults.length === 0;
  });
  return { records: sound as Curated[G], at, findings }; // each record passed its form
}

function faultsOf(
  value: unknown,
  required: Record<string, Check>,
  optional: Record<string, Check>,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['not a record'];
  const record = value as Record<string, unknown>;
  const faults: string[] = [];
  for (const [key, check] of Object.entries(required))
    if (!check(record[key])) faults.push(`${key} is missing or unsound`);
  for (const [key, field] of Object.entries(record)) {
    if (Object.hasOwn(required, key)) continue;
    const check = Object.hasOwn(optional, key) ? optional[key] : undefined;
    if (!check) faults.push(`unknown field ${key}`);
    else if (!check(field)) faults.push(`${key} is unsound`);
  }
  return faults;
}

function lineOf(text: string, id: string): number {
  const at = text.indexOf(`"id": ${JSON.stringify(id)}`);
  return at < 0 ? 0 : text.slice(0, at).split('\n').length;
}
