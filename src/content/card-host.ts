import { h, render } from 'preact';
import type { CardActions } from '../card/around';
import { CardView, type View } from '../card/CardView';
import { cardStyles, frameStyles } from '../card/card.css';
import { type Box, place } from '../card/place';
import { type Stop, trailAfter } from '../card/trail';
import type { PackInfo } from '../model/annotation';
import type { EntityId } from '../model/ids';

/** The element that carries the card; the page sees this much of it and no more. */
export const HOST_TAG = 'backgrounder-card';

/** Id of the card's heading, inside the closed root. */
const NAME_ID = 'name';

const HOST_STYLES = ':host { all: initial !important; display: contents !important; }';

/** What the card tells, and what it may do and know. */
export type CardSignals = {
  enter(): void;
  leave(): void;
  open(entity: EntityId): void;
  actions: CardActions;
  pack(): PackInfo | null;
};

/** The one place on the page where cards show. */
export type CardHost = {
  /** Shows a view beside a line of the page, in place of any other. */
  show(view: View, line: Box): void;
  /** Takes another view in the same place. */
  update(view: View): void;
  /** Follows the line to where it is now. */
  place(line: Box): void;
  /** @param returnFocus gives focus back to where it was before it came into the card */
  hide(returnFocus: boolean): void;
  isOpen(): boolean;
  /** True for the host element; what is inside cannot be seen from outside. */
  owns(target: EventTarget | null): boolean;
};

type Parts = {
  host: HTMLElement;
  root: ShadowRoot;
  frame: HTMLElement;
  focusCameFrom: { element: Element | null };
};

/** A host that comes into the page with its first card, and leaves it when the signal aborts. */
export function createCardHost(document: Document, signals: CardSignals, signal: AbortSignal): CardHost {
  let parts: Parts | null = null;
  let isOpen = false;
  let line: Box | null = null;
  let shown: Stop | null = null;
  let trail: readonly Stop[] = [];

  const build = (): Parts => {
    parts ??= buildParts(document, signals, signal);
    return parts;
  };

  const draw = ({ host, root, frame }: Parts, view: View): void => {
    const to = view.state === 'card' ? { id: view.card.id, name: view.card.name } : null;
    trail = to === null ? [] : trailAfter(trail, shown, to);
    shown = to;
    const before = trail.at(-1);
    const back = before === undefined ? null : { name: before.name, go: () => signals.open(before.id) };
    const around = { pack: signals.pack(), actions: signals.actions, back };
    const hadFocus = host === document.activeElement;
    render(h(CardView, { view, around, onOpen: signals.open, nameId: NAME_ID }), frame);
    frame.scrollTop = 0;
    // What had focus went with the card before.
    if (hadFocus && root.activeElement === null) frame.focus({ preventScroll: true });
  };

  const settle = ({ frame }: Parts): void => {
    if (line === null) return;
    frame.style.removeProperty('--room');
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { offsetWidth, offsetHeight } = frame;
    const view = document.defaultView;
    // In quirks mode the root is as tall as the page.
    const screen = document.compatMode === 'CSS1Compat' ? height : (view?.innerHeight ?? height);
    const placed = place(line, { width: offsetWidth, height: offsetHeight }, { width, height: screen });
    const bottom = placed.top + Math.min(offsetHeight, placed.maxHeight);
    const isAbove = placed.side === 'above';
    frame.style.left = `${placed.left}px`;
    // What the reader unfolds grows away from the line.
    frame.style.top = isAbove ? 'auto' : `${placed.top}px`;
    frame.style.bottom = isAbove ? `${screen - bottom}px` : 'auto';
    frame.style.setProperty('--room', `${placed.maxHeight}px`);
  };

  const hide = (returnFocus: boolean): void => {
    if (parts === null || !isOpen) return;
    isOpen = false;
    shown = null;
    const { host, frame, focusCameFrom } = parts;
    const hadFocus = host === document.activeElement;
    if (frame.matches(':popover-open')) frame.hidePopover();
    render(null, frame);
    const { element } = focusCameFrom;
    if (returnFocus && hadFocus && element instanceof HTMLElement) element.focus({ preventScroll: true });
  };

  signal.addEventListener('abort', () => {
    hide(false);
    parts?.host.remove();
  });

  return {
    isOpen: () => isOpen,
    owns: (target) => parts !== null && target === parts.host,
    hide,
    show(view, at) {
      if (signal.aborted) return;
      const built = build();
      const home = homeOf(document);
      if (built.host.parentNode !== home) home.append(built.host);
      line = at;
      shown = null;
      draw(built, view);
      if (!built.frame.matches(':popover-open')) built.frame.showPopover();
      isOpen = true;
      settle(built);
    },
    update(view) {
      if (parts === null || !isOpen) return;
      draw(parts, view);
      settle(parts);
    },
    place(at) {
      line = at;
      if (parts !== null && isOpen) settle(parts);
    },
  };
}

/**
 * The frame is a dialog that is not modal: it holds links, which a tooltip may not, and it comes and goes without
 * taking focus, which a region of the page would not do. Its name is the heading.
 */
function buildParts(document: Document, signals: CardSignals, signal: AbortSignal): Parts {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style'); // content scripts on Firefox 140 cannot adopt sheets
  style.textContent = HOST_STYLES + frameStyles + cardStyles;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('popover', 'manual');
  frame.setAttribute('role', 'dialog');
  frame.tabIndex = -1;
  frame.setAttribute('aria-labelledby', NAME_ID);
  root.append(style, frame);
  const focusCameFrom: Parts['focusCameFrom'] = { element: null };
  frame.addEventListener('pointerenter', signals.enter, { signal });
  frame.addEventListener('pointerleave', signals.leave, { signal });
  document.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (relatedTarget === host && target instanceof Element) focusCameFrom.element = target;
    },
    { capture: true, signal },
  );
  return { host, root, frame, focusCameFrom };
}

/** Where a popover can be used: beside a modal dialog or a fullscreen element everything is inert. */
function homeOf(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const full = document.fullscreenElement;
  if (modal !== undefined && (full === null || full.contains(modal))) return modal;
  return full ?? document.documentElement;
}
