import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../tests/tools/small-pack';
import { parseTable, type Row } from '../tables';
import { overlayTerms } from './terms';

const OFFICES = smallDataset({
  offices: `
    office:head / Prime Minister of Ruritania / head-of-government / RR
    office:premier / Premier of Ruritania / head-of-government / RR
    office:seat / Member of the Diet of Ruritania / legislator / RR
  `,
}).offices;
const BY_ID = new Map(OFFICES.map((office) => [office.id, office]));

/** "Q1 head 2001-02-03 2004 2022" as a row; "-" is an empty field. */
function term(text: string, file?: string): Row<'terms'> {
  const [person = '', office = '', start = '', end = '', asOf = '', acting = ''] = text
    .split(' ')
    .map((field) => (field === '-' ? '' : field));
  const line = [person, `office:${office}`, start, end, asOf, acting, 'test'].join('\t');
  const [row] = parseTable('terms', `person\toffice\tstart\tend\tas_of\tacting\tsources\n${line}\n`).rows;
  if (!row) throw new Error(text);
  return file === undefined ? row : { ...row, file };
}

const written = ({ person, office, start, end, as_of }: Row<'terms'>): string =>
  [person, office.replace('office:', ''), start || '-', end || '-', as_of].join(' ');

describe('terms written by hand over those of the tables', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'takes the place of the same term',
      ['Q1 head 2001-02-10 2004 2022'],
      ['Q1 head 2001-02 2004-06-01 2004-06-01'],
      ['Q1 head 2001-02-10 2004-06-01 2022'],
    ],
    [
      'keeps the finer end of the table',
      ['Q1 head 2001 2004-06-01 2022'],
      ['Q1 head 2001-02-03 2004-06 2004-06'],
      ['Q1 head 2001-02-03 2004-06-01 2022'],
    ],
    [
      'knows the same office by another name',
      ['Q1 premier 2001-02-03 2004 2022'],
      ['Q1 head 2001-02-03 2004 2004'],
      ['Q1 head 2001-02-03 2004 2022'],
    ],
    [
      'learns from the table what ended later',
      ['Q1 head 2001 2026-01-05 2026'],
      ['Q1 head 2001 - 2025-12'],
      ['Q1 head 2001 2026-01-05 2026'],
    ],
    [
      'ends the open term before it',
      ['Q1 head 2001-02-03 - 2022-08'],
      ['Q2 head 2022-10-01 - 2025'],
      ['Q1 head 2001-02-03 2022-10-01 2025', 'Q2 head 2022-10-01 - 2025'],
    ],
    [
      'leaves a term open that nobody saw for years',
      ['Q1 head 2001-02-03 - 2010'],
      ['Q2 head 2022-10-01 - 2025'],
      ['Q1 head 2001-02-03 - 2010', 'Q2 head 2022-10-01 - 2025'],
    ],
    [
      'drops a holder whom it contradicts',
      ['Q1 head 2001-03-01 2003-01-01 2022'],
      ['Q2 head 2001-02-01 2004-01-01 2004'],
      ['Q2 head 2001-02-01 2004-01-01 2004'],
    ],
    [
      'leaves the days of a handover',
      ['Q1 head 2001-03-01 2003-01-20 2022'],
      ['Q2 head 2003-01-01 2004-01-01 2004'],
      ['Q1 head 2001-03-01 2003-01-20 2022', 'Q2 head 2003-01-01 2004-01-01 2004'],
    ],
    [
      'leaves offices of many holders alone',
      ['Q1 seat 2001-03-01 - 2003'],
      ['Q2 seat 2001-02-01 - 2004'],
      ['Q1 seat 2001-03-01 - 2003', 'Q2 seat 2001-02-01 - 2004'],
    ],
    [
      'drops a list of the day against dates',
      ['Q1 head - - 2019'],
      ['Q2 head 2018-02-01 2020-01-01 2020'],
      ['Q2 head 2018-02-01 2020-01-01 2020'],
    ],
  ])('%s', (_, table, hand, expected) => {
    const rows = overlayTerms(
      table.map((text) => term(text)),
      hand.map((text) => term(text, 'curated/terms/test.tsv')),
      BY_ID,
    );
    expect(rows.map(written).sort()).toEqual([...expected].sort());
  });
});
