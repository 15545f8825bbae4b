import { join } from 'node:path';
import { dateField } from '../date-fields';
import { heirOf } from '../successor-states';
import { type Claim, newPerson, type Person, RANK, type Refusals } from './claims';
import { KNOWN_NAMES } from './known-names';
import { isNotAName, plainName, slugOf, stripHonorific } from './names';
import { mayBeSameName } from './one-name';
import { partsOfList, readTable } from './tsv';

/** Keys of the merge's sources that are taken → keys in `sources.tsv`. News agencies' actor lists name no office. */
const TAKEN: Readonly<Record<string, string>> = {
  wd22: 'wikidata-2022',
  enwiki22: 'enwiki-2022',
  factbook26: 'factbook',
  cia19: 'cia-2019',
  congress26: 'us-congress-2026',
  ifg26: 'ifg-2026',
  wl26: 'world-leaders-2026',
  ecio21: 'european-commission-2021',
  ep15: 'everypolitician-2015',
  mdb20: 'bundestag-2020',
  riksdag26: 'riksdag-2026',
  archigos15: 'archigos-2015',
  reign21: 'reign-2021',
};

/** Rows of these sources are read from the checked tables. */
const READ_ELSEWHERE = new Set(['wd22', 'ifg26', 'congress26', 'succ']);
/** Parliaments' own lists, which add nothing to a row that is read elsewhere. */
const PARLIAMENTS = new Set(['ep15', 'riksdag26', 'mdb20']);

/** Rows of these sources alone carry no dates: what they say is true of this day. */
const SNAPSHOT: Readonly<Record<string, string>> = { cia19: '2019-10' };

/** Lists of leaders by what they could do, not by office; some names there are family names only. */
const LEADERS = new Set(['archigos15', 'reign21']);

/** Rows of the merge that are plainly wrong: person, position, start. */
const WRONG_ROWS = new Set([
  'Q57641 President of the European Commission 2019-12-01',
  'Q195379 Premier 2018-03-19',
  'Q16728486 Deputy Prime Minister and Minister of Foreign Affairs 2012-11-29',
  'factbook:ru-aleksey-leonidovich-kudrin Premier 2000-05-18',
  'factbook:ru-mikhail-sergeyevich-gorbachev President 1990-03-14',
]);

/** Records under another person's Wikidata id, or under none though another record has it. */
const WRONG_IDS: Readonly<Record<string, string>> = {
  Q2347236: 'Q610788',
  Q57557: 'Q27329764',
  Q3327822: 'Q58256',
};

/** A label that is a footnote, a headline or half a sentence. */
const NOT_AN_OFFICE =
  /\*|\bnote\b|\bno entry\b|\badditionally\b|\bthere (?:are|is)\b|^(?:acting|designate|first deputy|presidential|ret|government official.*|national leader.*)$|[;:]|president-elect|-elect\b|-designate\b/i;

/**
 * Rows of the unchecked merge that its better sources carry, with rows of the checked tables left out: those are
 * read from their own files.
 */
export function readOfficials(folder: string, refusals: Refusals): { people: Person[]; claims: Claim[] } {
  const people = new Map<string, Person>();
  const columns = [
    'id',
    'name',
    'aliases',
    'gender',
    'born',
    'died',
    'country',
    'wikipedia_en',
    'sources',
  ] as const;
  for (const raw of readTable(join(folder, 'officials/people.tsv'), columns)) {
    const row = { ...raw, id: WRONG_IDS[raw.id] ?? raw.id };
    const sources = partsOfList(row.sources).flatMap((key) => TAKEN[key] ?? []);
    if (sources.length === 0) continue;
    const name = stripHonorific(
      lowered(row.name)
        .replace(/^(?:also )?spelled /i, '')
        .replace(/^(?:general secretary|counsellor|mentor) |^note-+/i, ''),
    );
    if (isNotAName(name)) {
      refusals.add('person: the name is a title or a remark', row.name);
      continue;
    }
    const used = KNOWN_NAMES[`${row.country}:${name}`] ?? name;
    const person = newPerson(personId(row.id, used, row.country), used, sources[0] ?? '');
    if (used !== name) person.names.add(name);
    for (const source of sources) person.sources.add(source);
    person.sources.delete('');
    for (const alias of partsOfList(row.aliases).flatMap((part) => part.split('->'))) {
      if (isNotAName(alias)) refusals.add('alias: not a name', alias);
      else if (!mayBeSameName(alias, name) && !mayBeSameName(alias, plainName(row.wikipedia_en)))
        refusals.add('alias: shares no word with the name', `${name} = ${alias}`);
      else person.names.add(alias);
    }
    person.gender = row.gender === 'male' || row.gender === 'female' ? row.gender : '';
    person.born = dateField(row.born);
    person.died = dateField(row.died);
    person.wikipedia = row.wikipedia_en;
    people.set(raw.id, person);
  }

  const claims: Claim[] = [];
  const roleColumns = ['person_id', 'position', 'jurisdiction', 'start', 'end', 'as_of', 'sources'] as const;
  for (const row of readTable(join(folder, 'officials/roles.tsv'), roleColumns)) {
    const keys = row.sources.split('|');
    const sources = keys.flatMap((key) => TAKEN[key] ?? []);
    if (sources.length === 0) continue;
    const known = keys.some((key) => READ_ELSEWHERE.has(key));
    if (known && keys.every((key) => READ_ELSEWHERE.has(key) || PARLIAMENTS.has(key))) continue;
    const person = people.get(row.person_id);
    if (!person) continue;
    if (WRONG_ROWS.has(`${row.person_id} ${row.position} ${row.start}`)) continue;
    if (NOT_AN_OFFICE.test(row.position) || row.position.length > 140) {
      refusals.add('term: the office is a remark or a headline', row.position);
      continue;
    }
    const start = dateField(row.start);
    const snapshot = keys.length === 1 ? SNAPSHOT[keys[0] ?? ''] : undefined;
    const asOf = snapshot ?? (dateField(row.as_of) || '2022-07');
    if (start === '' && snapshot === undefined) {
      refusals.add('term: no start', row.position);
      continue;
    }
    if (keys.every((key) => LEADERS.has(key)) && !person.name.includes(' ')) {
      refusals.add('term: a leader by family name only', person.name);
      continue;
    }
    claims.push({
      person: person.id,
      label: plainOffice(row.position),
      country: row.jurisdiction,
      start,
      end: dateField(row.end),
      asOf,
      acting: false,
      sources,
      rank:
        snapshot !== undefined
          ? RANK.undated
          : keys.includes('factbook26') || keys.includes('wl26')
            ? RANK.factbook
            : RANK.merged,
    });
  }
  return { people: [...people.values()], claims };
}

/** Whoever led a state that is no more goes on in the one that took its place: Havel, Milošević. */
function personId(raw: string, name: string, country: string): string {
  if (raw.startsWith('Q')) return raw;
  return `person:${slugOf(name)}${country === '' ? '' : `-${heirOf(country).toLowerCase()}`}`;
}

/** "CLAUDIO FARÍAS" and "Louis FRANDY" as papers write them; initials stay. */
function lowered(name: string): string {
  return name.replace(
    /(\p{Lu})(\p{Lu}{2,})(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** "Chairman of the Council of Minister" lost its last letter on the way. */
function plainOffice(position: string): string {
  return position
    .replace(/\bCouncil of Minister$/, 'Council of Ministers')
    .replace(/^King or Queen$/, 'Monarch')
    .replace(/^national leader \(effective\)$/, 'National leader');
}
