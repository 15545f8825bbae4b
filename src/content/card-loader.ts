import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { type CardUi, takeCardUi } from './card-slot';
import { GONE_SENTENCE } from './frame-view';
import type { Lifetime } from './lifetime';

/** Brings the script that draws cards into the page. */
export type CardLoader = {
  /** What draws cards, if it is there already. */
  now(): CardUi | null;
  /** Loads it unless that was done; never rejects. Where it cannot be loaded, what comes says so in place of any card. */
  load(): Promise<CardUi>;
};

/** @param world the global that both scripts share */
export function cardLoader(world: object, ask: Asker<PageToBackground>, lifetime: Lifetime): CardLoader {
  let loaded: CardUi | null = null;
  let loading: Promise<CardUi> | null = null;

  const fetchUi = async (): Promise<CardUi | null> => {
    if (!lifetime.goesOn()) return null;
    takeCardUi(world);
    const reply = await ask('needCard', {});
    return reply.ok ? takeCardUi(world) : null;
  };

  return {
    now: () => loaded,
    load() {
      loading ??= fetchUi().then((ui) => {
        loaded = ui;
        if (ui === null) loading = null; // the next card tries again
        return ui ?? WITHOUT;
      });
      return loading;
    },
  };
}

/** Stands for the script where it cannot be had: the extension was updated or switched off while the page was open. */
const WITHOUT: CardUi = {
  styles: `.frame { box-sizing: border-box; width: min(23em, calc(100vw - 16px)); margin: 0; padding: 1em; border: 1px solid GrayText;
border-radius: 0.5em; background: Canvas; color: CanvasText; color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
.frame p { margin: 0; }`,
  draw(frame, { nameId }) {
    const sentence = frame.ownerDocument.createElement('p');
    sentence.id = nameId;
    sentence.textContent = GONE_SENTENCE;
    frame.replaceChildren(sentence);
  },
  clear: (frame) => frame.replaceChildren(),
};
