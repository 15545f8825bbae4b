import { describe, expect, it } from 'vitest';
import type { DateMention } from '../model/annotation';
import { blockId } from '../model/ids';
import { annotationWith, eventOn } from './samples.test-help';
import { momentText, timelineOf } from './timeline-order';

const named = (iso: string, precision: DateMention['precision'] = 'exact'): DateMention => ({
  block: blockId(0),
  start: 0,
  end: 4,
  iso,
  precision,
});

/** "e" for an event, "d" for a date that the article names. */
function inShort(parts: Parameters<typeof annotationWith>[0]) {
  const { before, ahead, later } = timelineOf(annotationWith(parts));
  const [b, a, l] = [before, ahead, later].map((moments) =>
    moments.map((moment) => `${moment.kind === 'event' ? 'e' : 'd'} ${momentText(moment)}`),
  );
  return { before: b, ahead: a, later: l };
}

describe('the timeline', () => {
  it('puts dates and events in one order and what came later apart', () => {
    expect(
      inShort({
        dates: [named('2021-12-21'), named('1990/1999'), named('2022-01', 'about')],
        background: [eventOn('2022-02-24', true), eventOn('2008-04-02'), eventOn('2021-12-22')],
      }),
    ).toEqual({
      before: ['d 1990–1999', 'e 2 April 2008', 'd 21 December 2021', 'e 22 December 2021'],
      ahead: ['d about January 2022'],
      later: ['e 24 February 2022'],
    });
  });

  it('leaves out the article’s own day and days on which an event stands', () => {
    expect(
      inShort({ dates: [named('2021-12-23'), named('2021-12-17')], background: [eventOn('2021-12-17')] }),
    ).toEqual({ before: ['e 17 December 2021'], ahead: [], later: [] });
  });

  it('counts a date that is named again', () => {
    const { before } = timelineOf(annotationWith({ dates: [named('2014', 'about'), named('2014')] }));
    expect(before).toEqual([expect.objectContaining({ iso: '2014', times: 2, about: false })]);
  });

  it('keeps a year that the article’s day lies in before the article', () => {
    expect(inShort({ dates: [named('2021')] }).before).toEqual(['d 2021']);
  });

  it('is one list when the article has no date', () => {
    expect(inShort({ date: null, dates: [named('2030')], background: [eventOn('2022-02-24')] })).toEqual({
      before: ['e 24 February 2022', 'd 2030'],
      ahead: [],
      later: [],
    });
  });
});
