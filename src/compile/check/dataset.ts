import { isOfficeKind } from '../../model/entity';
import { isEntityId } from '../../model/ids';
import { firstDay, lastDay, parsePartialDate } from '../../model/partial-date';
import type { Finding } from '../finding';
import type { Dataset } from '../read';
import { items } from '../tables';
import { ALIAS_KINDS } from '../world';

/** What is wrong with data whose form is sound: unknown references, impossible dates, facts without a source. */
export function checkDataset(data: Dataset): Finding[] {
  const findings: Finding[] = [];
  const report = (file: string, line: number, code: string, message: string): void => {
    findings.push({ code, file, line, message });
  };
  const sources = new Set(data.sources.map((row) => row.key));
  const people = new Map(data.people.map((row) => [row.id, row]));
  const curatedPeople = new Set(data.curated.people.map((record) => record.id));
  const offices = new Set(data.offices.map((office) => office.id));
  const countries = new Set(data.places.map((row) => row.country));
  const entities = new Set<string>();
  const groups = ['people', 'organisations', 'places', 'events'] as const;
  for (const group of groups) {
    const file = `${group}.tsv`;
    const own = new Set<string>();
    for (const row of data[group]) {
      if (!isEntityId(row.id)) report(file, row.line, 'id', `not an id: ${row.id}`);
      if (entities.has(row.id)) report(file, row.line, 'duplicate-id', `${row.id} stands twice`);
      if (row.name === '') report(file, row.line, 'no-name', row.id);
      own.add(row.id);
    }
    for (const id of own) entities.add(id);
  }
  for (const group of groups) for (const record of data.curated[group]) entities.add(record.id);
  const checkSources = (file: string, row: { line: number; sources: string }): void => {
    const keys = items(row.sources);
    if (keys.length === 0) report(file, row.line, 'no-source', 'a fact needs a source');
    for (const key of keys) if (!sources.has(key)) report(file, row.line, 'unknown-source', key);
  };
  const checkDates = (file: string, line: number, ...fields: string[]): void => {
    for (const field of fields)
      if (field !== '' && parsePartialDate(field) === null)
        report(file, line, 'date', `not a date: ${field}`);
  };
  const checkOrder = (file: string, line: number, start: string, end: string): void => {
    if (endsBefore(end, start)) report(file, line, 'ends-before-start', `${start} – ${end}`);
  };

  for (const row of data.sources) {
    checkDates(row.file ?? 'sources.tsv', row.line, row.as_of);
    if (row.licence === '') report(row.file ?? 'sources.tsv', row.line, 'no-licence', row.key);
  }
  for (const row of data.people) {
    checkSources('people.tsv', row);
    checkDates('people.tsv', row.line, row.born, row.died);
    checkOrder('people.tsv', row.line, row.born, row.died);
  }
  for (const row of data.organisations) {
    checkSources('organisations.tsv', row);
    checkDates('organisations.tsv', row.line, row.founded, row.dissolved);
    checkOrder('organisations.tsv', row.line, row.founded, row.dissolved);
  }
  for (const row of data.places) {
    checkSources('places.tsv', row);
    checkDates('places.tsv', row.line, row.start, row.end);
  }
  for (const row of data.capitals) {
    const file = 'curated/capitals.tsv';
    checkSources(file, { line: row.line, sources: row.source });
    checkDates(file, row.line, row.start, row.end);
    checkOrder(file, row.line, row.start, row.end);
    for (const [known, reference] of [
      [countries, row.country],
      [entities, row.capital],
    ] as const)
      if (reference !== '' && !known.has(reference)) report(file, row.line, 'unknown-reference', reference);
  }
  for (const row of data.events) {
    checkSources('events.tsv', row);
    checkDates('events.tsv', row.line, row.start, row.end);
    checkOrder('events.tsv', row.line, row.start, row.end);
    for (const id of items(row.participants))
      if (!entities.has(id) && !countries.has(id)) report('events.tsv', row.line, 'unknown-reference', id);
  }
  for (const row of data.offices) {
    checkSources('offices.tsv', row);
    if (!isOfficeKind(row.kind)) report('offices.tsv', row.line, 'office-kind', row.kind);
  }
  for (const row of data.terms) {
    const file = row.file ?? 'terms.tsv';
    checkSources(file, row);
    checkDates(file, row.line, row.start, row.end, row.as_of);
    checkOrder(file, row.line, row.start, row.end);
    if (row.as_of === '') report(file, row.line, 'no-as-of', 'a term says up to when it is known');
    if (!offices.has(row.office)) report(file, row.line, 'unknown-reference', row.office);
    const person = people.get(row.person);
    if (!person) {
      if (!curatedPeople.has(row.person)) report(file, row.line, 'unknown-reference', row.person);
    } else if (
      endsBefore(row.start, person.born) ||
      endsBefore(person.died, row.start) ||
      endsBefore(person.died, row.end)
    )
      report(file, row.line, 'outside-life', `${row.person} ${row.start}–${row.end}`);
  }
  for (const row of data.aliases) {
    checkSources('aliases.tsv', row);
    if (!entities.has(row.entity)) report('aliases.tsv', row.line, 'unknown-reference', row.entity);
    if (!ALIAS_KINDS.some((kind) => kind === row.kind))
      report('aliases.tsv', row.line, 'alias-kind', row.kind);
  }
  for (const { line, entity, kind } of data.names) {
    const file = 'curated/names.tsv';
    if (!entities.has(entity)) report(file, line, 'unknown-reference', entity);
    if (kind !== 'none' && !ALIAS_KINDS.some((known) => known === kind))
      report(file, line, 'alias-kind', kind);
  }
  return findings;
}

/** True when `end` lies before `start` however both are read; false when either is unknown. */
function endsBefore(end: string, start: string): boolean {
  const last = parsePartialDate(end);
  const first = parsePartialDate(start);
  return last !== null && first !== null && lastDay(last) < firstDay(first);
}
