import { InputFault } from '../../src/cli/fault';
import { readHtml } from '../../src/cli/read-html';
import { annotate } from '../../src/engine/annotate';
import type { Pack } from '../../src/pack/pack';
import { mutatedText, type Roll } from './odd';
import { type Outcome, Tally } from './report';

/** Changes made to a page before it is read. */
const MOST_CHANGES = 30;

/**
 * Pages whose source was changed at random, read and annotated: mentions lie in their blocks, and nothing takes long.
 *
 * @param sources  HTML of pages
 */
export async function fuzzPages(
  pack: Pack,
  sources: readonly string[],
  count: number,
  roll: Roll,
): Promise<Outcome> {
  const tally = new Tally('pages');
  for (let i = 0; i < count; i += 1) {
    let html = sources[roll(sources.length)] ?? '';
    for (let times = roll(MOST_CHANGES); times >= 0; times -= 1) html = mutatedText(html, roll);
    const article = read(html, tally);
    if (article === null) continue;
    await tally.try(
      () => {
        const { mentions, dates } = annotate(pack, article);
        const lengths = new Map(article.blocks.map(({ id, text }) => [id, text.length]));
        for (const { block, start, end } of [...mentions, ...dates])
          if (!(start >= 0 && start < end && end <= (lengths.get(block) ?? 0)))
            tally.fault(`a mention at ${start}–${end} of ${block}`, () => html);
        return article.blocks.length > 0 ? 'taken' : 'refused';
      },
      () => html,
    );
  }
  return tally;
}

/** The article of a page; null for what is none. Parsing HTML is the browser's own work and counts for nothing here. */
function read(html: string, tally: Tally): ReturnType<typeof readHtml> | null {
  try {
    return readHtml(html, 'page.html');
  } catch (error) {
    if (!(error instanceof InputFault)) tally.fault(`reading: ${String(error)}`, () => html);
    tally.tried += 1;
    tally.refused += 1;
    return null;
  }
}
