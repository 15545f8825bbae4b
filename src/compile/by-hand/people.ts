import { foldName, slugOf } from '../import/names';
import type { Dataset } from '../read';
import { items, type Row } from '../tables';

/** Whom a row written by hand means: somebody known, somebody new, or nobody can tell. */
export type Resolved = { id: string; isNew: boolean } | { oneOf: string[] };

/** Kinds of office that namesakes of one country may well both have held. */
const MANY_HOLD = new Set(['minister', 'legislator', 'other', 'governor', 'ambassador', 'judge', 'mayor']);

/** `name` is the folded name that the person is best known by. */
type Known = { id: string; name: string; countries: ReadonlySet<string> };

/**
 * Finds the people that rows written by hand name. A name means the one person who goes by it and served the row's country; for an
 * organisation's office, the one person who goes by it at all. The row's own `id` decides where the name does not.
 */
export class HandPeople {
  readonly #byName = new Map<string, Known[]>();
  readonly #ids = new Set<string>();
  /** person → "RU:foreign": offices of which one person's name is enough evidence. */
  readonly #held = new Map<string, Set<string>>();
  /** Names of people that only rows written by hand name → country, "" for an organisation → id. */
  readonly #made = new Map<string, Map<string, string>>();

  constructor({ people, aliases, curated, offices, terms }: Dataset) {
    const kinds = new Map(offices.map((office) => [office.id, `${office.jurisdiction}:${office.kind}`]));
    for (const { person, office } of terms)
      this.#held.set(person, (this.#held.get(person) ?? new Set()).add(kinds.get(office) ?? ''));
    const countries = new Map<string, Set<string>>();
    for (const row of people) countries.set(row.id, new Set(items(row.countries)));
    for (const record of curated.people) {
      const served = countries.get(record.id) ?? new Set();
      for (const country of record.countries ?? []) served.add(country);
      countries.set(record.id, served);
    }
    const names = new Map(people.map((row) => [row.id, foldName(row.name)]));
    for (const record of curated.people) names.set(record.id, foldName(record.name));
    const add = (name: string, id: string): void => {
      const key = foldName(name);
      const known = this.#byName.get(key) ?? [];
      if (known.some((one) => one.id === id)) return;
      const best = names.get(id) ?? '';
      this.#byName.set(key, [...known, { id, name: best, countries: countries.get(id) ?? new Set() }]);
    };
    for (const id of countries.keys()) this.#ids.add(id);
    for (const row of people) add(row.name, row.id);
    for (const row of aliases)
      if (this.#ids.has(row.entity) && (row.kind === 'name' || row.kind === 'common'))
        add(row.alias, row.entity);
    for (const record of curated.people)
      for (const name of [record.name, ...(record.aliases ?? [])]) add(name, record.id);
  }

  resolve(row: Row<'handTerms'>): Resolved {
    if (row.id !== '') return { id: row.id, isNew: !this.#ids.has(row.id) };
    const key = foldName(row.person);
    const country = /^[A-Z]{2}$/.test(row.jurisdiction) ? row.jurisdiction : '';
    const named = this.#byName.get(key) ?? [];
    const here = named.filter(({ countries }) => country === '' || countries.has(country));
    // A record with a Wikidata id before one that a list of names made.
    const linked = here.filter(({ id }) => id.startsWith('Q'));
    const fitting = linked.length > 0 ? linked : here;
    // Of namesakes the one whom the tables know in an office of this kind.
    const office = `${row.jurisdiction}:${row.kind}`;
    const held = MANY_HOLD.has(row.kind) ? [] : fitting.filter(({ id }) => this.#held.get(id)?.has(office));
    const own = fitting.filter(({ name }) => name === key);
    const [only, second] = held.length === 1 ? held : own.length === 1 ? own : fitting;
    if (second) return { oneOf: fitting.map(({ id }) => id) };
    if (only) return { id: only.id, isNew: false };
    return { id: this.#make(row.person, key, country), isNew: true };
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
