import type { Finding } from '../finding';
import { groupBy } from '../group';
import { foldName } from '../import/names';
import type { Dataset } from '../read';

/**
 * People who stand in the data twice, and names that are no person's own: the same name and full birth date under two ids, a name of
 * one word that is not all of the person's name.
 */
export function checkPeople(data: Dataset): Finding[] {
  const findings: Finding[] = [];
  const born = data.people.filter((row) => row.born.length === 10);
  for (const twins of groupBy(born, (row) => `${foldName(row.name)} ${row.born}`).values()) {
    const [first, second] = twins;
    if (first && second)
      findings.push({
        code: 'duplicate-person',
        file: 'people.tsv',
        line: second.line,
        message: `${second.id} is ${first.id}: ${second.name}, born ${second.born}`,
      });
  }
  const names = new Map(data.people.map((row) => [row.id, row.name]));
  for (const row of data.aliases) {
    const name = names.get(row.entity);
    if (
      name === undefined ||
      row.kind === 'common' ||
      /[\s-]/.test(row.alias) ||
      !/\p{Script=Latin}/u.test(row.alias)
    )
      continue;
    findings.push({
      code: 'bare-name',
      file: row.file ?? 'aliases.tsv',
      line: row.line,
      message: `${row.alias} alone may be anybody, not only ${name}`,
    });
  }
  return findings;
}
