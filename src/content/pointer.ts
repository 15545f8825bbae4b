import type { Event as CardEvent } from '../card/machine';
import { type Hit, hitTest } from './hit-test';
import type { Marks } from './marks';

/** What the pointer needs to know. */
export type PointerDeps = {
  document: Document;
  marks: Marks;
  /** True for the card's own element: what happens there is told by the card. */
  isCard: (target: EventTarget | null) => boolean;
  /** The reader's delay, in ms. */
  showAfterMs: () => number;
  /** Told before `enter`: where the mark was hit. */
  onHit: (hit: Hit) => void;
  send: (event: CardEvent) => void;
  signal: AbortSignal;
};

/** Turns what the pointer does on the page into events of the card. Listens only: no click is ever taken away. */
export function watchPointer(deps: PointerDeps): void {
  const { document, marks, isCard, showAfterMs, onHit, send, signal } = deps;
  const view = document.defaultView;
  if (view === null) return;
  const quiet = { signal, capture: true, passive: true } as const;
  let moved: PointerEvent | null = null;

  const enter = (x: number, y: number, delay: number): boolean => {
    const hit = hitTest(document, marks, x, y);
    if (hit === null) return false;
    onHit(hit);
    send({ type: 'enter', target: { mention: hit.mark.id, entity: hit.mark.entity }, showAfterMs: delay });
    return true;
  };

  const look = (): void => {
    const event = moved;
    moved = null;
    if (event === null || signal.aborted) return;
    if (!enter(event.clientX, event.clientY, showAfterMs())) send({ type: 'leave' });
  };

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listen: (event: DocumentEventMap[K]) => void,
  ): void => document.addEventListener(type, listen, quiet);

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (isCard(event.target)) {
      moved = null;
      return;
    }
    if (moved === null) view.requestAnimationFrame(look);
    moved = event;
  });
  on('pointerdown', (event) => {
    if (!isCard(event.target)) send({ type: 'press' });
  });
  const release = (): void => {
    if (document.getSelection()?.isCollapsed ?? true) send({ type: 'release' });
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('dragend', release);
  on('selectionchange', release);
  on('scroll', (event) => {
    if (!isCard(event.target)) send({ type: 'scroll' });
  });
  on('visibilitychange', () => {
    if (document.hidden) send({ type: 'reset' });
  });
  // The pointer has left the window when it went to nothing.
  on('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') send({ type: 'leave' });
  });
  // A finger does not rest: a tap on a mark opens its card, except on what has a use of its own.
  on('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isCard(event.target)) return;
    if (event.target instanceof Element && event.target.closest('a, button, label, summary')) return;
    enter(event.clientX, event.clientY, 0);
  });
}
