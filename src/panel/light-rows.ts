import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import { type EntityId, isEntityId } from '../model/ids';
import type { Light } from './light';

/** Whether a row's entity is lit: as an attribute, so that only the rows that change are drawn. */
export function useLit(light: Light, entity: EntityId | null): ReadonlySignal<boolean> {
  return useComputed(() => entity !== null && light.lit.value === entity);
}

/** What makes the rows inside an element point at the text: one set of listeners for hundreds of rows. */
export function pointing(light: Light) {
  const point = ({ target }: { target: EventTarget | null }): void => light.point(entityAt(target));
  const away = (): void => light.point(null);
  return { onPointerOver: point, onPointerLeave: away, onFocusIn: point, onFocusOut: away };
}

/** Scrolls the row that the page has lit into view, unless the reader is busy in the panel. */
export function useLitInView(light: Light): void {
  useSignalEffect(() => {
    const entity = light.lit.value;
    if (entity === null || isInUse(document)) return;
    const row = document.querySelector(`.row[data-entity="${CSS.escape(entity)}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  });
}

/** True while the pointer is in the panel, or the keyboard's focus on something in it. */
export function isInUse(document: Document): boolean {
  if (document.documentElement.matches(':hover')) return true;
  return document.hasFocus() && document.activeElement !== null && document.activeElement !== document.body;
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function entityAt(target: EventTarget | null): EntityId | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
  const id = row?.dataset.entity;
  return isEntityId(id) ? id : null;
}
