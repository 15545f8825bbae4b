import { firstDayOf, lastDayOf } from '../date-fields';
import { groupBy } from '../group';
import { foldName, slugOf } from '../import/names';
import { areLikeNames } from '../import/one-name';
import type { Dataset } from '../read';
import { spellingsOf } from '../spellings/spellings';
import { heirOf, withSuccessors } from '../successor-states';
import { items, type Row } from '../tables';

/** Whom a row written by hand means: somebody known, somebody new, or nobody can tell. */
export type Resolved = { id: string; isNew: boolean } | { oneOf: string[] };

/** Kinds of office that namesakes of one country may well both have held. */
const MANY_HOLD = new Set(['minister', 'legislator', 'other', 'governor', 'ambassador', 'judge', 'mayor']);

/** `own`: the person is best known by this name, or a person wrote that they go by it; else a table has it as another name. */
type Known = { id: string; own: boolean; born: string; died: string; countries: ReadonlySet<string> };

/**
 * Finds the people that rows written by hand name. A name means the one person who is known by it and served the row's country; for
 * an organisation's office, the one person who is known by it at all. The row's own `id` decides where the name does not.
 */
export class HandPeople {
  readonly #byName = new Map<string, Known[]>();
  /** A word of folded names → the names that hold it. */
  readonly #byWord = new Map<string, { name: string; known: readonly Known[] }[]>();
  readonly #ids = new Set<string>();
  /** person → "RU:foreign": offices of which one person's name is enough evidence. */
  readonly #held = new Map<string, Set<string>>();
  /** "RU:foreign" → the tables' terms. */
  readonly #terms: ReadonlyMap<string, Row<'terms'>[]>;
  readonly #names: ReadonlyMap<string, string>;
  /** Names of people that only rows written by hand name → country, "" for an organisation → id. */
  readonly #made = new Map<string, Map<string, string>>();

  constructor({ people, aliases, curated, offices, terms }: Dataset) {
    const kinds = new Map(offices.map((office) => [office.id, `${office.jurisdiction}:${office.kind}`]));
    this.#names = new Map(people.map((row) => [row.id, row.name]));
    this.#terms = groupBy(terms, ({ office }) => kinds.get(office) ?? '');
    for (const [kind, held] of this.#terms)
      for (const { person } of held) this.#held.set(person, (this.#held.get(person) ?? new Set()).add(kind));
    const countries = new Map<string, Set<string>>();
    for (const row of people) countries.set(row.id, new Set(items(row.countries)));
    for (const record of curated.people) {
      const served = countries.get(record.id) ?? new Set();
      for (const country of record.countries ?? []) served.add(country);
      countries.set(record.id, served);
    }
    const lives = new Map(people.map(({ id, born, died }) => [id, { born, died }]));
    for (const { id, born = '', died = '' } of curated.people)
      lives.set(id, { born: born || (lives.get(id)?.born ?? ''), died: died || (lives.get(id)?.died ?? '') });
    const add = (name: string, id: string, own: boolean): void => {
      const key = foldName(name);
      const known = this.#byName.get(key) ?? [];
      if (known.some((one) => one.id === id)) return;
      this.#byName.set(key, [
        ...known,
        { id, own, ...(lives.get(id) ?? NO_LIFE), countries: countries.get(id) ?? new Set() },
      ]);
    };
    for (const id of countries.keys()) this.#ids.add(id);
    for (const record of curated.people)
      for (const name of [record.name, ...(record.aliases ?? [])]) add(name, record.id, true);
    for (const row of people) add(row.name, row.id, true);
    for (const row of aliases)
      if (this.#ids.has(row.entity) && (row.kind === 'name' || row.kind === 'common'))
        add(row.alias, row.entity, false);
  }

