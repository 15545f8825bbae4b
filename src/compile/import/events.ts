import { join } from 'node:path';
import { dateField, firstDayOf, lastDayOf } from '../date-fields';
import { groupBy } from '../group';
import type { Aliases } from './aliases';
import type { Refusals } from './claims';
import { COUNTRIES } from './countries';
import { foldName } from './names';
import { listField, partsOfList, readTable, writeTable } from './tsv';

/** Encyclopaedias in this many languages describe the event. */
const MIN_SITELINKS = 8;
/** Or it stood in the daily record of current events on this many days, and English Wikipedia has an article. */
const MIN_NEWS_DAYS = 3;
/** Events before this year are history that news rarely needs. */
const SINCE = '1900';
/** A weight of 100: as many languages as the best known wars have. */
const FULL_SITELINKS = 120;

/** Names that are pages about an event, or a class of events. */
const NOT_AN_EVENT =
  /^(?:list|timeline|aftermath|outline|index|casualties|reactions|international reactions|responses|opposition|background|history|media coverage|foreign involvement|human rights|refugees|economic impact)\b|\b(?:timeline|discography|filmography|season|championship|tournament|olympics|cup|eurovision)\b/i;
const GENERIC =
  /^(?:the )?(?:general|presidential|parliamentary|legislative|local|federal|european|snap|regional|municipal)? ?(?:elections?|referendum|summit|nato summit|g7 summit|g20 summit|bombing|shooting|protests?|strike|coup|coup d'état|attack|earthquake|war|civil war|massacre|revolution|invasion|riots?|uprising|declaration of independence|independence|peace treaty|treaty|genocide|famine|sanctions)$/i;

/** Raw kinds → ours. */
const KINDS: Readonly<Record<string, string>> = { un_resolution: 'resolution', court_case: 'trial' };
const REFUSED_KINDS = new Set(['sport', 'succession', 'kind']);

const SOURCES: Readonly<Record<string, string>> = { wce: 'current-events' };

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'start',
  'end',
  'places',
  'participants',
  'wikipedia_en',
  'sources',
  'sitelinks',
  'news_days',
] as const;
type Raw = Record<(typeof COLUMNS)[number], string>;

/** Names of parties of events that the raw table writes in its own way → country code. */
const SIDES: Readonly<Record<string, string>> = {
  'United States of America': 'US',
  "People's Republic of China": 'CN',
  'Soviet Union': 'SU',
  'Russian Federation': 'RU',
  Türkiye: 'TR',
};

/**
 * Events worth knowing, written to events.tsv.
 *
 * @param entities ids by folded name, for participants; a name with several ids is left out
 * @returns how many, and the size of the file in bytes
 */
export function writeEvents(
  raw: string,
  folder: string,
  aliases: Aliases,
  entities: ReadonlyMap<string, string>,
  refusals: Refusals,
): { count: number; size: number; sources: Set<string> } {
  const rows = readTable(join(raw, 'events/events.tsv'), COLUMNS).filter((row) => isWanted(row, refusals));
  const byName = groupBy(rows, (row) => foldName(plainName(row.name)));
  const sources = new Set<string>();
  const lines = rows.map((row) => {
    const name = listedName(row, byName.get(foldName(plainName(row.name)))?.length ?? 1);
    const own = new Set(row.sources.split('+').map((key) => SOURCES[key] ?? 'wikidata-events'));
    for (const source of own) sources.add(source);
    for (const alias of eventAliases(row, name)) aliases.add(row.id, alias.text, alias.kind, own);
    const participants = partsOfList(row.participants).flatMap((part) => sideOf(part, entities) ?? []);
    return [
      row.id,
      name,
      KINDS[row.kind] ?? row.kind,
      dateField(row.start),
      dateField(row.end),
      listField(partsOfList(row.places).filter((code) => /^[A-Z]{2}$/.test(code))),
      listField(participants),
      titleOf(row.wikipedia_en),
      String(weightOf(row)),
      listField(own),
    ];
  });
  const header = [
    'id',
    'name',
    'kind',
    'start',
    'end',
    'countries',
    'participants',
    'wikipedia',
    'weight',
    'sources',
  ];
  return { count: lines.length, size: writeTable(join(folder, 'events.tsv'), header, lines), sources };
}

