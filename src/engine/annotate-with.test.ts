import { beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { openReaderPack } from '../compile/reader-world';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { blockId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { person, readSample, sample } from '../reader-pack/samples.test-help';
import { annotate } from './annotate';
import { annotateWith } from './annotate-with';
import type { ReaderSource } from './reader-source';

let world: Pack;
beforeAll(async () => {
  world = await smallPack(WORLD);
});

type Options = { id?: string; isFirst?: boolean; near?: string[] };

/** A reader's pack of some entities, opened. */
function reader(entities: readonly Record<string, unknown>[], options: Options = {}): ReaderSource {
  const { id = 'town', isFirst = false, near = [] } = options;
  const read = readSample(sample({ id, name: `Pack ${id}`, entities, ...(near.length > 0 ? { near } : {}) }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id, name: read.pack.name, pack: openReaderPack(read.pack), isFirst, near: read.pack.near };
}

function article(...texts: string[]): Article {
  const blocks = texts.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  return { title: '', date: partialDate('2021-12-23'), lang: 'en', blocks };
}

/** "Jane Doe=pack:town:jane-doe" for each mention, in order. */
function links(text: string, ...readers: ReaderSource[]): string[] {
  return annotateWith(world, readers, article(text)).mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)}=${entity}`,
  );
}

/** Why the words were taken for their entity. */
function whyOf({ mentions }: Annotation, entity: string): string[] {
  return mentions.find((mention) => mention.entity === entity)?.why.map(({ text }) => text) ?? [];
}

const JANE = person({ roles: [{ office: 'Mayor of Springfield', start: '2020', source: 'site' }] });
const LAVROV = person({ id: 'sergey-lavrov', name: 'Sergey Lavrov', what: 'baker' });
const JOHN = person({ id: 'john-smith', name: 'John Smith', what: 'councillor' });

it('is the same as before without packs of the reader’s own, and where none of their names stands', () => {
  const about = article('Sergey Lavrov, the Russian foreign minister, met Joe Biden of the US. Lavrov left.');
  const before = annotate(world, about);
  expect(annotateWith(world, [], about)).toEqual(before);
  expect(annotateWith(world, [reader([JANE])], about)).toEqual(before);
});

describe('names of a pack', () => {
  it.each([
    ['a name in full', 'Jane Doe spoke.', ['Jane Doe=pack:town:jane-doe']],
    [
      'a surname after it',
      'Jane Doe spoke. Doe left.',
      ['Jane Doe=pack:town:jane-doe', 'Doe=pack:town:jane-doe'],
    ],
    ['a surname alone', 'Doe left.', []],
    ['a title that fits', 'Mayor Jane Doe spoke.', ['Jane Doe=pack:town:jane-doe']],
    ['another calling', 'The striker Jane Doe scored. The striker Jane Doe won.', []],
    ['a sports page', 'Jane Doe, the striker, won the match for the team in the league final.', []],
    ['part of a longer name', 'Mary Jane Doe Smith spoke.', []],
    [
      'beside a name of the bundled data',
      'Jane Doe met Joe Biden.',
      ['Jane Doe=pack:town:jane-doe', 'Joe Biden=Q6279'],
    ],
  ])('%s', (_, text, expected) => {
    expect(links(text, reader([JANE]))).toEqual(expected);
  });

  it('says that the reader’s pack names them, and which', () => {
    const annotation = annotateWith(world, [reader([JANE])], article('Jane Doe spoke. Doe left.'));
    expect(whyOf(annotation, 'pack:town:jane-doe')).toContain('named in your pack “Pack town”');
    expect(annotation.entities).toMatchObject([
      { id: 'pack:town:jane-doe', line: 'Mayor of Springfield', mentions: 2, readerPack: 'Pack town' },
    ]);
  });

  it.each([
    ['where its place is named', 'Jane Doe spoke in Springfield.', 1],
    ['nowhere else', 'Jane Doe spoke in Shelbyville.', 0],
    ['not where the place is part of another word', 'Jane Doe spoke in Springfieldville.', 0],
  ])('a pack of one place is used %s', (_, text, count) => {
    expect(links(text, reader([JANE], { near: ['Springfield'] }))).toHaveLength(count);
  });
});

describe('a name that the bundled data knows too', () => {
  const TEXT = 'Sergey Lavrov spoke in Russia. Lavrov left Russia.';

  it('stays with the bundled data, which says so', () => {
    const annotation = annotateWith(world, [reader([LAVROV])], article(TEXT));
    expect(annotation.mentions.map(({ entity }) => entity)).not.toContain('pack:town:sergey-lavrov');
    expect(whyOf(annotation, 'Q58217')).toContain(
      'Sergey Lavrov, from your pack “Pack town”: your order puts the data of Backgrounder first',
    );
  });

  it('stays with the bundled data where the text tells of that person, even if the pack is first', () => {
    const minister = 'Sergey Lavrov, the Russian foreign minister, spoke in Russia. Lavrov left.';
    expect(links(minister, reader([LAVROV], { isFirst: true }))).toEqual(links(minister));
  });

  it('goes to a pack that the reader put first, which says so', () => {
    const about = article('Sergey Lavrov spoke. Lavrov left.');
    const annotation = annotateWith(world, [reader([LAVROV], { isFirst: true })], about);
    expect(annotation.mentions.map(({ entity }) => entity)).toEqual([
      'pack:town:sergey-lavrov',
      'pack:town:sergey-lavrov',
    ]);
    expect(whyOf(annotation, 'pack:town:sergey-lavrov').join('\n')).toMatch(
      /Sergey Lavrov.* goes by the name too: your order puts “Pack town” before the data of Backgrounder/,
    );
  });

  it('is not taken from a namesake whom the bundled data left unmarked: the name is listed as not sure', () => {
    const annotation = annotateWith(world, [reader([JOHN])], article('John Smith spoke. Smith left.'));
    expect(annotate(world, article('John Smith spoke.')).mentions).toEqual([]);
    expect(annotation.mentions).toEqual([]);
    expect(annotation.unsure).toMatchObject([
      {
        text: 'John Smith',
        count: 1,
        candidates: [{ entity: 'pack:town:john-smith', line: 'councillor', readerPack: 'Pack town' }],
      },
    ]);
  });
});

describe('words that two packs know', () => {
  it('a longer name goes before a shorter one, whatever the order', () => {
    const council = person({ id: 'council', kind: 'organisation', name: 'Paris Town Council' });
    expect(links('The Paris Town Council met in Paris.', reader([council]))).toEqual([
      'Paris Town Council=pack:town:council',
      'Paris=Q90',
    ]);
  });

  it('who has lost every name keeps no surname', () => {
    const library = person({ id: 'library', kind: 'organisation', name: 'Sergey Lavrov Library' });
    expect(links('The Sergey Lavrov Library is in Russia. Lavrov left Russia.', reader([library]))).toEqual([
      'Sergey Lavrov Library=pack:town:library',
      'Russia=Q159',
      'Russia=Q159',
    ]);
  });

  it('of two packs of the reader’s own, the upper one is chosen and says so', () => {
    const other = person({ id: 'other', what: 'poet' });
    const annotation = annotateWith(
      world,
      [reader([JANE], { id: 'upper' }), reader([other], { id: 'lower' })],
      article('Jane Doe spoke. Doe left.'),
    );
    expect(annotation.mentions.map(({ entity }) => entity)).toEqual([
      'pack:upper:jane-doe',
      'pack:upper:jane-doe',
    ]);
    expect(whyOf(annotation, 'pack:upper:jane-doe')).toContain(
      'Jane Doe, from your pack “Pack lower”: your order puts your pack “Pack upper” first',
    );
  });

  it('a surname that two people of the article bear means neither', () => {
    const ann = person({ id: 'ann-lavrov', name: 'Ann Lavrov' });
    const text = 'Sergey Lavrov, the Russian foreign minister, met Ann Lavrov in Russia. Lavrov left.';
    expect(links(text, reader([ann])).filter((link) => link.startsWith('Lavrov='))).toEqual([]);
  });
});

it('gives every mention a number of its own, in the order of the text', () => {
  const { mentions } = annotateWith(
    world,
    [reader([JANE])],
    article('Joe Biden of the US met Jane Doe.', 'Doe and Biden left Moscow.'),
  );
  expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, i) => `m${i}`));
  expect(new Set(mentions.map(({ block }) => block)).size).toBe(2);
});

it('lists an event of a pack among what led here, with its pack', () => {
  const fire = person({ id: 'fire', kind: 'event', name: 'Corn Exchange fire', start: '2019-11-02' });
  const { background } = annotateWith(world, [reader([fire])], article('After the Corn Exchange fire.'));
  expect(background).toMatchObject([{ id: 'pack:town:fire', mentioned: true, readerPack: 'Pack town' }]);
});
