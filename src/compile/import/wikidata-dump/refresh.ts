import type { Readable } from 'node:stream';
import type { Row } from '../../tables';
import { proseNameOf } from '../country-forms';
import { isForeignScript, isNotAName, plainName } from '../names';
import { officeKind } from '../office-kind';
import { officeKey, parseOfficeLabel } from '../office-label';
import { romanise } from '../romanise';
import { listField } from '../tsv';
import type { Item, Statement } from './entity';
import { type DumpCount, readDump } from './read';
import { Spool } from './spool';
import { readTables, type Tables, writeTables } from './tables';

/** Rows that come from Wikidata, of this dump or an older slice, give way to the dump. */
const FROM_WIKIDATA = /^wikidata-[0-9]/;

/** Holders of these alone are too many for an extension: they are taken when the tables have them or an encyclopaedia does. */
const MANY = new Set(['legislator', 'other', 'mayor', 'judge', 'ambassador', 'governor', 'military']);

/** What a refresh came to. */
export type Refreshed = DumpCount & { people: number; added: number; terms: number };

/**
 * Brings people, offices, terms and aliases up to a dump: whoever is in it gets its facts, and its terms in place of those that an
 * older Wikidata gave; terms of other sources stay. Nothing is written before the whole dump has been read, and a second run changes
 * nothing.
 *
 * @param dump  path of the dump, plain or gzip, or a stream
 * @param asOf  the day of the dump: terms open in it are known up to that day
 * @throws TruncatedDump when the dump ends too early; the tables are then as they were
 */
export async function refreshFromDump(
  dataFolder: string,
  dump: string | Readable,
  asOf: string,
): Promise<Refreshed> {
  const [people, others] = [new Spool(), new Spool()];
  try {
    const count = await readDump(dump, people, others);
    const officeOf = await officesOf(people, others);
    const tables = readTables(dataFolder);
    const refresh = new Refresh(tables, officeOf, asOf);
    for await (const item of people.items()) refresh.take(item);
    writeTables(dataFolder, tables);
    return { ...count, ...refresh.done };
  } finally {
    people.remove();
    others.remove();
  }
}

type NamedOffice = { name: string; country: string; kind: string };

/** What the people's offices are, by item; offices without an English label or a country are unknown. */
async function officesOf(people: Spool, others: Spool): Promise<(id: string) => NamedOffice | null> {
  const needed = new Set<string>();
  for await (const { held } of people.items()) for (const { office } of held) needed.add(office);
  const items = new Map<string, Item>();
  const countries = new Map<string, string>();
  for await (const item of others.items()) {
    if (item.iso !== '') countries.set(item.id, item.iso);
    if (needed.has(item.id)) items.set(item.id, item);
  }
  const named = new Map<string, NamedOffice | null>();
  return (id) => {
    const known = named.get(id);
    if (known !== undefined) return known;
    const item = items.get(id);
    const office = item ? nameOffice(item, countries) : null;
    named.set(id, office);
    return office;
  };
}

function nameOffice(
  { label, jurisdictions }: Item,
  countries: ReadonlyMap<string, string>,
): NamedOffice | null {
  const given = jurisdictions.flatMap((id) => countries.get(id) ?? [])[0] ?? '';
  const { base, country, regional } = parseOfficeLabel(label, given);
  const where = proseNameOf(country);
  if (where === null || base.length < 3) return null;
  const name = regional || base.includes(where.replace(/^the /, '')) ? base : `${base} of ${where}`;
  return { name, country, kind: officeKind(officeKey(base), country, regional) };
}

/** One dump's facts laid into the tables, person by person. */
class Refresh {
  readonly done = { people: 0, added: 0, terms: 0 };
  readonly #source: string;

