import { beforeAll, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import { annotate } from '../../src/engine/annotate';
import { blockId } from '../../src/model/ids';
import { partialDate } from '../../src/model/partial-date';
import type { Pack } from '../../src/pack/pack';

const TEXT = 'The US president met the British prime minister, and later the Japanese foreign minister.';

/** Who held the three offices on thirty days between 1990 and 2026. */
const DAYS: readonly (readonly [day: string, president: string, premier: string, minister: string])[] = [
  ['1990-03-01', 'George H. W. Bush', 'Margaret Thatcher', 'Taro Nakayama'],
  ['1991-06-01', 'George H. W. Bush', 'John Major', 'Taro Nakayama'],
  ['1992-03-01', 'George H. W. Bush', 'John Major', 'Michio Watanabe'],
  ['1993-06-01', 'Bill Clinton', 'John Major', 'Kabun Muto'],
  ['1994-02-01', 'Bill Clinton', 'John Major', 'Tsutomu Hata'],
  ['1995-03-01', 'Bill Clinton', 'John Major', 'Yōhei Kōno'],
  ['1996-08-30', 'Bill Clinton', 'John Major', 'Yukihiko Ikeda'],
  ['1998-01-15', 'Bill Clinton', 'Tony Blair', 'Keizō Obuchi'],
  ['1999-03-01', 'Bill Clinton', 'Tony Blair', 'Masahiko Kōmura'],
  ['2000-09-01', 'Bill Clinton', 'Tony Blair', 'Yōhei Kōno'],
  ['2001-09-11', 'George W. Bush', 'Tony Blair', 'Makiko Tanaka'],
  ['2003-03-20', 'George W. Bush', 'Tony Blair', 'Yoriko Kawaguchi'],
  ['2005-02-01', 'George W. Bush', 'Tony Blair', 'Nobutaka Machimura'],
  ['2006-03-01', 'George W. Bush', 'Tony Blair', 'Tarō Asō'],
  ['2007-07-15', 'George W. Bush', 'Gordon Brown', 'Tarō Asō'],
  ['2008-10-01', 'George W. Bush', 'Gordon Brown', 'Hirofumi Nakasone'],
  ['2009-12-01', 'Barack Obama', 'Gordon Brown', 'Katsuya Okada'],
  ['2011-01-15', 'Barack Obama', 'David Cameron', 'Seiji Maehara'],
  ['2012-05-01', 'Barack Obama', 'David Cameron', 'Kōichirō Genba'],
  ['2014-06-01', 'Barack Obama', 'David Cameron', 'Fumio Kishida'],
  ['2016-09-01', 'Barack Obama', 'Theresa May', 'Fumio Kishida'],
  ['2018-06-12', 'Donald Trump', 'Theresa May', 'Taro Kono'],
  ['2019-12-20', 'Donald Trump', 'Boris Johnson', 'Toshimitsu Motegi'],
  ['2020-10-01', 'Donald Trump', 'Boris Johnson', 'Toshimitsu Motegi'],
  ['2021-12-23', 'Joe Biden', 'Boris Johnson', 'Yoshimasa Hayashi'],
  ['2022-09-20', 'Joe Biden', 'Liz Truss', 'Yoshimasa Hayashi'],
  ['2023-11-01', 'Joe Biden', 'Rishi Sunak', 'Yōko Kamikawa'],
  ['2024-08-01', 'Joe Biden', 'Keir Starmer', 'Yōko Kamikawa'],
  ['2025-03-01', 'Donald Trump', 'Keir Starmer', 'Takeshi Iwaya'],
  ['2025-11-01', 'Donald Trump', 'Keir Starmer', 'Toshimitsu Motegi'],
];

let pack: Pack;
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
});

it.each(DAYS)('%s: %s, %s, %s', (day, ...holders) => {
  const blocks = [{ id: blockId(0), kind: 'paragraph' as const, text: TEXT }];
  const { mentions } = annotate(pack, { title: '', date: partialDate(day), lang: 'en', blocks });
  const people = mentions.filter(({ via }) => via === 'office').map(({ entity }) => pack.find(entity));
  expect(people.map((row) => (row === null ? '' : pack.name(row)))).toEqual(holders);
});
