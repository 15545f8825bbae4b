import type { PlainKey } from './messages';
import { language, say } from './say';

/** What is written in the language of the data: a name, an office, a sentence of background. For the attributes of its element. */
export const OF_DATA = { lang: 'en', dir: 'auto' } as const;

/** The language of the interface and its direction, for the element around it. */
export function ofInterface(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language(), dir: say('direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Puts one of our own pages into the reader's language: its direction, and what it has in `data-say` before any script draws. */
export function sayPage(document: Document): void {
  Object.assign(document.documentElement, ofInterface());
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say(element.dataset.say as PlainKey);
}
