import { join } from 'node:path';
import { dateField } from '../date-fields';
import { groupBy } from '../group';
import type { Aliases } from './aliases';
import type { Refusals } from './claims';
import { proseNameOf } from './country-forms';
import { governmentBodies, type Organisation } from './government-bodies';
import { foldName, slugOf } from './names';
import { NEWS_NAMES } from './organisation-names';
import { BORROWED_WORDS, GENERIC_NAME, NOT_ORGANISATIONS } from './organisation-words';
import { listField, partsOfList, readTable, writeTable } from './tsv';

const KINDS = new Set([
  'igo',
  'un_body',
  'eu_body',
  'party',
  'parliament',
  'chamber',
  'ministry',
  'armed_group',
  'intelligence',
  'central_bank',
  'court',
  'dev_bank',
  'newspaper',
  'news_agency',
  'broadcaster',
  'alliance',
  'ngo',
  'police',
  'armed_forces',
  'security_service',
  'space_agency',
]);

/** Keys of raw organisations → keys in `sources.tsv`. */
const SOURCES: Readonly<Record<string, string>> = {
  partyfacts: 'party-facts',
  'cow-igo': 'cow-igo',
  'factbook-org': 'factbook',
  factbook: 'factbook',
  supraverden: 'supranational-bodies',
  phoenix: 'phoenix-2018',
  wtc: 'wikidata-events',
  wt: 'wikidata-events',
  hand: 'house',
};

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'country',
  'founded',
  'dissolved',
  'wikipedia_en',
  'sources',
  'sitelinks',
] as const;
type Raw = Record<(typeof COLUMNS)[number], string>;

/** Organisations of the raw table under names of their own, and the governments and ministries composed by rule. */
export function buildOrganisations(folder: string, aliases: Aliases, refusals: Refusals): Organisation[] {
  const rows = readTable(join(folder, 'orgs/orgs.tsv'), COLUMNS).filter((row) => isWanted(row, refusals));
  const merged = mergeDuplicates(rows, refusals);
  const bearers = groupBy(merged, (row) => foldName(row.name));
  const organisations = new Map<string, Organisation>();
  for (const row of merged) {
    const name = NEWS_NAMES[row.id]?.name ?? ownName(row);
    if (name === null) {
      refusals.add('organisation: the name is generic and no country is known', row.name);
      continue;
    }
    const id = row.id.startsWith('Q') ? row.id : `org:${slugOf(name).slice(0, 90)}`;
    if (organisations.has(id)) continue;
    const sources = sourcesOf(row);
    organisations.set(id, {
      id,
      name,
      kind: row.kind,
      country: /^[A-Z]{2}$/.test(row.country) && proseNameOf(row.country) !== null ? row.country : '',
      founded: dateField(row.founded),
      dissolved: dateField(row.dissolved),
      wikipedia: row.wikipedia_en,
      sources,
    });
    // Listed among its own aliases, a name needs evidence: others bear it, or it is an ordinary word.
    const shared = (bearers.get(foldName(row.name))?.length ?? 1) > 1 && row.kind === 'party';
    if (shared || isOrdinaryWord(name)) aliases.add(id, name, 'common', sources);
    if (row.kind === 'party' && name !== row.name && GENERIC_NAME.test(row.name))
      aliases.add(id, row.name, 'common', sources);
    addAliases(id, row, name, aliases, refusals);
  }
  for (const body of governmentBodies(aliases)) organisations.set(body.id, body);
  return [...organisations.values()];
}

export function writeOrganisations(folder: string, organisations: readonly Organisation[]): number {
  return writeTable(
    join(folder, 'organisations.tsv'),
    ['id', 'name', 'kind', 'country', 'founded', 'dissolved', 'wikipedia', 'sources'],
    organisations.map((org) => [
      org.id,
      org.name,
      org.kind,
      org.country,
      org.founded,
      org.dissolved,
      org.wikipedia,
      listField(org.sources),
    ]),
  );
}

function isWanted(row: Raw, refusals: Refusals): boolean {
  if (!KINDS.has(row.kind) || NOT_ORGANISATIONS.has(row.name)) return false;
  // The four ministries of every country are composed by rule; the raw table has some of them again.
  if (
    row.kind === 'ministry' &&
    /\b(?:Defen[cs]e|Foreign|Treasury|Finance|Interior|Internal Affairs|Homeland|State)\b/.test(row.name)
  )
    return false;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{S} ]/u.test(row.name) || row.name.length < 3) return false;
  if (row.kind === 'party' && !row.id.startsWith('Q') && row.wikipedia_en === '') {
    refusals.add('organisation: a party of one list only', row.name);
    return false;
  }
  return true;
}

