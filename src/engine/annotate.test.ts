import { beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import type { Article } from '../model/article';
import { blockId, entityId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { annotate } from './annotate';
import { cardOf } from './card';

let pack: Pack;
beforeAll(async () => {
  pack = await smallPack(WORLD);
});

function article(date: string, ...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  return { title: '', date: parsePartialDate(date), lang: 'en', blocks };
}

/** "Lavrov=Q58217(surname)" for every mention, in reading order. */
function mentionsOf(date: string, ...paragraphs: string[]): string[] {
  return annotate(pack, article(date, ...paragraphs)).mentions.map((mention) => {
    const text = paragraphs[Number(mention.block.slice(1))] ?? '';
    const id = mention.entity.replace(/^[a-z]+:/, '');
    return `${text.slice(mention.start, mention.end)}=${id}(${mention.via})`;
  });
}

const IN_2021 = '2021-12-23';

describe('people', () => {
  it.each([
    ['Russian President Vladimir Putin spoke.', IN_2021, ['Vladimir Putin=Q7747(name)']],
    [
      'Russia: Sergei Lavrov spoke. Lavrov then left.',
      IN_2021,
      ['Russia=Q159(name)', 'Sergei Lavrov=Q58217(name)', 'Lavrov=Q58217(surname)'],
    ],
    [
      'Putin spoke. Later, in Russia, Vladimir Putin left.',
      IN_2021,
      ['Putin=Q7747(surname)', 'Russia=Q159(name)', 'Vladimir Putin=Q7747(name)'],
    ],
    [
      "Chinese Foreign Minister Wang Yi arrived. Wang's visit was short.",
      IN_2021,
      ['Wang Yi=Q83106(name)', 'Wang=Q83106(surname)'],
    ],
    [
      '“I wrote to [Vladimir] Putin of Russia.”',
      IN_2021,
      ['Vladimir] Putin=Q7747(name)', 'Russia=Q159(name)'],
    ],
    ['Wang Yi, a member of the congress in Jordan, spoke.', '2005-01-01', ['Jordan=Q810(name)']],
    [
      'President Clinton spoke in the United States.',
      '1996-08-30',
      ['Clinton=Q1124(surname)', 'United States=Q30(name)'],
    ],
    ['President Bush spoke. Bush left.', '1990-05-01', ['Bush=Q23505(surname)', 'Bush=Q23505(surname)']],
    ['President Bush spoke. Bush left.', '2005-05-01', ['Bush=Q207(surname)', 'Bush=Q207(surname)']],
    [
      'US President Bill Clinton and Hillary Clinton met. Clinton left.',
      '1996-08-30',
      ['US=Q30(acronym)', 'Bill Clinton=Q1124(name)'],
    ],
    ['John Smith, a farmer, won the lottery in Britain.', '1996-08-30', ['Britain=Q145(name)']],
    ['A man named John Smith was robbed.', '1996-08-30', []],
    ['The Vladimir Putin Street was closed in Russia.', IN_2021, ['Russia=Q159(name)']],
    ['Russia named the Vladimir Putin airport and the Putin school.', IN_2021, ['Russia=Q159(name)']],
    ['The USS Joe Biden sailed from the United States.', IN_2021, ['United States=Q30(name)']],
    ['John Smith, 54, won the lottery in Britain.', '1996-08-30', ['Britain=Q145(name)']],
    ['Russia under Vladimir Putin II was another story.', IN_2021, ['Russia=Q159(name)']],
    ['The football coach Leonid Slutsky signed for a club in Russia.', IN_2021, ['Russia=Q159(name)']],
    ['Michael Jordan scored 30 points.', '1996-08-30', []],
    [
      'Britain: Theresa May left in 2017. May wrote.',
      '2017-05-01',
      ['Britain=Q145(name)', 'Theresa May=Q57553(name)', 'May=Q57553(surname)'],
    ],
    ['The match and the cup goal were fixtures; then they left. Jordan scored.', '1996-08-30', []],
    ['The match and the cup goal were fixtures in Jordan.', '1996-08-30', ['Jordan=Q810(name)']],
    [
      'Theresa May, Britain’s prime minister, spoke. It may rain in May.',
      '2017-05-01',
      ['Theresa May=Q57553(name)', 'Britain’s prime minister=Q57553(office)'],
    ],
    [
      'VLADIMIR PUTIN WARNS WHO WILL LISTEN IN RUSSIA',
      IN_2021,
      ['VLADIMIR PUTIN=Q7747(name)', 'RUSSIA=Q159(name)'],
    ],
  ])('%s (%s)', (text, date, expected) => {
    expect(mentionsOf(date, text)).toEqual(expected);
  });

  it('knows no office without a date, and links nobody by one', () => {
    expect(mentionsOf('', 'The Russian president spoke.')).toEqual([]);
  });
});

describe('offices on the day', () => {
  it.each([
    ['The Russian leader spoke.', IN_2021, 'Russian leader=Q7747(office)'],
    ['The representatives of the Russian president spoke.', IN_2021, 'Russian president=Q7747(office)'],
    [
      'The head of the Russian Foreign Ministry spoke.',
      IN_2021,
      'head of the Russian Foreign Ministry=Q58217(office)',
    ],
    ['The president of the United States spoke.', IN_2021, 'president of the United States=Q6279(office)'],
    ['The American president spoke.', '1996-08-30', 'American president=Q1124(office)'],
    ['The German chancellor spoke.', '2021-12-01', 'German chancellor=Q567(office)'],
    ['The German chancellor spoke.', '2021-12-08', 'German chancellor=Q61053(office)'],
    ['The German leader spoke.', '2022-02-01', 'German leader=Q61053(office)'],
  ])('%s (%s)', (text, date, expected) => {
    expect(mentionsOf(date, text)).toEqual([expected]);
  });

  it.each([
    ['The former Russian president spoke.', IN_2021],
    ['The Russian president-elect spoke.', IN_2021],
    ['Russian presidents spoke.', IN_2021],
    ['The Russian opposition leader spoke.', IN_2021],
    ['The Russian president spoke.', '2024-05-01'],
    ['The deputy head of the Russian Foreign Ministry spoke.', IN_2021],
    ['Russian President Ivan Unknown spoke.', IN_2021],
  ])('leaves alone: %s (%s)', (text, date) => {
    expect(mentionsOf(date, text).filter((m) => m.endsWith('(office)'))).toEqual([]);
  });

  it('follows "the president" once it is clear which', () => {
    expect(
      mentionsOf(IN_2021, 'Russian President Vladimir Putin spoke.', 'Then the president left.'),
    ).toContain('president=Q7747(office)');
    expect(
      mentionsOf(
        IN_2021,
        'Vladimir Putin of Russia met Joe Biden of the United States.',
        'Then the president left.',
      ).filter((m) => m.startsWith('president')),
    ).toEqual([]);
  });
});

describe('metonyms', () => {
  it.each([
    ['Moscow warned of war.', ['Moscow=government-ru(metonym)']],
    ['He said that Moscow is counting on talks.', ['Moscow=government-ru(metonym)']],
    ["Moscow's demands were refused.", ['Moscow=government-ru(metonym)']],
    ['The talks move to Moscow.', ['Moscow=Q649(name)']],
    ['He arrived in Moscow.', ['Moscow=Q649(name)']],
    [
      'It is not for Washington and Brussels to put forward conditions.',
      ['Washington=government-us(metonym)', 'Brussels=brussels-institutions(metonym)'],
    ],
    ['Talks in Brussels ended.', ['Brussels=Q239(name)']],
    ['The talks begin in Geneva.', ['Geneva=Q71(name)']],
    ['The Kremlin denied it.', ['Kremlin=government-ru(metonym)']],
    ['A Moscow court ruled.', ['Moscow=Q649(name)']],
    ['Moscow, a film, won.', []],
    [
      'Moscow, Brussels and Washington warned.',
      [
        'Moscow=government-ru(metonym)',
        'Brussels=brussels-institutions(metonym)',
        'Washington=government-us(metonym)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentionsOf(IN_2021, text)).toEqual(expected);
  });
});

describe('organisations and places', () => {
  it.each([
    ['The WHO warned those who listen.', ['WHO=Q7817(acronym)']],
    [
      'NATO met. The Alliance agreed, and the alliance’s members left.',
      ['NATO=Q7184(acronym)', 'Alliance=Q7184(short-form)', 'alliance=Q7184(short-form)'],
    ],
    ['The Alliance agreed.', []],
    ['They told us that the US agreed.', ['US=Q30(acronym)']],
    ['The U.S. agreed.', ['U.S.=Q30(acronym)']],
    ['The North Atlantic Alliance agreed.', ['North Atlantic Alliance=Q7184(name)']],
    ['He lives in Gainesville, Georgia.', ['Gainesville=Q49238(name)', 'Georgia=Q1428(name)']],
    ['Georgia agreed.', ['Georgia=Q230(name)']],
    ['Formerly part of the USSR.', ['USSR=Q15180(acronym)']],
    ['Russian missiles and American borders.', []],
  ])('%s', (text, expected) => {
    expect(mentionsOf(IN_2021, text)).toEqual(expected);
  });
});

describe('events', () => {
  it.each([
    ['After the annexation of Crimea, sanctions followed.', 'annexation of Crimea=Q1(name)'],
    [
      'NATO’s eastward movement was unacceptable.',
      'NATO’s eastward movement=enlargement-of-nato(description)',
    ],
    [
      'It must rule out further eastward expansion of NATO.',
      'eastward expansion of NATO=enlargement-of-nato(description)',
    ],
  ])('%s', (text, expected) => {
    expect(mentionsOf(IN_2021, text)).toContain(expected);
  });
});

describe('the annotation', () => {
  it('looks for nothing in another language', () => {
    const found = annotate(pack, { ...article(IN_2021, 'Vladimir Putin in Russia'), lang: 'de' });
    expect([found.state, found.mentions, found.entities]).toEqual(['unsupported-language', [], []]);
  });

  it('is the same for the same article, and never throws on any slice of it', () => {
    const text =
      'Moscow’s Vladimir Putin, the Russian leader, met “Joe Biden” — president of the United States — at NATO.';
    expect(annotate(pack, article(IN_2021, text))).toEqual(annotate(pack, article(IN_2021, text)));
    for (let i = 0; i < text.length; i += 1)
      annotate(pack, article(IN_2021, text.slice(i), text.slice(0, i)));
  });

  it('tells what came later apart', () => {
    const { background } = annotate(pack, article(IN_2021, 'Russia and Ukraine disagree.'));
    expect(background.map(({ id, later }) => [id, later])).toEqual([
      ['Q1', false],
      ['Q2', true],
    ]);
  });
});

describe('cards', () => {
  it('gives roles on the day and the newest with the day of its source', async () => {
    const card = await cardOf(pack, entityId('Q1124'), parsePartialDate('1996-08-30'));
    expect(card?.kind === 'person' ? card.rolesThen.map((r) => r.office) : null).toEqual([
      'President of the United States',
    ]);
    const later = await cardOf(pack, entityId('Q1124'), parsePartialDate('2005-01-01'));
    expect(later?.kind === 'person' ? [later.rolesThen, later.rolesNewest[0]?.end] : null).toEqual([
      [],
      '2001-01-20',
    ]);
  });

  it('says nothing of a term beyond the day of its source', async () => {
    const card = await cardOf(pack, entityId('Q7747'), parsePartialDate('2024-01-01'));
    expect(card?.kind === 'person' ? [card.rolesThen, card.rolesNewest[0]?.asOf] : null).toEqual([
      [],
      '2022-08-02',
    ]);
  });

  it('tells a death only of those who were dead that day, and apart of the others', async () => {
    const before = await cardOf(pack, entityId('Q23505'), parsePartialDate('2005-01-01'));
    expect(before?.kind === 'person' ? before.died : 'no person').toBeNull();
    expect(before?.since).toMatchObject({ text: 'Died 30 November 2018.', events: [] });
    const after = await cardOf(pack, entityId('Q23505'), parsePartialDate('2020-01-01'));
    expect(after?.kind === 'person' ? [after.died, after.since] : null).toEqual(['2018-11-30', null]);
  });

  it('has no card for what the pack does not hold', async () => {
    expect(await cardOf(pack, entityId('Q99999'), null)).toBeNull();
  });
});

it.each([
  ['2021-12-23', 'President of Russia'],
  ['1998-12-23', 'Russian politician'],
  ['2026-01-01', 'President of Russia, as of August 2022'], // newer than the source
])('says on %s of Vladimir Putin: %s', (date, line) => {
  const { entities } = annotate(pack, article(date, 'Russia: Vladimir Putin spoke.'));
  expect(entities.find(({ name }) => name === 'Vladimir Putin')?.line).toBe(line);
});
