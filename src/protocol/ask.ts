import type { Reply, ReplyError } from './contract';

/** One direction of the contract: the name of each call and its signature. */
// biome-ignore lint/suspicious/noExplicitAny: only `any` lets every signature, whatever it asks, be a call
export type Contract<C> = { [N in keyof C]: (ask: any) => unknown };

/** What a call is asked with, and what it answers. */
export type AskOf<C extends Contract<C>, N extends keyof C> = Parameters<C[N]>[0];
export type ValueOf<C extends Contract<C>, N extends keyof C> = ReturnType<C[N]>;

/** Who a message is for: each context has one listener and ignores what is not for it. */
export type Receiver = 'background' | 'page';

/** The form of every message. */
export type Envelope = { to: Receiver; call: string; ask: unknown };

/** Hands one message to the browser; resolves to whatever the other side replied. */
export type Send = (message: Envelope) => Promise<unknown>;

/** Asks one call of `C`; never throws and never rejects. */
export type Asker<C extends Contract<C>> = <N extends keyof C & string>(
  call: N,
  ask: AskOf<C, N>,
) => Promise<Reply<ValueOf<C, N>>>;

const REPLY_ERRORS: readonly ReplyError[] = ['bad-request', 'no-pack', 'gone', 'no-access'];

/**
 * The typed sender of one direction: `asker<PageToBackground>('background', send)` gives
 * `ask('card', { entity, asOf })`.
 *
 * @param send `runtime.sendMessage`, or `tabs.sendMessage` with its tab already chosen
 * @returns a sender whose replies are values: a send that throws, rejects, or comes back as something that is
 *   not a reply (nobody listened, the extension was updated) is `{ ok: false, error: 'gone' }`
 */
export function asker<C extends Contract<C>>(to: Receiver, send: Send): Asker<C> {
  return async <N extends keyof C & string>(call: N, ask: AskOf<C, N>): Promise<Reply<ValueOf<C, N>>> => {
    try {
      const reply = await send({ to, call, ask });
      if (isReply<ValueOf<C, N>>(reply)) return reply;
      return { ok: false, error: 'gone', detail: `${call}: no reply` };
    } catch (error) {
      return { ok: false, error: 'gone', detail: `${call}: ${messageOf(error)}` };
    }
  };
}

/** An error in words, for the `detail` of a reply. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True for the form of a reply. The value is trusted: it comes from our own code on the other side. */
function isReply<T>(reply: unknown): reply is Reply<T> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  if (reply.ok === true) return 'value' in reply;
  return reply.ok === false && 'error' in reply && (REPLY_ERRORS as readonly unknown[]).includes(reply.error);
}
