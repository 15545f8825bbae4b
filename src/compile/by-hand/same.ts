import type { Finding } from '../finding';
import type { Dataset } from '../read';
import { items, type Row } from '../tables';

/**
 * The dataset without the second records of one person or event, as `curated/same.tsv` names them: what refers to the second now
 * refers to the first, and the second's names are the first's.
 *
 * @returns a finding for each line of which one of the two is not in the tables
 */
export function applySame(data: Dataset): { data: Dataset; findings: Finding[] } {
  const known = new Set([...data.people, ...data.events].map(({ id }) => id));
  for (const group of [data.curated.people, data.curated.events]) for (const { id } of group) known.add(id);
  const findings = data.same
    .filter(({ id, same_as }) => !known.has(id) || !known.has(same_as))
    .map((row) => ({
      code: 'unknown-reference',
      file: row.file ?? 'curated/same.tsv',
      line: row.line,
      message: `no record of ${known.has(row.id) ? row.same_as : row.id}`,
    }));
  const first = new Map(data.same.map(({ id, same_as }) => [id, same_as]));
  const of = (id: string): string => first.get(id) ?? id;
  const aliases = new Map<string, Row<'aliases'>>();
  const addAlias = (row: Row<'aliases'>): void => {
    const key = `${row.entity} ${row.alias}`;
    if (!aliases.has(key)) aliases.set(key, row);
  };
  for (const row of data.aliases) addAlias({ ...row, entity: of(row.entity) });
  for (const { id, name, sources, line } of [...data.people, ...data.events])
    if (first.has(id)) addAlias({ entity: of(id), alias: name, kind: 'name', sources, line });
  return {
    data: {
      ...data,
      people: data.people.filter(({ id }) => !first.has(id)),
      events: data.events
        .filter(({ id }) => !first.has(id))
        .map((row) => ({ ...row, participants: items(row.participants).map(of).join('|') })),
      terms: data.terms.map((row) => ({ ...row, person: of(row.person) })),
      aliases: [...aliases.values()],
    },
    findings,
  };
}