  resolve(row: Row<'handTerms'>): Resolved {
    if (row.id !== '') return { id: row.id, isNew: !this.#ids.has(row.id) };
    const key = foldName(row.person);
    const country = /^[A-Z]{2}$/.test(row.jurisdiction) ? row.jurisdiction : '';
    const named = this.#byName.get(key) ?? [];
    const here = named.filter((one) => serves(one, country) && couldServe(one, row));
    // A record with a Wikidata id before one that a list of names made.
    const linked = here.filter(({ id }) => id.startsWith('Q'));
    const fitting = linked.length > 0 ? linked : here;
    // Of namesakes the one whom the tables know in an office of this kind.
    const office = `${row.jurisdiction}:${row.kind}`;
    const held = MANY_HOLD.has(row.kind) ? [] : fitting.filter(({ id }) => this.#held.get(id)?.has(office));
    const own = fitting.filter((one) => one.own);
    const [only, second] = held.length === 1 ? held : own;
    if (only && !second) return { id: only.id, isNew: false };
    const spelled = this.#spelledOtherwise(row, country);
    if (spelled.length === 1) return { id: spelled[0] ?? '', isNew: false };
    if (spelled.length > 1) return { oneOf: spelled };
    // Another name that a table has for somebody is often a third person's: it needs an office of this kind, or the row's own id.
    if (fitting.length > 0) return { oneOf: fitting.map(({ id }) => id) };
    const likely = this.#holderOf(row, office);
    if (likely !== null) return { id: likely, isNew: false };
    const longer = this.#longerNames(key, country).filter((one) => couldServe(one, row));
    if (longer.length > 0) return { oneOf: longer.map(({ id }) => id) };
    return { id: this.#make(row.person, key, heirOf(country)), isNew: true };
  }

  /** People of the country whose own name is this one in another of newspapers' spellings: "Matthew Canavan" for "Matt Canavan". */
  #spelledOtherwise(row: Row<'handTerms'>, country: string): string[] {
    if (country === '') return [];
    const known = spellingsOf(row.person, [country]).flatMap(
      (name) => this.#byName.get(foldName(name)) ?? [],
    );
    const own = known.filter((one) => one.own && one.countries.has(country) && couldServe(one, row));
    return [...new Set(own.map(({ id }) => id))];
  }

  /** The one whom the tables know, under a like name, in an office of this kind that began in the same weeks. */
  #holderOf(row: Row<'handTerms'>, office: string): string | null {
    if (MANY_HOLD.has(row.kind) || row.jurisdiction === '') return null;
    const holders = (this.#terms.get(office) ?? []).filter(
      (term) => begunTogether(row, term) && areLikeNames(this.#names.get(term.person) ?? '', row.person),
    );
    const [only, ...others] = new Set(holders.map(({ person }) => person));
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** People of the country whose own name holds every word of this one: "Pablo Casado" in "Pablo Casado Blanco". */
  #longerNames(key: string, country: string): Known[] {
    const words = key.split(' ');
    const [first] = words;
    if (country === '' || first === undefined || words.length < 2) return [];
    if (this.#byWord.size === 0)
      for (const [name, known] of this.#byName)
        for (const word of new Set(name.split(' '))) {
          const named = this.#byWord.get(word) ?? [];
          this.#byWord.set(word, named);
          named.push({ name, known });
        }
    return (this.#byWord.get(first) ?? [])
      .filter(({ name }) => words.every((word) => name.split(' ').includes(word)))
      .flatMap(({ known }) => known.filter(({ own, countries }) => own && countries.has(country)));
  }

  /** One new person for every name and country; an organisation's official is the one new person of the name. */
  #make(name: string, key: string, country: string): string {
    const made = this.#made.get(key) ?? new Map<string, string>();
    this.#made.set(key, made);
    const known = made.get(country) ?? (country === '' ? [...made.values()][0] : made.get(''));
    if (known !== undefined) {
      made.set(country, known);
      return known;
    }
    const stem = `person:${slugOf(name)}`;
    const suffix = country === '' ? 'international' : country.toLowerCase();
    const id = this.#ids.has(stem) || made.size > 0 ? `${stem}-${suffix}` : stem;
    made.set(country, id);
    return id;
  }
}

/** A record written by hand that names no country may be of any; a state that is no more lives on in others. */
function serves({ countries }: Known, country: string): boolean {
  return (
    country === '' ||
    countries.size === 0 ||
    withSuccessors(country).some((state) => countries.has(state)) ||
    [...countries].some((state) => withSuccessors(state).includes(country))
  );
}

const NO_LIFE = { born: '', died: '' };
/** Youngest age at which somebody holds an office, in years. */
const YOUNGEST = 18;

/** True unless the person had died by then, or was a child. */
function couldServe({ born, died }: Known, row: Row<'handTerms'>): boolean {
  const from = row.start || row.end || row.as_of;
  if (died !== '' && from !== '' && (lastDayOf(died) ?? 0) < (firstDayOf(from) ?? 0)) return false;
  return born === '' || from === '' || Number(from.slice(0, 4)) - Number(born.slice(0, 4)) >= YOUNGEST;
}

/** Two rows of one term may differ this much on its first day. */
const SAME_START_DAYS = 75;

/** True when two terms begin within weeks of each other, or the second is known only from a day within the first. */
function begunTogether(row: Row<'handTerms'>, term: Row<'terms'>): boolean {
  const [start, other] = [firstDayOf(row.start), firstDayOf(term.start)];
  if (start === null) return false;
  if (other !== null) return Math.abs(start - other) <= SAME_START_DAYS || term.start.startsWith(row.start);
  const known = firstDayOf(term.as_of) ?? 0;
  return start <= known && known <= (lastDayOf(row.end || row.as_of) ?? 0);
}
