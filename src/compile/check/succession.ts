import { isOfficeKind } from '../../model/entity';
import { sharedDays } from '../by-hand/terms';
import { firstDayOf, lastDayOf } from '../date-fields';
import type { Finding } from '../finding';
import { groupBy } from '../group';
import { chainOf } from '../one-holder';
import type { Dataset } from '../read';
import type { Row } from '../tables';

/** Handover days, calendars and coarse dates make two holders overlap by this many days without a contradiction. */
const HANDOVER_DAYS = 45;

/** Two people in an office of one holder on the same days, unless a reviewer wrote that they are right. */
export function checkSuccession(data: Dataset): Finding[] {
  const reviewed = new Set(data.reviewed.map(({ rule, key }) => `${rule} ${key}`));
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const names = new Map(data.people.map((person) => [person.id, person.name]));
  const chains = groupBy(data.terms, (term) => {
    const office = offices.get(term.office);
    if (!office || !isOfficeKind(office.kind) || term.acting !== '' || term.start === '') return '';
    const { kind, jurisdiction, id, name } = office;
    return chainOf({ kind, jurisdiction, office: id, name });
  });
  chains.delete('');
  const findings: Finding[] = [];
  for (const [chain, terms] of chains) {
    const sorted = [...terms].sort((a, b) => (firstDayOf(a.start) ?? 0) - (firstDayOf(b.start) ?? 0));
    sorted.forEach((term, i) => {
      for (const next of sorted.slice(i + 1)) {
        if ((firstDayOf(next.start) ?? 0) > end(term)) break;
        if (next.person === term.person || sharedDays(term, next) <= HANDOVER_DAYS) continue;
        const key = [term.person, next.person].sort().join(' ');
        if (reviewed.has(`two-holders ${chain} ${key}`)) continue;
        const who = [term, next]
          .map((one) => `${names.get(one.person)} (${one.person}) ${one.start}–${one.end}`)
          .join(' and ');
        findings.push({
          code: 'two-holders',
          file: next.file ?? term.file ?? 'terms.tsv',
          line: next.file === undefined && term.file !== undefined ? term.line : next.line,
          message: `${chain} ${key}: ${who}`,
        });
      }
    });
  }
  return findings;
}

/** Last day on which the holder is said to have been in office. */
function end(term: Row<'terms'>): number {
  return lastDayOf(term.end || term.as_of) ?? 0;
}