  constructor(
    private readonly tables: Tables,
    private readonly officeOf: (id: string) => NamedOffice | null,
    private readonly asOf: string,
  ) {
    this.#source = `wikidata-${asOf}`;
    tables.sources.set(this.#source, {
      key: this.#source,
      title: 'Wikidata: holders of political offices',
      publisher: 'Wikidata',
      licence: 'CC0-1.0',
      as_of: asOf,
      url: 'https://www.wikidata.org',
      line: 0,
    });
  }

  take(item: Item): void {
    const held = item.held.flatMap((statement) => {
      const office = isPossible(statement, item, this.asOf) ? this.officeOf(statement.office) : null;
      return office ? [{ statement, office }] : [];
    });
    const known = this.tables.people.get(item.id);
    const isWanted = known || item.wikipedia !== '' || held.some(({ office }) => !MANY.has(office.kind));
    const name = known?.name ?? nameOf(item);
    if (held.length === 0 || !isWanted || name === '') return;
    const terms = this.#termsOf(item.id, held);
    const others = (this.tables.terms.get(item.id) ?? []).flatMap((row) => this.#without(row, terms));
    this.tables.terms.set(item.id, [...others, ...terms]);
    this.tables.people.set(item.id, {
      id: item.id,
      name,
      gender: item.gender || (known?.gender ?? ''),
      born: finer(known?.born ?? '', item.born),
      died: finer(known?.died ?? '', item.died),
      countries: listField([
        ...(known?.countries.split('|') ?? []),
        ...held.map(({ office }) => office.country),
      ]),
      wikipedia: item.wikipedia || (known?.wikipedia ?? ''),
      sources: this.#refreshed(known?.sources ?? ''),
      line: 0,
    });
    for (const alias of item.aliases) this.#addAlias(item.id, name, alias);
    this.done.people += 1;
    this.done.added += known ? 0 : 1;
    this.done.terms += terms.length;
  }

  /** The dump's terms, each once; of two that differ only in how finely they begin the finer. */
  #termsOf(person: string, held: readonly { statement: Statement; office: NamedOffice }[]): Row<'terms'>[] {
    const terms: Row<'terms'>[] = [];
    const finest = [...held].sort((a, b) => b.statement.start.length - a.statement.start.length);
    for (const { statement, office } of finest) {
      const { name, country: jurisdiction, kind } = office;
      const { id } = this.tables.offices.resolve({ office: name, jurisdiction, kind, source: this.#source });
      if (terms.some((term) => term.office === id && term.start.startsWith(statement.start))) continue;
      const { start, end } = statement;
      const as_of = this.asOf;
      terms.push({ person, office: id, start, end, as_of, acting: '', sources: this.#source, line: 0 });
    }
    return terms;
  }

  /** A row of the table beside the dump's: gone when only Wikidata said so, or when the dump says the same. */
  #without(row: Row<'terms'>, terms: readonly Row<'terms'>[]): Row<'terms'>[] {
    const others = row.sources.split('|').filter((key) => !FROM_WIKIDATA.test(key));
    const twin = terms.find(
      (term) =>
        term.office === row.office && (term.start.startsWith(row.start) || row.start.startsWith(term.start)),
    );
    if (others.length === 0) return [];
    if (!twin) return [{ ...row, sources: listField(others) }];
    twin.sources = listField([...others, this.#source]);
    twin.end = finer(row.end, twin.end) || row.end;
    twin.as_of = row.as_of > twin.as_of ? row.as_of : twin.as_of;
    return [];
  }

  #refreshed(sources: string): string {
    return listField([...sources.split('|').filter((key) => !FROM_WIKIDATA.test(key)), this.#source]);
  }

  #addAlias(entity: string, name: string, alias: string): void {
    const isUsable = alias.includes(' ') && alias !== name && !isNotAName(alias) && !isForeignScript(alias);
    if (!isUsable) return;
    const key = `${entity}\t${alias}`;
    const known = this.tables.aliases.get(key);
    if (known) known.sources = this.#refreshed(known.sources);
    else this.tables.aliases.set(key, { entity, alias, kind: 'name', sources: this.#source, line: 0 });
  }
}

/** The label in Latin letters, or what its letters are by rule; empty when it is no name. */
function nameOf({ label, wikipedia }: Item): string {
  const plain = plainName(label);
  const name = isForeignScript(plain) ? plainName(wikipedia) || (romanise(plain) ?? '') : plain;
  return isNotAName(name) ? '' : name;
}

/** A term with a day in it that its holder could have served and the dump could know. */
function isPossible({ start, end }: Statement, { born, died }: Item, asOf: string): boolean {
  if (start === '' && end === '') return false;
  if (start > asOf || (end !== '' && end < start.slice(0, end.length))) return false;
  if (born !== '' && start !== '' && start < born) return false;
  return died === '' || start.slice(0, died.length) <= died;
}

/** The finer of two dates that agree; the second where they do not. */
function finer(known: string, told: string): string {
  return told === '' || (known.startsWith(told) && known.length > told.length) ? known : told;
}
