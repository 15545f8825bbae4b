import { ENTITY_KINDS, type EntityKind } from '../model/entity';
import { type Field, readCsv } from './csv';
import type { Located, Member } from './located';
import { FORMAT, VERSION } from './pack';
import { type Place, type Problems, quoted, WHOLE_FILE } from './problem';

/** Every column that a table may have. */
export const COLUMNS = [
  'row',
  'id',
  'name',
  'aliases',
  'short',
  'what',
  'background',
  'start',
  'end',
  'asOf',
  'publisher',
  'url',
  'near',
  'sources',
  'partOf',
  'person',
  'at',
] as const;

/** Columns that hold several values, separated by a bar. */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'short', 'near', 'sources']);

const ROWS = ['pack', 'source', ...ENTITY_KINDS, 'role'] as const;
type Row = (typeof ROWS)[number];

/** What the fields of the format are called in a table, where that differs. */
const CALLED: Readonly<Partial<Record<Row, Record<string, string>>>> = {
  source: { key: 'id', title: 'name' },
  role: { office: 'name', source: 'sources' },
};

/** A pack as a table: one row for the pack, one for each source, entity and role. @returns null when it has no usable header */
export function readTable(text: string, problems: Problems): Located | null {
  const [header, ...rows] = readCsv(text, problems);
  if (problems.count > 0) return null;
  if (header === undefined) {
    problems.add(WHOLE_FILE, 'the file is empty', 'a table with a header');
    return null;
  }
  if (!isHeader(header, problems)) return null;
  const columns = header.map(({ value }) => value.trim());
  const parts: Record<'source' | 'entity', Located[]> = { source: [], entity: [] };
  const rolesOf = new Map<string, Located[]>();
  const people = new Set<string>();
  let pack: Member[] | null = null;
  let at: Place = WHOLE_FILE;
  const roles: { person: string; place: Place; role: Located }[] = [];

  for (const row of rows) {
    const read = readRow(columns, row, problems);
    if (read === null) continue;
    const { type, place, members } = read;
    if (type === 'pack') {
      if (pack !== null) problems.add(place, 'a second row “pack”', 'one of them');
      pack ??= members;
      at = place;
    } else if (type === 'source') parts.source.push(object(type, place, members));
    else if (type === 'role') {
      const person = members.find(({ key }) => key === 'person');
      const rest = members.filter(({ key }) => key !== 'person');
      roles.push({
        person: person?.value.kind === 'text' ? person.value.value : '',
        place: person?.value.at ?? place,
        role: object(type, place, rest),
      });
    } else {
      const kind: Member = { key: 'kind', at: place, value: { at: place, kind: 'text', value: type } };
      const id = members.find(({ key }) => key === 'id')?.value;
      if (type === 'person' && id?.kind === 'text') {
        people.add(id.value);
        const list = rolesOf.get(id.value) ?? [];
        rolesOf.set(id.value, list);
        members.push({ key: 'roles', at: place, value: { at: place, kind: 'list', items: list } });
      }
      parts.entity.push(object(type, place, [kind, ...members]));
    }
  }
  for (const { person, place, role } of roles) {
    if (people.has(person)) rolesOf.get(person)?.push(role);
    else problems.add(place, `${quoted(person)} is no person of this file`, 'the id of a row “person”');
  }
  if (pack === null) {
    problems.add(WHOLE_FILE, 'no row “pack”', 'one that gives the pack’s id, name and asOf');
    return null;
  }
  const list = (items: readonly Located[]): Located => ({ at, kind: 'list', items });
  const text1 = (value: string): Located => ({ at, kind: 'text', value });
  return object('pack', at, [
    { key: 'format', at, value: text1(FORMAT) },
    { key: 'version', at, value: { at, kind: 'other', value: VERSION } },
    ...pack,
    { key: 'sources', at, value: list(parts.source) },
    { key: 'entities', at, value: list(parts.entity) },
  ]);
}

function isHeader(header: readonly Field[], problems: Problems): boolean {
  const before = problems.count;
  const seen = new Set<string>();
  for (const { at, value } of header) {
    const name = value.trim();
    if (!(COLUMNS as readonly string[]).includes(name))
      problems.add(at, `${quoted(name)} is no column`, `one of ${COLUMNS.join(', ')}`);
    else if (seen.has(name)) problems.add(at, `the column ${quoted(name)} stands there twice`, 'it once');
    seen.add(name);
  }
  const [first] = header;
  if (first && !seen.has('row'))
    problems.add(first.at, 'no column “row”', `one that says ${ROWS.join(', ')}`);
  return problems.count === before;
}

function readRow(
  columns: readonly string[],
  fields: readonly Field[],
  problems: Problems,
): { type: Row; place: Place; members: Member[] } | null {
  const [first] = fields;
  if (first === undefined) return null;
  const place = { line: first.at.line, column: 1 };
  if (fields.length > columns.length)
    problems.add(
      fields[columns.length]?.at ?? place,
      `${fields.length} fields in a table of ${columns.length} columns`,
      'quotation marks around a field that holds a comma',
    );
  const field = fields[columns.indexOf('row')];
  const type = ROWS.find((known) => known === field?.value.trim());
  if (type === undefined) {
    problems.add(field?.at ?? place, `${quoted(field?.value ?? '')} is no kind of row`, ROWS.join(', '));
    return null;
  }
  const members = columns.flatMap((column, i): Member[] => {
    const { at, value } = fields[i] ?? { at: place, value: '' };
    return column === 'row' || value.trim() === '' ? [] : [memberOf(type, column, at, value.trim())];
  });
  return { type, place, members };
}

function memberOf(type: Row, column: string, at: Place, value: string): Member {
  const names = Object.entries(CALLED[type] ?? {});
  const key = names.find(([, called]) => called === column)?.[0] ?? column;
  const isList = LISTS.has(column) && !(type === 'role' && column === 'sources');
  const items = value.split('|').map((item): Located => ({ at, kind: 'text', value: item.trim() }));
  return { key, at, value: isList ? { at, kind: 'list', items } : { at, kind: 'text', value } };
}

function object(type: Row | EntityKind, at: Place, members: readonly Member[]): Located {
  const names = CALLED[type] ?? {};
  return {
    at,
    kind: 'object',
    members,
    called: (field) => (Object.hasOwn(names, field) ? (names[field] ?? field) : field),
  };
}
