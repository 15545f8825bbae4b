import type { Handlers } from '../protocol/answer';
import type { BackgroundToPage } from '../protocol/contract';
import type { Commands } from './commands';
import type { Lifetime } from './lifetime';
import type { Marks } from './marks';
import { reveal } from './reveal';

/** What the page does when the background tells it to. */
export function pageHandlers(
  document: Document,
  marks: Marks,
  commands: Commands,
  lifetime: Lifetime,
): Handlers<BackgroundToPage, unknown> {
  return {
    reveal({ mention }) {
      const range = marks.rangeOf(mention);
      if (range === null) return { ok: false, error: 'gone', detail: 'the page no longer shows it' };
      reveal(document, marks, range, lifetime.signal);
      return { ok: true, value: null };
    },
    async travel({ to }) {
      await commands.travel(to);
      return { ok: true, value: null };
    },
    lookUp({ text }) {
      commands.lookUp(text);
      return { ok: true, value: null };
    },
    stop() {
      lifetime.end();
      return { ok: true, value: null };
    },
  };
}
