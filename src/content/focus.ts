/** The keyboard's focus on its way into the card and back. */
export type FocusKeeper = {
  /** Moves the focus into the frame and remembers where it was. */
  take(): void;
  /** Moves the focus to where it was before it came into the card. */
  giveBack(): void;
  /** Brings the focus back into the frame where it was on something that has gone from it. */
  keep(): void;
  isInside(): boolean;
};

type FocusParts = {
  document: Document;
  host: Element;
  root: ShadowRoot;
  frame: HTMLElement;
  /** The focus leaves the card by Tab: the card has been read, and focus is to go back. */
  onAway: () => void;
};

const FOCUSABLE = 'a[href], button:not([disabled]), summary, input, select, textarea, [tabindex="0"]';

/**
 * Watches how focus comes into the card. Tab from its last element goes on on the page from where focus came from,
 * Shift and Tab from its first goes back there.
 */
export function createFocusKeeper(
  { document, host, root, frame, onAway }: FocusParts,
  signal: AbortSignal,
): FocusKeeper {
  let cameFrom: Element | null = null;
  let wasInside = false;

  const isInside = (): boolean => root.activeElement !== null;

  document.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (relatedTarget === host && target !== host && target instanceof Element) cameFrom = target;
    },
    { capture: true, signal },
  );
  root.addEventListener('focusin', () => {
    wasInside = true;
  });
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...frame.querySelectorAll(FOCUSABLE)].filter((element) => element.checkVisibility());
    const active = root.activeElement;
    if (event.shiftKey) {
      if (active !== frame && active !== all[0]) return;
      event.preventDefault();
    } else if (all.length > 0 && active !== all.at(-1)) return;
    onAway();
  });

  return {
    isInside,
    take() {
      if (!isInside()) cameFrom = document.activeElement;
      frame.focus({ preventScroll: true });
    },
    keep() {
      if (wasInside && !isInside() && document.activeElement === document.body) {
        frame.focus({ preventScroll: true });
      }
    },
    giveBack() {
      wasInside = false;
      if (cameFrom instanceof HTMLElement || cameFrom instanceof SVGElement) {
        cameFrom.focus({ preventScroll: true });
      }
      // It came from nowhere, or what had it is gone.
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
  };
}
