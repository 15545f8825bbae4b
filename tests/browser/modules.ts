import { readArticle } from '../../src/content/article';
import { locate } from '../../src/content/blocks';

/** For every block its text and, word by word, what a range made from the block's offsets holds. */
function readBack(): { text: string; kind: string; words: [string, string][] }[] {
  const reading = readArticle(document);
  if (reading.state === 'none') return [];
  return reading.blocks.map((page) => {
    const { text, kind } = page.block;
    const words = [...text.matchAll(/[^\s]+/g)].map(({ 0: word, index }): [string, string] => {
      const at = locate(page, index, index + word.length);
      const range = document.createRange();
      if (at !== null) {
        range.setStart(at.startNode, at.startOffset);
        range.setEnd(at.endNode, at.endOffset);
      }
      return [word, range.toString()];
    });
    return { text, kind, words };
  });
}

declare global {
  interface Window {
    modules: { readBack: typeof readBack };
  }
}

window.modules = { readBack };
