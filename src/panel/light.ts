import { type ReadonlySignal, signal } from '@preact/signals';
import type { Browser, Runtime } from '../browser/api';
import type { EntityId } from '../model/ids';
import { isLit, LIGHT_PORT, type Lit } from '../protocol/light';

/** The two ways of pointing: at a mark in the page, whose row lights, and at a row, whose mentions light. */
export type Light = {
  /** The entity at whose mark the pointer is in the page; null for none. */
  lit: ReadonlySignal<EntityId | null>;
  /** Lights an entity's mentions in the page; null for none. */
  point(entity: EntityId | null): void;
  /** Connects to the page of a tab; null for none that could light anything. */
  follow(tab: number | null): void;
};

/** What is used of the browser: a tab's main document is connected to, and the page sends nothing unless it is. */
export type LightBrowser = {
  tabs: Pick<Browser['tabs'], 'connect'>;
  runtime: { lastError?: unknown };
};

export function panelLight({ tabs, runtime }: LightBrowser): Light {
  const lit = signal<EntityId | null>(null);
  let port: Runtime.Port | null = null;
  let pointed: EntityId | null = null;

  return {
    lit,
    follow(tab) {
      port?.disconnect();
      port = null;
      pointed = null;
      lit.value = null;
      if (tab === null) return;
      const opened = tabs.connect(tab, { name: LIGHT_PORT, frameId: 0 });
      port = opened;
      opened.onMessage.addListener((message: unknown) => {
        if (port === opened && isLit(message)) lit.value = message.lit;
      });
      // The page was left, or its script ended.
      opened.onDisconnect.addListener(() => {
        void runtime.lastError; // Chromium writes to the log what nobody looked at: a page kept for the way back, above all
        if (port !== opened) return;
        port = null;
        lit.value = null;
      });
    },
    point(entity) {
      if (entity === pointed || port === null) return;
      pointed = entity;
      const message: Lit = { lit: entity };
      port.postMessage(message);
    },
  };
}
