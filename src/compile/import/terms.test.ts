import { describe, expect, it } from 'vitest';
import { newPerson, type Person, Refusals } from './claims';
import type { Holding } from './offices';
import { settleSuccession } from './succession';
import { cleanTerms } from './terms';

const people = new Map<string, Person>(
  ['a', 'b', 'c'].map((id) => [id, { ...newPerson(id, `Person ${id}`, 'test'), born: '1950-01-01' }]),
);
people.set('dead', { ...newPerson('dead', 'Person dead', 'test'), born: '1900-01-01', died: '1980-06-01' });

const term = (person: string, start: string, end: string, more: Partial<Holding> = {}): Holding => ({
  person,
  label: 'Minister of Foreign Affairs',
  base: 'Minister of Foreign Affairs',
  officeKey: 'RU:minister of foreign affairs',
  country: 'RU',
  kind: 'foreign',
  regional: false,
  start,
  end,
  asOf: '2022-07',
  acting: false,
  sources: ['test'],
  rank: 0,
  ...more,
});

const clean = (...terms: Holding[]): [string, string][] =>
  cleanTerms(terms, people, new Refusals()).map(({ start, end }) => [start, end]);
const settle = (...terms: Holding[]): [string, string, string][] =>
  settleSuccession(terms, people, new Refusals()).map(({ person, start, end }) => [person, start, end]);

describe('terms of one person', () => {
  it('keeps the finer of two dates of one term', () => {
    expect(
      clean(term('a', '2012', ''), term('a', '2012-05-07', '2016'), term('a', '2012-05', '2016-03-01')),
    ).toEqual([['2012-05-07', '2016-03-01']]);
  });

  it('makes one term of two without a gap, and two of two with one', () => {
    expect(clean(term('a', '2000-05-07', '2004-05-07'), term('a', '2004-05-07', '2008-05-07'))).toEqual([
      ['2000-05-07', '2008-05-07'],
    ]);
    expect(clean(term('a', '2000-05-07', '2004-05-07'), term('a', '2012-05-07', ''))).toHaveLength(2);
  });

  it('keeps an acting spell apart from the term that followed', () => {
    expect(
      clean(term('a', '1999-12-31', '2000-05-07', { acting: true }), term('a', '2000-05-07', '')),
    ).toHaveLength(2);
  });

  it('takes the start from the better source where both are one term', () => {
    expect(
      clean(
        term('a', '2014-06-15', '', { rank: 1, asOf: '2021-06' }),
        term('a', '2019-06-15', '2024-06-15', { asOf: '2024-07' }),
      ),
    ).toEqual([['2019-06-15', '2024-06-15']]);
  });

  it('refuses what cannot be', () => {
    expect(clean(term('a', '2010-01-01', '2009-01-01'))).toEqual([]);
    expect(clean(term('a', '1960-01-01', '1962-01-01'))).toEqual([]);
    expect(clean(term('dead', '1985-01-01', ''))).toEqual([]);
    expect(clean(term('dead', '1950-01-01', ''))).toEqual([]);
  });

  it('takes an end ahead of its source for a plan', () => {
    expect(clean(term('a', '2020-01-01', '2026-01-01'))).toEqual([['2020-01-01', '']]);
  });

  it('ends an open term at the death of its holder', () => {
    expect(clean(term('dead', '1978-01-01', ''))).toEqual([['1978-01-01', '1980-06-01']]);
  });

  it('believes a list of those in office rather than the end of an earlier term', () => {
    expect(clean(term('a', '2010-10-14', '2012-11-05'), term('a', '2010', '', { confirmed: true }))).toEqual([
      ['2010-10-14', ''],
    ]);
  });
});

describe('succession in an office of one holder', () => {
  it('closes a stale open term where the next began', () => {
    expect(settle(term('a', '2000-01-01', ''), term('b', '2008-03-01', '2015-01-01'))).toContainEqual([
      'a',
      '2000-01-01',
      '2008-03-01',
    ]);
  });

  it('leaves an open term open when its source is much older than the next holder', () => {
    expect(settle(term('a', '1992-01-01', '', { asOf: '1993' }), term('b', '2008-03-01', ''))).toContainEqual(
      ['a', '1992-01-01', ''],
    );
  });

  it('does not close a term for an acting or a brief holder', () => {
    const first = term('a', '2000-01-01', '');
    expect(settle(first, term('b', '2008-03-01', '2008-06-01', { acting: true }))).toContainEqual([
      'a',
      '2000-01-01',
      '',
    ]);
    expect(settle(first, term('b', '2008-03-01', '2008-03-10'))).toContainEqual(['a', '2000-01-01', '']);
  });

  it('refuses an unchecked claim that contradicts a checked one', () => {
    expect(
      settle(term('a', '2000-01-01', '2010-01-01'), term('b', '2004-01-01', '2006-01-01', { rank: 1 })),
    ).toEqual([['a', '2000-01-01', '2010-01-01']]);
  });
});
