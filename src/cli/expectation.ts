import { annotate } from '../engine/annotate';
import type { Article } from '../model/article';
import type { Pack } from '../pack/pack';

/** What a fixture article is expected to give, in a form that reads well as a diff. */
export type Expectation = {
  title: string;
  date: string | null;
  /** "Vladimir Putin → Vladimir Putin (person, name): President of Russia", in reading order. */
  mentions: string[];
  /** "On 21 December → 2021-12-21". */
  dates: string[];
  /** "1994-12-05 Budapest Memorandum"; later ones begin with "later:". */
  background: string[];
};

/** The expectation that an article meets today. */
export function expectationOf(pack: Pack, article: Article): Expectation {
  const { mentions, dates, entities, background } = annotate(pack, article);
  const text = new Map(article.blocks.map((block) => [block.id, block.text]));
  const quote = ({
    block,
    start,
    end,
  }: {
    block: Article['blocks'][number]['id'];
    start: number;
    end: number;
  }): string => (text.get(block) ?? '').slice(start, end).replaceAll(/\s+/g, ' ');
  const summaries = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    title: article.title,
    date: article.date,
    mentions: mentions.map((mention) => {
      const summary = summaries.get(mention.entity);
      return `${quote(mention)} → ${summary?.name ?? mention.entity} (${mention.kind}, ${mention.via}): ${summary?.line ?? ''}`;
    }),
    dates: dates.map((date) => `${quote(date)} → ${date.precision === 'about' ? 'about ' : ''}${date.iso}`),
    background: background.map(({ name, start, later }) => `${later ? 'later: ' : ''}${start} ${name}`),
  };
}
