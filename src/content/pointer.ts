import type { Event as CardEvent, Target } from '../card/machine';
import type { Box } from '../card/place';
import type { MentionId } from '../model/ids';
import { originOf } from './framed';
import { type Hit, hitTest } from './hit-test';
import { quietly } from './lifetime';
import { type Marks, targetOf } from './marks';
import { hasOwnTooltip } from './own-tooltip';

/** What the pointer needs to know. */
export type PointerDeps = {
  /** The page's, or one in a frame of it. */
  document: Document;
  marks: Marks;
  /** True for the card's own element: what happens there is told by the card. */
  isCard: (target: EventTarget | null) => boolean;
  /** Where the open card is; null while none is. */
  cardBox: () => Box | null;
  /** The reader's delay, in ms. */
  showAfterMs: () => number;
  /** Told before a mark is sent: where it was hit. */
  onHit: (hit: Hit) => void;
  send: (event: CardEvent) => void;
  signal: AbortSignal;
};

/** What has a use of its own when it is clicked: that click is never ours. */
const OWN_USE = [
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, [onclick]',
  ...['button', 'link', 'tab', 'option', 'checkbox', 'radio', 'switch', 'menuitem'].map(
    (role) => `[role="${role}"]`,
  ),
  '[contenteditable]:not([contenteditable="false"])',
].join(',');

/**
 * Turns what the pointer does on the page into events of the card. Listens only: no click is ever taken away, and what
 * scripts of the page make up is not the reader's.
 */
export function watchPointer(deps: PointerDeps): void {
  const { document, marks, isCard, cardBox, showAfterMs, onHit, send, signal } = deps;
  const view = document.defaultView;
  if (view === null) return;
  const quiet = { signal, capture: true, passive: true } as const;
  let moved: PointerEvent | null = null;
  let isDown = false;
  let isDragging = false;

  const targetAt = (x: number, y: number): { hit: Hit; target: Target } | null => {
    const hit = hitTest(document, marks, x, y);
    return hit === null ? null : { hit, target: targetOf(hit.mark) };
  };

  const look = (): void => {
    const event = moved;
    moved = null;
    if (event === null || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp: ms } = event;
    const found = targetAt(x, y);
    const element = found?.hit.mark.range.startContainer.parentElement;
    const target = found === null || (element != null && hasOwnTooltip(element)) ? null : found.target;
    if (found !== null && target !== null) onHit(found.hit);
    const origin = originOf(document);
    const at = { x: x + origin.x, y: y + origin.y };
    send({ type: 'move', at, ms, target, card: cardBox(), showAfterMs: showAfterMs() });
  };

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listen: (event: DocumentEventMap[K]) => void,
  ): void =>
    document.addEventListener(
      type,
      quietly((event) => event.isTrusted && listen(event)),
      quiet,
    );

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (isCard(event.target)) {
      moved = null;
      return;
    }
    if (moved === null) view.requestAnimationFrame(quietly(look));
    moved = event;
  });
  on('pointerdown', (event) => {
    isDown = true;
    if (!isCard(event.target)) send({ type: 'press', anchor: anchorOf(event) });
  });
  const anchorOf = (event: PointerEvent): MentionId | null =>
    hasOwnUse(event) ? null : (targetAt(event.clientX, event.clientY)?.target.anchor ?? null);

  const release = (): void => {
    if (!isDown && !isDragging && !isSelecting(document)) send({ type: 'release' });
  };
  const up = (): void => {
    isDown = false;
    release();
  };
  on('pointerup', up);
  on('pointercancel', up);
  on('dragstart', (event) => {
    isDragging = true;
    if (!isCard(event.target)) send({ type: 'press', anchor: null });
  });
  on('dragend', () => {
    isDragging = false;
    up();
  });
  on('selectionchange', release);
  on('scroll', (event) => {
    if (!isCard(event.target)) send({ type: 'scroll', ms: event.timeStamp });
  });
  on('visibilitychange', () => {
    if (document.hidden) send({ type: 'reset' });
  });
  // The pointer has left the window when it went to nothing.
  on('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') send({ type: 'leave' });
  });
  // After the page's own listeners: what they have used is theirs.
  view.addEventListener(
    'click',
    quietly((event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || isCard(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (hasOwnUse(event) || isSelecting(document)) return;
      const found = targetAt(event.clientX, event.clientY);
      if (found === null) return;
      onHit(found.hit);
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      send({ type: 'pin', target: found.target, form: isTouch ? 'sheet' : 'beside', focus: false });
    }),
    { signal, passive: true },
  );
}

function hasOwnUse(event: Event): boolean {
  const [innermost] = event.composedPath();
  // No `instanceof`: in a frame there are other constructors.
  const element = innermost as Partial<Element> | undefined;
  return element?.nodeType === 1 && element.closest?.(OWN_USE) != null;
}

function isSelecting(document: Document): boolean {
  return !(document.getSelection()?.isCollapsed ?? true);
}