function isWanted(row: Raw, refusals: Refusals): boolean {
  if (!row.id.startsWith('Q') || row.sources === 'wce' || REFUSED_KINDS.has(row.kind)) return false;
  const start = dateField(row.start);
  if (start === '' || start < SINCE) return false;
  const known = Number(row.sitelinks || 0) >= MIN_SITELINKS || isDocumented(row);
  const reported = Number(row.news_days || 0) >= MIN_NEWS_DAYS && row.wikipedia_en !== '';
  if (!known && !reported) return false;
  if (NOT_AN_EVENT.test(row.name) || GENERIC.test(plainName(row.name)) || row.name.length < 6) {
    refusals.add('event: generic, a list or sport', row.name);
    return false;
  }
  const end = dateField(row.end);
  if (end !== '' && (lastDayOf(end) ?? 0) < (firstDayOf(start) ?? 0)) {
    refusals.add('event: ends before it starts', row.name);
    return false;
  }
  return true;
}

/** An event since the Second World War of a kind that news looks back on, with an article in English Wikipedia. */
function isDocumented(row: Raw): boolean {
  return (
    row.wikipedia_en !== '' &&
    row.start >= '1945' &&
    LOOKED_BACK_ON.has(row.kind) &&
    row.name === plainName(row.name)
  );
}

const LOOKED_BACK_ON = new Set([
  'coup',
  'treaty',
  'summit',
  'revolution',
  'crisis',
  'protest',
  'attack',
  'independence',
  'annexation',
]);

/** "War in Afghanistan (2001–2021)" → "War in Afghanistan". */
function plainName(name: string): string {
  return name.replace(/ \([^()]*\)$/, '').trim();
}

/** The plain name, unless other events bear it too: then the encyclopaedia's, or with the year. */
function listedName(row: Raw, bearers: number): string {
  const plain = capital(plainName(row.name));
  if (bearers === 1) return plain;
  const title = titleOf(row.wikipedia_en);
  return title !== '' && title !== plain ? capital(title) : `${plain} (${row.start.slice(0, 4)})`;
}

function eventAliases(row: Raw, name: string): { text: string; kind: 'name' | 'common' }[] {
  const result = new Map<string, 'name' | 'common'>();
  const plain = capital(plainName(row.name));
  if (plain !== name) result.set(plain, 'common');
  for (const text of [...partsOfList(row.aliases), plainName(titleOf(row.wikipedia_en))]) {
    const alias = capital(text.replace(/ \([^()]*\)$/, ''));
    if (
      alias === name ||
      alias === '' ||
      !alias.includes(' ') ||
      GENERIC.test(alias) ||
      NOT_AN_EVENT.test(alias)
    )
      continue;
    if (!result.has(alias))
      result.set(
        alias,
        alias.toLowerCase() === plain.toLowerCase() ? 'name' : alias.length < 12 ? 'common' : 'name',
      );
  }
  result.delete(name);
  return [...result]
    .filter(([text]) => /^[\p{Script=Latin}\p{N}\p{P} ]+$/u.test(text))
    .map(([text, kind]) => ({ text, kind }));
}

function sideOf(name: string, entities: ReadonlyMap<string, string>): string | null {
  const country =
    SIDES[name] ?? COUNTRIES.find((other) => other.name === name || other.aliases.includes(name))?.code;
  return country ?? entities.get(foldName(name)) ?? null;
}

/** 0–100 from the number of encyclopaedias and the days in the news, each on a logarithmic scale. */
function weightOf(row: Raw): number {
  const scale = (count: number, full: number): number => Math.min(1, Math.log1p(count) / Math.log1p(full));
  const known = scale(Number(row.sitelinks || 0), FULL_SITELINKS);
  const reported = scale(Number(row.news_days || 0), 400);
  return Math.round(100 * Math.max(known, reported * 0.9));
}

function titleOf(title: string): string {
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return title;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
