import type { CardActions } from '../card/around';
import type { Manner } from '../card/machine';
import { type Box, place } from '../card/place';
import { type Stop, trailAfter } from '../card/trail';
import { ofInterface } from '../language/page';
import type { PackInfo } from '../model/annotation';
import type { EntityId } from '../model/ids';
import type { CardLoader } from './card-loader';
import type { CardUi } from './card-slot';
import { createFocusKeeper, type FocusKeeper } from './focus';
import type { FrameView } from './frame-view';
import { documentIn } from './framed';
import { later, quietly } from './lifetime';

/** The element that carries the card; the page sees this much of it and no more. */
export const HOST_TAG = 'backgrounder-card';

/** Id of the card's heading, inside the closed root. */
const NAME_ID = 'name';

/** Of the host and of what only screen readers find; all else comes with what draws the card. */
const HOST_STYLES = `:host { all: initial !important; display: contents !important; }
.unseen { position: fixed; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }`;

/** How long after its region a text is put in, in ms: screen readers tell of changes to what they know already. */
const SAY_AFTER_MS = 100;

/** What happens in the card and bubbles on to the page, where it would close menus or press keys of its own. */
const KEPT_IN = (
  'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup ' +
  'keypress focusin focusout wheel'
).split(' ');

/** What the card tells, and what it may do and know. */
export type CardSignals = {
  enter(): void;
  leave(): void;
  focus(): void;
  close(): void;
  open(entity: EntityId): void;
  actions: CardActions;
  pack(): PackInfo | null;
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

type Parts = {
  host: HTMLElement;
  style: HTMLStyleElement;
  frame: HTMLElement;
  status: HTMLElement;
  focus: FocusKeeper;
};

/** What is open, or will be as soon as what draws it is there. */
type Shown = { view: FrameView; line: Box | null; manner: Manner };

/** A host that comes into the page with its first card, and leaves it when the signal aborts. */
export function createCardHost(
  document: Document,
  loader: CardLoader,
  signals: CardSignals,
  signal: AbortSignal,
): CardHost {
  let parts: Parts | null = null;
  /** Texts that are about to be said, together: a second one would cut the first off. */
  let unsaid = { way: '', card: '' };
  let shown: Shown | null = null;
  /** What drew the open frame; null while the frame is closed. */
  let ui: CardUi | null = null;
  /** True while what is to be shown waits for what draws it. */
  let isComing = false;
  /** The card that is open, and those that lie behind it. */
  let current: Stop | null = null;
  let trail: readonly Stop[] = [];

  const build = (): Parts => {
    parts ??= buildParts(document, signals, signal);
    const home = homeOf(document);
    if (parts.host.parentNode !== home) home.append(parts.host);
    return parts;
  };

  const draw = (): void => {
    if (parts === null || shown === null || ui === null) return;
    const { view, manner } = shown;
    const next = view.state === 'card' ? { id: view.card.id, name: view.card.name } : null;
    trail = next === null ? [] : trailAfter(trail, current, next);
    current = next;
    const before = trail.at(-1);
    const back = before === undefined ? null : { name: before.name, go: () => signals.open(before.id) };
    const around = { pack: signals.pack(), actions: signals.actions, back };
    const { open: onOpen, close: onClose } = signals;
    ui.draw(parts.frame, { view, isPinned: manner.pinned, around, onOpen, onClose, nameId: NAME_ID });
  };

  const open = (by: CardUi): void => {
    if (shown === null || !isComing || signal.aborted) return;
    isComing = false;
    const { frame, style, focus } = build();
    if (ui !== by) ui?.clear(frame);
    ui = by;
    const styles = HOST_STYLES + ui.styles;
    if (style.textContent !== styles) style.textContent = styles;
    frame.dataset.form = shown.manner.form;
    draw();
    frame.scrollTop = 0;
    if (!frame.matches(':popover-open')) frame.showPopover();
    settle();
    if (shown.manner.focus) focus.take();
  };

  const settle = (): void => {
    if (parts === null || shown === null || ui === null) return;
    const { frame } = parts;
    const { line, manner } = shown;
    for (const property of ['left', 'top', 'bottom', '--room']) frame.style.removeProperty(property);
    if (manner.form === 'sheet') return;
    const { clientWidth: width, clientHeight, clientTop } = document.documentElement;
    // In quirks mode the root is as tall as the page.
    const height =
      document.compatMode === 'CSS1Compat' ? clientHeight : (document.defaultView?.innerHeight ?? 0);
    const { offsetWidth, offsetHeight } = frame;
    const middle = (width - offsetWidth) / 2;
    const at = line ?? { left: middle, right: middle, top: clientTop, bottom: clientTop };
    const placed = place(at, { width: offsetWidth, height: offsetHeight }, { width, height });
    const isAbove = placed.side === 'above';
    const bottom = placed.top + Math.min(offsetHeight, placed.maxHeight);
    frame.style.left = `${placed.left}px`;
    // What the reader unfolds grows away from the line.
    frame.style.top = isAbove ? 'auto' : `${placed.top}px`;
    frame.style.bottom = isAbove ? `${height - bottom}px` : 'auto';
    frame.style.setProperty('--room', `${placed.maxHeight}px`);
  };

  const hide = (returnFocus: boolean): void => {
    if (shown === null) return;
    shown = null;
    current = null;
    isComing = false;
    if (parts === null || ui === null) return;
    const { frame, focus } = parts;
    const hadFocus = focus.isInside();
    if (frame.matches(':popover-open')) frame.hidePopover();
    ui.clear(frame);
    ui = null;
    if (returnFocus && hadFocus) focus.giveBack();
  };

  signal.addEventListener('abort', () => {
    hide(false);
    parts?.host.remove();
  });

  return {
    // The page may have thrown the host out.
    isOpen: () => ui !== null && parts?.host.isConnected === true,
    owns: (target) => parts !== null && target === parts.host,
    box: () => (ui === null ? null : (parts?.frame.getBoundingClientRect() ?? null)),
    hide,
    show(view, line, manner) {
      if (signal.aborted) return;
      shown = { view, line, manner };
      current = null;
      isComing = true;
      const by = loader.now();
      if (by === null) void loader.load().then(quietly(open));
      else open(by);
    },
    update(view) {
      if (shown === null) return;
      shown = { ...shown, view };
      if (parts === null || ui === null) return;
      draw();
      parts.frame.scrollTop = 0;
      parts.focus.keep();
      settle();
    },
    pin(focus) {
      if (shown === null) return;
      shown = { ...shown, manner: { ...shown.manner, pinned: true, focus } };
      if (parts === null || ui === null) return;
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
  style.textContent = HOST_STYLES;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.setAttribute('popover', 'manual');
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', NAME_ID);
  for (const part of [status, frame]) Object.assign(part, ofInterface());
  root.append(style, status, frame);
  frame.addEventListener('pointerenter', signals.enter, { signal });
  frame.addEventListener('pointerleave', signals.leave, { signal });
  frame.addEventListener('focusin', signals.focus, { signal });
  for (const type of KEPT_IN)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const focus = createFocusKeeper({ document, host, root, frame, onAway: signals.close }, signal);
  return { host, style, frame, status, focus };
}

/** Where a popover can be used: beside a modal dialog or a fullscreen element everything is inert. */
function homeOf(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  // A frame in full screen shows nothing that stands in its element; what is in the top layer is shown over it.
  const full = documentIn(document.fullscreenElement) === null ? document.fullscreenElement : null;
  if (modal !== undefined && (full === null || full.contains(modal))) return modal;
  return full ?? document.documentElement;
}
