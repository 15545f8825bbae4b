import { isOfficeKind } from '../../model/entity';
import { isEntityId } from '../../model/ids';
import { parsePartialDate } from '../../model/partial-date';
import type { Finding } from '../finding';
import { groupBy } from '../group';
import { foldName } from '../import/names';
import { OfficeIndex } from '../office-index';
import type { Dataset } from '../read';
import { items, type Row } from '../tables';
import { HandPeople } from './people';
import { overlayTerms, sharedDays } from './terms';

type HandTerm = Row<'handTerms'>;

/**
 * The dataset with the terms written by hand laid over its tables: their people and offices added where the tables lack them, their
 * terms in place of the tables'.
 *
 * @returns the findings name the file and line of rows that are not sound; those rows are left out
 */
export function applyHandTerms(data: Dataset): { data: Dataset; findings: Finding[] } {
  const findings: Finding[] = [];
  const sound = data.handTerms.filter((row) => {
    const faults = faultsOf(row);
    for (const message of faults) findings.push(finding('hand-term', row, message));
    return faults.length === 0;
  });
  const people = new HandPeople(data);
  const offices = new OfficeIndex(data.offices);
  const terms: Row<'terms'>[] = [];
  const named = new Map<string, HandTerm[]>();
  for (const row of sound) {
    const who = people.resolve(row);
    if ('oneOf' in who) {
      findings.push(finding('ambiguous', row, `${row.person} may be ${who.oneOf.join(', ')}: write the id`));
      continue;
    }
    named.set(who.id, [...(named.get(who.id) ?? []), row]);
    const office = offices.resolve(row);
    office.kind = row.kind; // a person read it
    terms.push({
      person: who.id,
      office: office.id,
      start: row.start,
      end: row.end,
      as_of: row.as_of || row.end,
      acting: row.acting,
      sources: row.source,
      line: row.line,
      ...(row.file === undefined ? {} : { file: row.file }),
    });
  }
  const withdrawn = new Set(data.withdrawn.map(termKey));
  const table = data.terms.filter((row) => !withdrawn.delete(termKey(row)));
  for (const row of data.withdrawn)
    if (withdrawn.has(termKey(row)))
      findings.push({
        code: 'unknown-reference',
        file: row.file ?? 'curated/withdrawn.tsv',
        line: row.line,
        message: `no term of ${row.person} in ${row.office} from ${row.start}`,
      });
  const byId = new Map(offices.rows.map((office) => [office.id, office]));
  findings.push(...twice(terms));
  return {
    data: {
      ...data,
      ...peopleOf(data, named),
      offices: offices.rows,
      terms: overlayTerms(table, terms, byId),
    },
    findings,
  };
}

/** The people of the tables and the new ones, with the countries they served, and the names they go by in rows written by hand. */
function peopleOf(
  data: Dataset,
  named: ReadonlyMap<string, readonly HandTerm[]>,
): Pick<Dataset, 'people' | 'aliases'> {
  const known = new Map(data.people.map((row) => [row.id, row]));
  const curated = new Set(data.curated.people.map((record) => record.id));
  const people = new Map(known);
  const aliases = new Map(data.aliases.map((row) => [`${row.entity}\t${row.alias}`, row]));
  for (const [id, rows] of named) {
    const [first] = rows;
    if (!first) continue;
    const person = known.get(id);
    const countries = new Set(items(person?.countries ?? ''));
    for (const { jurisdiction } of rows) if (/^[A-Z]{2}$/.test(jurisdiction)) countries.add(jurisdiction);
    const listed = [...countries].sort().join('|');
    if (person) people.set(id, { ...person, countries: listed });
    else if (!curated.has(id))
      people.set(id, {
        id,
        name: first.person,
        gender: '',
        born: '',
        died: '',
        wikipedia: '',
        countries: listed,
        sources: first.source,
        line: first.line,
      });
    const own = foldName(people.get(id)?.name ?? '');
    for (const { person: alias, source: sources, line } of rows)
      if (foldName(alias) !== own && !aliases.has(`${id}\t${alias}`))
        aliases.set(`${id}\t${alias}`, { entity: id, alias, kind: 'name', sources, line });
  }
  return { people: [...people.values()], aliases: [...aliases.values()] };
}

/** One person in one office on the same days, written down in two rows. */
function twice(terms: readonly Row<'terms'>[]): Finding[] {
  const own = groupBy(terms, ({ person, office }) => `${person} ${office}`);
  return [...own.values()].flatMap((rows) =>
    rows.flatMap((row, i) => {
      const twin = rows.slice(0, i).find((other) => sharedDays(row, other) > 0);
      if (!twin) return [];
      const message = `${row.person} in ${row.office} stands in ${twin.file ?? ''}:${twin.line} too`;
      return [{ code: 'twice', file: row.file ?? 'curated/terms', line: row.line, message }];
    }),
  );
}

function termKey({ person, office, start }: { person: string; office: string; start: string }): string {
  return `${person} ${office} ${start}`;
}

function faultsOf(row: HandTerm): string[] {
  const faults: string[] = [];
  if (!/^[A-Z]{2}$/.test(row.jurisdiction) && !isEntityId(row.jurisdiction))
    faults.push(`not a country or organisation: ${row.jurisdiction}`);
  if (!isOfficeKind(row.kind)) faults.push(`not a kind of office: ${row.kind}`);
  if (row.office === '' || row.person === '') faults.push('an office and a person are needed');
  if (row.id !== '' && !isEntityId(row.id)) faults.push(`not an id: ${row.id}`);
  for (const date of [row.start, row.end, row.as_of])
    if (date !== '' && parsePartialDate(date) === null) faults.push(`not a date: ${date}`);
  if (row.as_of === '' && (row.end === '' || row.start === ''))
    faults.push('a term without a start or an end says as of when it is known');
  if (row.acting !== '' && row.acting !== 'acting') faults.push(`not "acting": ${row.acting}`);
  if (row.source === '') faults.push('a fact needs a source');
  return faults;
}

function finding(code: string, row: HandTerm, message: string): Finding {
  return { code, file: row.file ?? 'curated/terms', line: row.line, message };
}