/** One row for one organisation: same name, or same acronym within the same kind. Wikidata's row stays. */
function mergeDuplicates(rows: readonly Raw[], refusals: Refusals): Raw[] {
  const seen = new Map<string, Raw>();
  const result: Raw[] = [];
  const byWorth = [...rows].sort((a, b) => Number(b.id.startsWith('Q')) - Number(a.id.startsWith('Q')));
  for (const row of byWorth) {
    const keys = [`${row.country}:${row.kind === 'party' ? 'party' : ''}:${foldName(row.name)}`];
    if (row.kind === 'igo' || row.kind === 'un_body' || row.kind === 'dev_bank') {
      for (const alias of partsOfList(row.aliases)) if (isAcronym(alias)) keys.push(`acronym:${alias}`);
    }
    const known = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    const isTwin = known !== undefined && (!row.id.startsWith('Q') || row.kind !== 'party');
    if (known && isTwin && !(row.id.startsWith('Q') && known.id.startsWith('Q') && row.name !== known.name)) {
      refusals.add('merged: one organisation twice', `${row.name} (${row.id}) → ${known.name}`);
      known.aliases = [known.aliases, row.aliases, row.name].filter((part) => part !== '').join('|');
      known.founded ||= row.founded;
      continue;
    }
    result.push(row);
    for (const key of keys) if (!seen.has(key)) seen.set(key, row);
  }
  return result;
}

/** The name under which the organisation is listed; null when it is generic and no country makes it clear. */
function ownName(row: Raw): string | null {
  const name = row.name.replace(/ \([^()]*\)$/, '').trim();
  if (!GENERIC_NAME.test(name)) return name;
  const where = proseNameOf(row.country);
  return where === null ? null : `${name} of ${where}`;
}

function isOrdinaryWord(name: string): boolean {
  return !name.includes(' ') && BORROWED_WORDS.has(name.toLowerCase());
}

function addAliases(id: string, row: Raw, name: string, aliases: Aliases, refusals: Refusals): void {
  const sources = sourcesOf(row);
  const news = NEWS_NAMES[row.id];
  for (const form of news?.names ?? []) if (form !== name) aliases.add(id, form, 'name', ['house']);
  for (const form of news?.acronyms ?? []) aliases.add(id, form, 'acronym', ['house']);
  for (const form of news?.common ?? []) aliases.add(id, form, 'common', ['house']);
  const isSeenElsewhere = row.sources.includes('+') || row.sources === 'hand' || row.kind === 'party';
  for (const raw of partsOfList(row.aliases)) {
    const alias = raw
      .replace(/ \([^()]*\)$/, '')
      .replace(/^[Tt]he (?=[A-Z])/, '')
      .trim();
    if (alias === name || alias.length < 2 || alias.length > 80) continue;
    if (isAcronym(alias)) {
      // Every combination of letters is some body's acronym: only those of bodies that several sources know.
      if (isSeenElsewhere && alias.length > 2) aliases.add(id, alias, 'acronym', sources);
      else refusals.add('alias of an organisation: acronym of an obscure body', `${alias} = ${name}`);
    } else if (news?.common?.includes(alias)) continue;
    else if (/['’]s lower|lower house|-based /.test(alias))
      refusals.add('alias of an organisation: a description', alias);
    else if (
      GENERIC_NAME.test(alias) ||
      !/^\p{Lu}/u.test(alias) ||
      /[^\p{Script=Latin}\p{N}\p{P} ]/u.test(alias)
    ) {
      refusals.add('alias of an organisation: generic or not a name', `${alias} = ${name}`);
    } else if (alias.includes(' ')) aliases.add(id, alias, 'name', sources);
    else if (row.sources.includes('hand') && !BORROWED_WORDS.has(alias.toLowerCase()))
      aliases.add(id, alias, 'name', sources);
    else refusals.add('alias of an organisation: one word', `${alias} = ${name}`);
  }
}

function isAcronym(alias: string): boolean {
  return (
    /^[A-Z][A-Za-z]?[A-Z0-9&/-]{0,6}[A-Z]?$/.test(alias) &&
    /^[^a-z]*[a-z]?[^a-z]*$/.test(alias) &&
    alias.length >= 2 &&
    alias.length <= 8 &&
    /[A-Z].*[A-Z]/.test(alias)
  );
}

function sourcesOf(row: Raw): Set<string> {
  const keys = row.sources.split('+').flatMap((key) => SOURCES[key] ?? []);
  return new Set(keys.length === 0 ? ['house'] : keys);
}
