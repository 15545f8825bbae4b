import { join } from 'node:path';
import { dateField, firstDayOf, lastDayOf } from '../date-fields';
import { groupBy } from '../group';
import type { Aliases } from './aliases';
import type { Refusals } from './claims';
import { COUNTRIES } from './countries';
import { foldName, slugOf } from './names';
import { byCodeUnit, listField, partsOfList, readTable, writeTable } from './tsv';

/** Events before this year are history that news rarely needs, but for those that very many encyclopaedias describe. */
const SINCE = '1900';
const OLD_SITELINKS = 60;
/** A weight of 100: as many languages as the best known wars have. */
const FULL_SITELINKS = 120;

/** Names that are pages about an event, or a class of events. */
const NOT_AN_EVENT =
  /^(?:list|timeline|aftermath|outline|index|casualties|reactions|international reactions|responses|opposition|background|history|media coverage|foreign involvement|human rights|refugees|economic impact)\b|\b(?:timeline|discography|filmography|season|championship|tournament|olympics|cup|eurovision)\b/i;
const GENERIC =
  /^(?:the )?(?:general|presidential|parliamentary|legislative|local|federal|european|snap|regional|municipal)? ?(?:elections?|referendum|summit|nato summit|g7 summit|g20 summit|bombing|shooting|protests?|strike|coup|coup d'état|attack|earthquake|war|civil war|massacre|revolution|invasion|riots?|uprising|declaration of independence|independence|peace treaty|treaty|genocide|famine|sanctions)$/i;

/** Raw kinds → ours. */
const KINDS: Readonly<Record<string, string>> = { un_resolution: 'resolution', court_case: 'ruling' };
const REFUSED_KINDS = new Set(['sport', 'succession', 'kind', 'allegation']);

/** Keys of the raw table's sources → keys in `sources.tsv`; every other one is a list of Wikidata's. */
const SOURCES: Readonly<Record<string, string>> = {
  wce: 'current-events',
  inferred: 'current-events',
  reign: 'reign-2021',
  parlgov: 'parlgov',
  cline: 'cline-coups',
  'ucdp-pa': 'ucdp-agreements',
};

/** A row of the record of current events alone tells when it was in the news, and `inferred` a month got from that. */
const DAYS_IN_THE_NEWS = /^wce(?:\+inferred)?$/;

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
 * @param taken    ids that something else has: the raw lists give some treaties as organisations too
 * @returns how many, and the size of the file in bytes
 */
export function writeEvents(
  raw: string,
  folder: string,
  aliases: Aliases,
  entities: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  refusals: Refusals,
): { count: number; size: number; sources: Set<string> } {
  const rows = withoutTwins(
    readTable(join(raw, 'events/events.tsv'), COLUMNS).filter(
      (row) => !taken.has(row.id) && isWanted(row, refusals),
    ),
    refusals,
  );
  const byName = groupBy(rows, (row) => foldName(plainName(row.name)));
  const sources = new Set<string>();
  const lines = rows.map((row) => {
    const name = listedName(row, byName.get(foldName(plainName(row.name)))?.length ?? 1);
    const own = new Set(row.sources.split('+').map((key) => SOURCES[key] ?? 'wikidata-events'));
    const id = idOf(row, name);
    for (const source of own) sources.add(source);
    for (const alias of eventAliases(row, name)) aliases.add(id, alias.text, alias.kind, own);
    const participants = partsOfList(row.participants).flatMap((part) => sideOf(part, entities) ?? []);
    return [
      id,
      name,
      KINDS[row.kind] ?? row.kind,
      startOf(row),
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
  if (row.sources === 'wce' || REFUSED_KINDS.has(row.kind)) return false;
  const start = startOf(row);
  if (start === '' || (start < SINCE && Number(row.sitelinks || 0) < OLD_SITELINKS)) return false;
  if (NOT_AN_EVENT.test(row.name) || GENERIC.test(plainName(row.name)) || !isProperName(row.name)) {
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

/** The event's own date; of what is known from the news alone the year, where the name says it too. */
function startOf(row: Raw): string {
  const start = dateField(row.start);
  if (!DAYS_IN_THE_NEWS.test(row.sources)) return start;
  const year = start.slice(0, 4);
  return year !== '' && row.name.includes(year) ? year : '';
}

/** Longest name that a newspaper would print, in characters; longer ones are mottoes of demonstrations. */
const LONGEST_NAME = 80;

/** True for a name with a proper name in it, in Latin letters, without the date of a demonstration behind it. */
function isProperName(name: string): boolean {
  const plain = plainName(name);
  if (plain.length < 6 || plain.length > LONGEST_NAME || /\d{4}-\d{2}-\d{2}|["“”:;]|^Demo\b/.test(plain))
    return false;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]/u.test(plain)) return false;
  return /\p{Lu}|[0-9]{4}/u.test(plain);
}

/** One row an event: several lists have it, the one with a Wikidata id or the finest date stays. */
function withoutTwins(rows: readonly Raw[], refusals: Refusals): Raw[] {
  const groups = groupBy(rows, (row) => `${foldName(row.name)} ${startOf(row).slice(0, 4)}`);
  return [...groups.values()].flatMap((group) => {
    const [best] = [...group].sort(
      (a, b) =>
        Number(b.id.startsWith('Q')) - Number(a.id.startsWith('Q')) ||
        startOf(b).length - startOf(a).length ||
        byCodeUnit(a.id, b.id),
    );
    if (group.length > 1) refusals.add('event: another list has it', best?.name ?? '');
    return best ?? [];
  });
}

/** A Wikidata id, or a slug of the name with its year. */
function idOf(row: Raw, name: string): string {
  if (row.id.startsWith('Q')) return row.id;
  const year = row.start.slice(0, 4);
  return `event:${slugOf(name)}${name.includes(year) ? '' : `-${year}`}`;
}

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
    if (!result.has(alias)) result.set(alias, kindOfAlias(alias, plain));
  }
  result.delete(name);
  return [...result]
    .filter(([text]) => /^[\p{Script=Latin}\p{N}\p{P} ]+$/u.test(text))
    .map(([text, kind]) => ({ text, kind }));
}

/** Shorter names may be anything's, and parliaments number their resolutions too. */
const SHORT_NAME = 12;

function kindOfAlias(alias: string, name: string): 'name' | 'common' {
  if (alias.toLowerCase() === name.toLowerCase() || /^UNSCR/.test(alias)) return 'name';
  return alias.length < SHORT_NAME || /^Resolution [0-9]+$/.test(alias) ? 'common' : 'name';
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
