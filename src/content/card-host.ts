import { h, render } from 'preact';
import { cardStyles, frameStyles } from '../card/card.css';
import type { Manner } from '../card/machine';
import { type Box, place } from '../card/place';
import type { EntityId } from '../model/ids';
import { Frame } from './Frame';
import { createFocusKeeper, type FocusKeeper } from './focus';
import { frameExtras } from './frame.css';
import type { FrameView } from './frame-view';
import { later } from './lifetime';

/** The element that carries the card; the page sees this much of it and no more. */
export const HOST_TAG = 'backgrounder-card';

/** Id of the card's heading, inside the closed root. */
const NAME_ID = 'name';

const HOST_STYLES = ':host { all: initial !important; display: contents !important; }';

/** How long after its region a text is put in, in ms: screen readers tell of changes to what they know already. */
const SAY_AFTER_MS = 100;

/** What happens in the card and bubbles on to the page, where it would close menus or press keys of its own. */
const KEPT_IN = (
  'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup ' +
  'keypress focusin focusout wheel'
).split(' ');

/** What the card tells. */
export type CardSignals = {
  enter(): void;
  leave(): void;
  focus(): void;
  close(): void;
  open(entity: EntityId): void;
};

/** The one place on the page where cards show. */
export type CardHost = {
  /**
   * Shows a view in place of any other.
   * @param line of the page to show it beside; null for none: it then stands at the top
   */
  show(view: FrameView, line: Box | null, manner: Manner): void;
  /** Takes another view in the same place. */
  update(view: FrameView): void;
  /** The open card stays from now on. @param focus takes the keyboard's focus too */
  pin(focus: boolean): void;
  /** Follows the line to where it is now. */
  place(line: Box): void;
  /** Says a text to screen readers, in place of another about the same that was not said yet. */
  say(about: 'way' | 'card', text: string): void;
  /** @param returnFocus gives focus back to where it was before it came into the card */
  hide(returnFocus: boolean): void;
  isOpen(): boolean;
  /** Where the open card is; null while none is. */
  box(): Box | null;
  /** True for the host element; what is inside cannot be seen from outside. */
  owns(target: EventTarget | null): boolean;
};

type Parts = { host: HTMLElement; frame: HTMLElement; status: HTMLElement; focus: FocusKeeper };

/** A host that comes into the page with its first card, and leaves it when the signal aborts. */
export function createCardHost(document: Document, signals: CardSignals, signal: AbortSignal): CardHost {
  let parts: Parts | null = null;
  /** Texts that are about to be said, together: a second one would cut the first off. */
  let unsaid = { way: '', card: '' };
  let shown: { view: FrameView; line: Box | null; manner: Manner } | null = null;

  const build = (): Parts => {
    parts ??= buildParts(document, signals, signal);
    const home = homeOf(document);
    if (parts.host.parentNode !== home) home.append(parts.host);
    return parts;
  };

  const draw = (): void => {
    if (parts === null || shown === null) return;
    const { view, manner } = shown;
    const { open: onOpen, close: onClose } = signals;
    render(h(Frame, { view, isPinned: manner.pinned, onOpen, onClose, nameId: NAME_ID }), parts.frame);
  };

  const settle = (): void => {
    if (parts === null || shown === null) return;
    const { frame } = parts;
    const { line, manner } = shown;
    for (const property of ['left', 'top', 'max-height']) frame.style.removeProperty(property);
    if (manner.form === 'sheet') return;
    const { clientWidth: width, clientHeight, clientTop } = document.documentElement;
    // In quirks mode the root is as tall as the page.
    const height =
      document.compatMode === 'CSS1Compat' ? clientHeight : (document.defaultView?.innerHeight ?? 0);
    const { offsetWidth, offsetHeight } = frame;
    const middle = (width - offsetWidth) / 2;
    const at = line ?? { left: middle, right: middle, top: clientTop, bottom: clientTop };
    const placed = place(at, { width: offsetWidth, height: offsetHeight }, { width, height });
    frame.style.left = `${placed.left}px`;
    frame.style.top = `${placed.top}px`;
    frame.style.maxHeight = `${placed.maxHeight}px`;
  };

  const hide = (returnFocus: boolean): void => {
    if (parts === null || shown === null) return;
    shown = null;
    const { frame, focus } = parts;
    const hadFocus = focus.isInside();
    if (frame.matches(':popover-open')) frame.hidePopover();
    render(null, frame);
    if (returnFocus && hadFocus) focus.giveBack();
  };

  signal.addEventListener('abort', () => {
    hide(false);
    parts?.host.remove();
  });

  return {
    // The page may have thrown the host out.
    isOpen: () => shown !== null && parts?.host.isConnected === true,
    owns: (target) => parts !== null && target === parts.host,
    box: () => (shown === null ? null : (parts?.frame.getBoundingClientRect() ?? null)),
    hide,
    show(view, line, manner) {
      if (signal.aborted) return;
      const { frame, focus } = build();
      shown = { view, line, manner };
      frame.dataset.form = manner.form;
      draw();
      frame.scrollTop = 0;
      if (!frame.matches(':popover-open')) frame.showPopover();
      settle();
      if (manner.focus) focus.take();
    },
    update(view) {
      if (parts === null || shown === null) return;
      shown = { ...shown, view };
      draw();
      parts.frame.scrollTop = 0;
      parts.focus.keep();
      settle();
    },
    pin(focus) {
      if (parts === null || shown === null) return;
      shown = { ...shown, manner: { ...shown.manner, pinned: true, focus } };
      draw();
      settle();
      if (focus) parts.focus.take();
    },
    place(line) {
      if (shown === null) return;
      shown = { ...shown, line };
      settle();
    },
    say(about, text) {
      if (signal.aborted || text === '') return;
      const { status } = build();
      const isWaiting = unsaid.way !== '' || unsaid.card !== '';
      unsaid[about] = text;
      if (isWaiting) return;
      status.textContent = '';
      later(signal, SAY_AFTER_MS, () => {
        status.textContent = `${unsaid.way} ${unsaid.card}`.trim();
        unsaid = { way: '', card: '' };
      });
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
  style.textContent = HOST_STYLES + frameStyles + cardStyles + frameExtras;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.setAttribute('popover', 'manual');
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', NAME_ID);
  root.append(style, status, frame);
  frame.addEventListener('pointerenter', signals.enter, { signal });
  frame.addEventListener('pointerleave', signals.leave, { signal });
  frame.addEventListener('focusin', signals.focus, { signal });
  for (const type of KEPT_IN)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const focus = createFocusKeeper({ document, host, root, frame, onAway: signals.close }, signal);
  return { host, frame, status, focus };
}

/** Where a popover can be used: beside a modal dialog or a fullscreen element everything is inert. */
function homeOf(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const full = document.fullscreenElement;
  if (modal !== undefined && (full === null || full.contains(modal))) return modal;
  return full ?? document.documentElement;
}
