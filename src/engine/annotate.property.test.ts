import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { oddText } from '../../tests/tools/odd-text';
import { expectPlacesInside, type Place, placeReader } from '../../tests/tools/places';
import { openFiles, smallDataset, smallPackFiles } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { packInput } from '../compile/columns';
import { mergeData } from '../compile/merge';
import { type Article, BLOCK_KINDS } from '../model/article';
import { blockId, type EntityId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import { POSTING } from '../pack/format';
import type { EntityRow, Pack } from '../pack/pack';
import { soundsLike } from '../text/sounds';
import { foldedWords } from '../text/tokens';
import { annotate } from './annotate';

const FILES = smallPackFiles(WORLD);
let pack: Pack;
beforeAll(async () => {
  pack = await openFiles(FILES);
});

const words = (list: string): string[] => list.split('|');

const PEOPLE = words(
  'Vladimir Putin|Sergei Lavrov|Russian President Vladimir Putin|Bill Clinton|Hillary Clinton|President Clinton|President Bush|' +
    'Theresa May|Wang Yi|Chinese Foreign Minister Wang Yi|John Smith|Michael Jordan|Angela Merkel|Lavrov|Putin|Clinton|May|' +
    'the Russian leader|the president|the German chancellor|his Russian counterpart',
);
const BODIES = words(
  'NATO|the Alliance|the WHO|the US|the U.S.|Russia|Moscow|Washington|Britain|Georgia|France|Jordan|the USSR|the Kremlin',
);
const TIMES = words(
  'on Monday|last year|on the same day|in 2014|two weeks ago|on December 21|a day earlier|in May|half a year ago',
);
/** Names of the small world, and words that engines take for something. */
const PIECES = [
  ...PEOPLE,
  ...BODIES,
  ...TIMES,
  ...words(
    'Sergey Lavrov|George W. Bush|Bush|Emmanuel Macron|President|president|Foreign Minister|former|prime minister of Britain|Nato|' +
      'the head of the Russian Foreign Ministry|North Atlantic Alliance|the alliance|Gainesville|Brussels|Geneva|Paris|warned|said|met|in|of|and|' +
      'the|annexation of Crimea|the 2022 invasion of Ukraine|eastward expansion of NATO|striker|match|cup|goal|17|airport|Street',
  ),
];

const DATE = fc
  .constantFrom('2021-12-23', '2005-05-01', '1996-08-30', '2021-12', '2022', '')
  .map(parsePartialDate);

const ARTICLE: fc.Arbitrary<Article> = fc.record({
  title: oddText(PIECES, 4),
  date: DATE,
  lang: fc.constantFrom('en', 'en-gb', null),
  blocks: fc
    .array(fc.tuple(fc.constantFrom(...BLOCK_KINDS), oddText(PIECES, 24)), { maxLength: 5 })
    .map((blocks) => blocks.map(([kind, text], i) => ({ id: blockId(i), kind, text }))),
});

describe('the annotation of any text', () => {
  it('has its places inside the blocks, not empty, cut between characters', () => {
    fc.assert(
      fc.property(ARTICLE, (article) => expectPlacesInside(article, annotate(pack, article))),
      { numRuns: 400 },
    );
  });

  it('marks by name only what folds to a name of the entity, or sounds like it where it says so', () => {
    const names = namesOfEntities();
    fc.assert(
      fc.property(ARTICLE, (article) => {
        const read = placeReader(article);
        const { mentions } = annotate(pack, article);
        for (const mention of mentions) {
          const { via, entity, why } = mention;
          const words = foldedWords(read(mention));
          const { whole = [], short = [] } = names.get(entity) ?? {};
          if (why[0]?.text.startsWith('sounds like'))
            expect(whole.some((name) => soundsLike(words, name.split(' ')))).toBe(true);
          else if (via === 'name' || via === 'acronym') expect(whole).toContain(words.join(' '));
          else if (via === 'short-form') expect(short).toContain(words.join(' '));
          else if (via === 'surname') {
            const spelled = mentions
              .filter((other) => other.entity === entity && other.via === 'name')
              .map(read);
            const known = [...whole, ...spelled].flatMap(foldedWords).map(withoutEnding);
            expect(known).toContain(withoutEnding(words.at(-1) ?? ''));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same from a pack that read other articles as from one that read none', async () => {
    await fc.assert(
      fc.asyncProperty(ARTICLE, ARTICLE, async (article, other) => {
        annotate(pack, other);
        const fresh = await openFiles(FILES);
        expect(annotate(pack, article)).toEqual(annotate(fresh, article));
      }),
      { numRuns: 150 },
    );
  });
});

/** The folded names of each entity of the small world, and the short forms that count once it was named. */
function namesOfEntities(): Map<EntityId, { whole: string[]; short: string[] }> {
  const names = new Map<EntityId, { whole: string[]; short: string[] }>();
  for (const [name, postings] of packInput(mergeData(smallDataset(WORLD))).names)
    for (const { target, flags } of postings) {
      if (flags & POSTING.demonym) continue;
      const entity = pack.id(target as EntityRow);
      const known = names.get(entity) ?? { whole: [], short: [] };
      known[flags & POSTING.short ? 'short' : 'whole'].push(name);
      names.set(entity, known);
    }
  return names;
}

/** Papers differ in the last vowel of a surname: "Zelenskiy", "Zelensky". */
function withoutEnding(word: string): string {
  return word.replace(/[iy]+$/, '');
}

/** Sentences as newspapers write them: to where they end, no word of one says anything of the next. */
const SENTENCE = fc
  .tuple(
    fc.constantFrom(...PEOPLE, ...BODIES),
    fc.constantFrom(...words('met|warned|spoke with|wrote to|left|told|will meet|refused')),
    fc.constantFrom(...PEOPLE, ...BODIES),
    fc.constantFrom(
      ...TIMES,
      ...words('in Geneva|in Gainesville, Georgia|after the annexation of Crimea|in the match|for the cup'),
      ...words('and then left|before the eastward expansion of NATO'),
    ),
    fc.constantFrom('.', '.', '!', '?', '…', '.”'),
  )
  .map(
    ([who, does, whom, when, end]) =>
      `${who.charAt(0).toUpperCase()}${who.slice(1)} ${does} ${whom} ${when}${end}`,
  );

/** Paragraphs of sentences. */
const PARAGRAPHS = fc.array(fc.array(SENTENCE, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 4,
  size: 'max',
});

describe('where blocks end', () => {
  it('says nothing of names and dates, as long as a sentence ends there', () => {
    fc.assert(
      fc.property(DATE, PARAGRAPHS, (date, paragraphs) => {
        const whole = [paragraphs.flat().join(' ')];
        const parted = paragraphs.map((sentences) => sentences.join(' '));
        expect(inOneText(date, parted)).toEqual(inOneText(date, whole));
      }),
      { numRuns: 250 },
    );
  });

  it('ends sentences and names', () => {
    const told = (...texts: string[]) =>
      inOneText(parsePartialDate('2021-12-23'), texts).mentions.map(({ entity }) => entity);
    expect(told('Russia said so. Sergei Lavrov left.')).toEqual(['Q159', 'Q58217']);
    expect(told('Russia said so. Sergei', 'Lavrov left.')).toEqual(['Q159']);
  });
});

/** What an article of these blocks is found to say, with places as if the blocks were one text, a blank between them. */
function inOneText(date: Article['date'], texts: readonly string[]) {
  const blocks = texts.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  const { mentions, dates } = annotate(pack, { title: '', date, lang: 'en', blocks });
  const begins = new Map<string, number>();
  let begin = 0;
  for (const { id, text } of blocks) {
    begins.set(id, begin);
    begin += text.length + 1;
  }
  const moved = <P extends Place>({ block, start, end, ...rest }: P) => {
    const by = begins.get(block) ?? 0;
    return { ...rest, start: start + by, end: end + by };
  };
  return { mentions: mentions.map(moved), dates: dates.map(moved) };
}
