import { type AskOf, type Contract, type Envelope, messageOf, type Receiver, type ValueOf } from './ask';
import type { Reply } from './contract';

/** One predicate a call: true when what came in is what the call is asked with. */
export type Guards<C extends Contract<C>> = {
  [N in keyof C]: (ask: unknown) => ask is AskOf<C, N>;
};

/** One handler a call. `Sender` is whatever the browser says of the sender: it is handed on untouched. */
export type Handlers<C extends Contract<C>, Sender> = {
  [N in keyof C]: (ask: AskOf<C, N>, sender: Sender) => Reply<ValueOf<C, N>> | Promise<Reply<ValueOf<C, N>>>;
};

/** What `runtime.onMessage.addListener` takes: a promise is the reply, undefined leaves the message alone. */
export type Listener<Sender> = (message: unknown, sender: Sender) => Promise<Reply<unknown>> | undefined;

/**
 * The one message listener of a context; a missing guard or handler does not compile.
 *
 * @returns a listener that leaves messages for others alone, answers `bad-request` to a call that does not exist
 *   or that is asked with something malformed, and `gone` when a handler throws; its promise never rejects
 */
export function answer<C extends Contract<C>, Sender>(
  to: Receiver,
  guards: Guards<C>,
  handlers: Handlers<C, Sender>,
): Listener<Sender> {
  return (message, sender) => (isEnvelope(message) && message.to === to ? reply(message, sender) : undefined);

  async function reply({ call, ask }: Envelope, sender: Sender): Promise<Reply<unknown>> {
    if (!isCallOf(guards, call)) return { ok: false, error: 'bad-request', detail: 'no such call' };
    if (!guards[call](ask)) return { ok: false, error: 'bad-request', detail: `${call}: malformed` };
    try {
      return await handlers[call](ask, sender);
    } catch (error) {
      return { ok: false, error: 'gone', detail: `${call}: ${messageOf(error)}` };
    }
  }
}

function isCallOf<C extends Contract<C>>(guards: Guards<C>, call: string): call is keyof C & string {
  return Object.hasOwn(guards, call);
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  return 'to' in message && 'call' in message && typeof message.call === 'string' && 'ask' in message;
}
