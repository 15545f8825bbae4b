import type { FrameProps } from './Frame';

/**
 * What draws cards: a script of its own, which comes into a page with the first card there. Most pages never need it, and it is more
 * than half of all that the extension has for a page.
 */
export type CardUi = {
  /** For the root that the frame stands in. */
  styles: string;
  draw(frame: Element, props: FrameProps): void;
  /** Takes out what was drawn. */
  clear(frame: Element): void;
};

/** Where the script leaves itself for the page's script, in the world that both share and the page does not see. */
const KEY = Symbol.for('backgrounder-card');

type Slot = { [KEY]?: CardUi };

/** @param world the script's own global */
export function registerCardUi(world: object, ui: CardUi): void {
  (world as Slot)[KEY] = ui;
}

/** Takes what was left there; null when nothing was. */
export function takeCardUi(world: object): CardUi | null {
  const slot = world as Slot;
  const ui = slot[KEY] ?? null;
  delete slot[KEY]; // one that an earlier version of the extension left is none for the next
  return ui;
}
