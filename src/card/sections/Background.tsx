import { OF_DATA } from '../../language/page';
import type { Source } from '../../model/card';
import type { SourceList } from '../source-list';
import { SourceRef } from './SourceRef';

/** The short background, with the first source of the entry; nothing when there is none. */
export function Background({
  text,
  source,
  list,
}: {
  text: string;
  source: Source | null;
  list: SourceList;
}) {
  if (text === '') return null;
  const paragraphs = text.split(/\n{2,}/);
  return (
    <section class="card-section card-background">
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph} {...OF_DATA}>
          {paragraph}
          {index === paragraphs.length - 1 && <SourceRef source={source} list={list} />}
        </p>
      ))}
    </section>
  );
}
