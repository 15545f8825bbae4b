import { describe, expect, it } from 'vitest';
import { blockId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { ageText, briefingOf } from './brief-lines';
import { annotationWith, entityNamed, eventOn } from './samples.test-help';
import { clauseText } from './take-away';

const article = annotationWith({
  entities: [
    entityNamed('person:first', 'person', { line: 'President of Russia', salience: 1 }),
    entityNamed('person:passing', 'person', { salience: 0.02 }),
    entityNamed('place:geneva', 'place'),
    entityNamed('event:summit', 'event', { start: partialDate('2021-06-16') }),
  ],
  dates: [
    { block: blockId(1), start: 0, end: 5, iso: '2022-01-10', precision: 'exact' },
    { block: blockId(1), start: 6, end: 9, iso: '2022-02', precision: 'about' },
  ],
  background: [eventOn('2021-12-17'), eventOn('2014-03'), eventOn('2022-02-24', true)],
});

describe('the briefing', () => {
  it('tells who, where, what it refers to, what came shortly before and what it looks ahead to', () => {
    const told = briefingOf(article).map(
      ({ label, clauses }) => `${label}: ${clauses.map(clauseText).join('; ')}`,
    );
    expect(told).toEqual([
      'Who: first (President of Russia)',
      'Where: geneva',
      'Refers to: summit (16 June 2021)',
      'Shortly before: Event of 2021-12-17 (17 December 2021)',
      'Looks ahead to: 10 January 2022',
    ]);
  });

  it('tells nothing that came after the article', () => {
    expect(JSON.stringify(briefingOf(article))).not.toContain('2022-02-24');
  });

  it('is empty for an article with nothing in it', () => {
    expect(briefingOf(annotationWith({}))).toEqual([]);
  });

  it('says how old article and data are', () => {
    expect(ageText(article)).toBe('Read as of 23 December 2021, from data to January 2026.');
    expect(ageText(annotationWith({ date: null }))).toBe('No date on the page; data to January 2026.');
  });
});
