import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../model/partial-date';
import { findDates, newMemory } from './dates';

/** "On December 21=2021-12-21"; dates that are only about begin with "~". */
function datesOf(text: string, articleDate: string): string[] {
  return findDates(text, parsePartialDate(articleDate), newMemory()).map(
    ({ start, end, iso, precision }) => `${precision === 'about' ? '~' : ''}${text.slice(start, end)}=${iso}`,
  );
}

/** A Thursday. */
const DAY = '2021-12-23';

describe('findDates', () => {
  it.each([
    // Days
    ['It was announced on Thursday, December 23, by him.', ['on Thursday, December 23=2021-12-23']],
    ['On December 21, he stressed that.', ['On December 21=2021-12-21']],
    ['Signed on 21 December 2021 in Rome.', ['on 21 December 2021=2021-12-21']],
    ['Dec. 21, 2021, was cold.', ['Dec. 21, 2021=2021-12-21']],
    ['Dec. 21 , 1996 was cold .', ['Dec. 21 , 1996=1996-12-21']],
    ['LONDON 1996-08-30 Shares rose.', ['1996-08-30=1996-08-30']],
    ['the 24th of February 2022', ['24th of February 2022=2022-02-24']],
    ['Sent on 24/02/2022.', ['on 24/02/2022=2022-02-24']],
    ['Sent on 04/05/2022.', []],
    ['On December 17, the ministry published drafts.', ['On December 17=2021-12-17']],
    ['They will meet on January 10.', ['on January 10=2022-01-10']],
    ['He asked for a government by Tuesday', ['Tuesday=2021-12-28']],
    ['They met on January 10.', ['on January 10=2021-01-10']],
    ['They met on May 9.', ['on May 9=2021-05-09']],
    ['They will vote on May 9.', ['on May 9=2022-05-09']],
    ['He said on December 20 that talks would begin.', ['on December 20=2021-12-20']],
    ['Born on February 30.', []],
    ['He vowed to leave the Union by Oct. 31.', ['Oct. 31=2022-10-31']],
    ['He would speak on Thursday.', ['on Thursday=2021-12-23']],
    ['They meet next Thursday.', ['next Thursday=2021-12-30']],
    ['Results will be declared on Sunday.', ['on Sunday=2021-12-26']],
    ['Results were declared on Sunday.', ['on Sunday=2021-12-19']],
    ['On Tuesday Indian jets struck.', ['On Tuesday=2021-12-21']],
    ['The head of Samsung went on trial on Wednesday.', ['on Wednesday=2021-12-22']],
    ['He asks whether they come first in the European elections on Tuesday.', ['on Tuesday=2021-12-28']],
    ['They invited the ousted leader to speak on Tuesday.', ['on Tuesday=2021-12-28']],
    ['They agreed to sign the accord on Friday.', ['on Friday=2021-12-24']],
    ['They returned to work on Monday.', ['on Monday=2021-12-20']],
    ['He would have been mad about Sunday.', ['Sunday=2021-12-19']],
    ['Madrid play Leipzig on Wednesday.', ['on Wednesday=2021-12-29']],
    ['On Wednesday Senate Republicans blocked it.', ['On Wednesday=2021-12-22']],
    ['Late on Saturday Vice President Cabello emerged.', ['on Saturday=2021-12-18']],
    ['Wednesday President Clinton said no.', ['Wednesday=2021-12-22']],
    ['The Mail on Sunday and the Sunday Times saw it.', []],
    ['He was on Saturday Night Live.', []],
    ['It stood in a Sunday newspaper.', []],
    ['It was on a Sunday in May.', ['in May=2021-05']],
    ['It will be played on the first Saturday of January.', ['January=2022-01']],
    ['He spoke during a Monday visit.', ['Monday=2021-12-20']],
    ['He declared Monday a national holiday.', ['Monday=2021-12-27']],
    ['He declared on Monday that it was over.', ['on Monday=2021-12-20']],
    ['They met on Monday. Six days later he spoke.', ['on Monday=2021-12-20']],
    ['She was confirmed a year ago this week.', ['~a year ago this week=2020-12-21/2020-12-27']],
    // Months
    ["November's election and July's run-off", ['November=2021-11', 'July=2021-07']],
    ["February's summit", ['February=2022-02']],
    ["May's speech", []],
    ['He stood in the election in February.', ['in February=2022-02']],
    [
      'A promise to hand over by October was kept in October 2020. It began that September.',
      ['October=2022-10', 'in October 2020=2020-10', 'September=2020-09'],
    ],
    ['Rain fell in 2019. He said that September was dry.', ['in 2019=2019']],
    ['Talks will be held in January.', ['in January=2022-01']],
    ['Talks could take place in January.', ['in January=2022-01']],
    ['Talks took place in January.', ['in January=2021-01']],
    ['Talks took place in March 2014.', ['in March 2014=2014-03']],
    ['It ended in December.', ['in December=2021-12']],
    ['It rained in May.', ['in May=2021-05']],
    ['It may rain. Theresa May spoke. May said no.', []],
    ['Protesters march on. The march began.', []],
    ['Since mid-March prices rose.', ['~mid-March=2021-03']],
    ['Last May it rained.', ['Last May=2021-05']],
    ['August Pfluger spoke.', []],
    // Years and spans
    ['countries in the 1990s gave guarantees', ['in the 1990s=1990/1999']],
    ['in the late 1980s', ['~in the late 1980s=1986/1989']],
    ['He ruled from 2003 to 2011.', ['2003 to 2011=2003/2011']],
    ['It lasted between 1994 and 1996.', ['1994 and 1996=1994/1996']],
    ['War broke out in 2014.', ['in 2014=2014']],
    ['Nothing since 2014 has changed.', ['2014=2014']],
    ['He ruled (1994-1996) badly.', ['1994-1996=1994/1996']],
    ['In early 2014 war came.', ['~In early 2014=2014-01/2014-04']],
    ['In the summer of 2014 war came.', ['~In the summer of 2014=2014-06/2014-08']],
    ['Some 2014 people came; page 1998; Euro 2024; Resolution 1441.', []],
    ['After 1500 metres he led.', []],
    ['He paid in 2,014 instalments.', []],
    ['He paid 1,990 dollars.', []],
    // The article's day
    ['He spoke on Thursday.', ['on Thursday=2021-12-23']],
    ['He spoke on Monday.', ['on Monday=2021-12-20']],
    ['He will speak on Monday.', ['on Monday=2021-12-27']],
    ['He said on Monday it would stop.', ['on Monday=2021-12-20']],
    ['On Wednesday the talks move to Brussels.', ['On Wednesday=2021-12-29']],
    ['On Wednesday the talks moved to Brussels.', ['On Wednesday=2021-12-22']],
    ['He spoke last Thursday.', ['last Thursday=2021-12-16']],
    ['They vote next Tuesday.', ['next Tuesday=2021-12-28']],
    ['Yesterday he left.', ['Yesterday=2021-12-22']],
    ['He leaves tomorrow.', ['tomorrow=2021-12-24']],
    ['He left last week.', ['last week=2021-12-13/2021-12-19']],
    ['He left last month.', ['last month=2021-11']],
    ['He leaves next month.', ['next month=2022-01']],
    ['This year was hard.', ['This year=2021']],
    ['Earlier this month he left.', ['~Earlier this month=2021-12']],
    ['He left two weeks ago.', ['~two weeks ago=2021-12-09']],
    ['He left three days ago.', ['three days ago=2021-12-20']],
    ['He left five years ago.', ['~five years ago=2016']],
    ['He left half a year ago.', ['~half a year ago=2021-06']],
    ['He left a quarter of a century ago.', ['~a quarter of a century ago=1996']],
    ['He left half a month ago.', ['~half a month ago=2021-12-08']],
    ['He left half a day ago.', ['half a day ago=2021-12-23']],
    ['He left two decades ago.', ['~two decades ago=2001']],
    [
      'talks, which should begin at the beginning of the year in Geneva',
      ['~at the beginning of the year=2022-01'],
    ],
    ['It fell at the beginning of the year.', ['~at the beginning of the year=2021-01']],
    ['It should end by the end of the year.', ['~the end of the year=2021-12']],
    ['Talks are planned early next year.', ['~early next year=2022-01/2022-04']],
    ['It began late last year.', ['~late last year=2020-09/2020-12']],
    ['Earlier that day, he answered.', ['Earlier that day=2021-12-23']],
    // Days of the text
    [
      'On December 21, he spoke. On the same day, she left.',
      ['On December 21=2021-12-21', 'On the same day=2021-12-21'],
    ],
    [
      'On December 17 he spoke. The next day he left.',
      ['On December 17=2021-12-17', 'The next day=2021-12-18'],
    ],
    [
      'On December 17 he spoke; a day earlier he left.',
      ['On December 17=2021-12-17', 'a day earlier=2021-12-16'],
    ],
    ['In 2014 war came. That year was hard.', ['In 2014=2014']],
    // Names of things
    ['Since the September 11 attacks much changed.', []],
    ['After 9/11 much changed.', []],
    ['Vision 2030 and Agenda 2030 differ.', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text, DAY)).toEqual(expected);
  });

  it.each([
    ['It was announced on Thursday.', []],
    ['Last week he left in January.', []],
    [
      'On 24 February 2022 war came, as in 2014 and the 1990s.',
      ['On 24 February 2022=2022-02-24', 'in 2014=2014', 'the 1990s=1990/1999'],
    ],
  ])('without an article’s day: %s', (text, expected) => {
    expect(datesOf(text, '')).toEqual(expected);
  });

  it.each([
    // Of years in which no article is from, nothing is counted.
    ['He leaves next year. He left yesterday.', '9999-12-31', []],
    ['He left last spring.', '0001-01-01', []],
    ['He left on Thursday. It was New Year’s Eve.', '0001-01-01', []],
    ['In the twenties he left.', '1010-06-01', ['In the twenties=0920/0929']],
    ['On 31/12/9999 he left. The next day he spoke.', DAY, ['On 31/12/9999=9999-12-31']],
    [
      'In 2199 he left. 99 years later he spoke. 99 years later he died.',
      DAY,
      ['In 2199=2199', '99 years later=2298'],
    ],
  ])('at the ends of the calendar: %s (%s)', (text, articleDate, expected) => {
    expect(datesOf(text, articleDate)).toEqual(expected);
  });

  it('carries the day from block to block', () => {
    const memory = newMemory();
    const today = parsePartialDate(DAY);
    findDates('On December 21 he spoke.', today, memory);
    expect(findDates('On the same day she left.', today, memory).map(({ iso }) => iso)).toEqual([
      '2021-12-21',
    ]);
  });

  it('never throws, and keeps its order, on any slice of a text full of dates', () => {
    const text =
      'On Dec. 21 , 2021, at the end of the year, in the late 1980s (1994-1996) two weeks ago 24/02/2022 2022-02-24 May 3rd.';
    for (let i = 0; i < text.length; i += 1)
      for (let j = i; j <= text.length; j += 3) {
        let end = 0;
        for (const mention of findDates(text.slice(i, j), parsePartialDate(DAY), newMemory())) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }
  });
});
