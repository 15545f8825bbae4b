import type { Runtime } from '../browser/api';
import type { Event as CardEvent } from '../card/machine';
import type { EntityId } from '../model/ids';
import { isLit, LIGHT_PORT, type Lit } from '../protocol/light';
import { quietly } from './lifetime';

/**
 * Tells an open panel at whose mark the pointer is, and lights in the page what the reader points at in the panel.
 *
 * @param hearPorts  who connects: only code of the extension can
 * @param light      lights an entity's mentions; null for none
 * @returns what the pointer does goes in here; while no panel is open it costs a look at an empty set
 */
export function lightWithPanel(
  hearPorts: (listener: (port: Runtime.Port) => void) => () => void,
  light: (entity: EntityId | null) => void,
  signal: AbortSignal,
): (event: CardEvent) => void {
  const panels = new Set<Runtime.Port>();
  let pointed: EntityId | null = null;

  const stop = hearPorts(
    quietly((port: Runtime.Port) => {
      if (port.name !== LIGHT_PORT) return;
      panels.add(port);
      pointed = null;
      port.onMessage.addListener(
        quietly((message: unknown) => {
          if (!signal.aborted && isLit(message)) light(message.lit);
        }),
      );
      port.onDisconnect.addListener(
        quietly(() => {
          panels.delete(port);
          light(null);
        }),
      );
    }),
  );
  signal.addEventListener('abort', () => {
    stop();
    for (const port of panels) port.disconnect();
    panels.clear();
  });

  return (event) => {
    if (panels.size === 0 || (event.type !== 'move' && event.type !== 'leave')) return;
    const question = event.type === 'move' ? event.target?.question : undefined;
    const entity = question?.type === 'card' ? question.entity : null;
    if (entity === pointed) return;
    pointed = entity;
    const message: Lit = { lit: entity };
    for (const port of panels) port.postMessage(message);
  };
}
