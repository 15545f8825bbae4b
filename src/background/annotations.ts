import type { Brand } from '../model/ids';
import { type TabState, tabKey } from '../protocol/contract';
import { isTabState } from '../protocol/guards';
import type { DocumentKey } from './documents';
import { turns } from './turns';

/** One reading of one tab. Only the newest reading of a tab may write its outcome. */
export type Claim = Brand<string, 'Claim'>;

/** A reading that holds a tab; `document` is null while it is not known which document will be read. */
export type Reading = { tab: number; claim: Claim; document: DocumentKey | null };

/** What is used of session storage. */
export type SessionArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** The state of each tab, in session storage. */
export type Annotations = {
  /** Starts a reading: the tab is `loading`, and whatever still reads it may no longer write. */
  begin(tab: number, document: DocumentKey | null): Promise<Claim>;
  /** Writes the outcome. @returns false when the tab was read anew, navigated or closed meanwhile */
  finish(claim: Claim, state: TabState): Promise<boolean>;
  /** The document that the tab shows goes on changing and is followed no more. What was found in it stays. */
  stop(tab: number, document: DocumentKey | null): Promise<void>;
  /** The tab was left or closed. With `claim`, only if that reading still holds the tab. */
  forget(tab: number, claim?: Claim): Promise<void>;
  stateOf(tab: number): Promise<TabState | null>;
  readingOf(tab: number): Promise<Reading | null>;
};

/** The readings that hold a tab, oldest first: the order in which they make room. */
const READINGS_KEY = 'readings';

/**
 * @param session `storage.session`: about 10 MB in both browsers, which count several bytes for each one stored;
 *   what is full makes room by dropping the states of the tabs that were read longest ago
 */
export function annotations(session: SessionArea, newClaim: () => string): Annotations {
  const inTurn = turns();

  async function readings(): Promise<Reading[]> {
    const stored = (await session.get(READINGS_KEY))[READINGS_KEY];
    return Array.isArray(stored) ? (stored as Reading[]) : []; // written by `begin`, and gone after an update
  }

  /**
   * Writes the state, dropping the oldest readings of other tabs while it does not fit.
   *
   * @param reading that begins with it, written in the same turn: nobody finds the new reading beside the old outcome
   */
  async function keep(tab: number, state: TabState, reading?: Reading): Promise<void> {
    for (;;) {
      const all = await readings();
      const begun = reading && [...all.filter((one) => one.tab !== tab), reading];
      try {
        return await session.set({ [tabKey(tab)]: state, ...(begun && { [READINGS_KEY]: begun }) });
      } catch (error) {
        const oldest = all.find((one) => one.tab !== tab);
        if (oldest === undefined) throw error;
        await session.remove(tabKey(oldest.tab));
        await session.set({ [READINGS_KEY]: all.filter((one) => one !== oldest) });
      }
    }
  }

  return {
    begin: (tab, document) =>
      inTurn(async () => {
        const claim = newClaim() as Claim;
        await keep(tab, { state: 'loading' }, { tab, claim, document });
        return claim;
      }),

    finish: (claim, state) =>
      inTurn(async () => {
        const reading = (await readings()).find((one) => one.claim === claim);
        if (reading === undefined) return false;
        try {
          await keep(reading.tab, state);
        } catch {
          await keep(reading.tab, { state: 'no-article', reason: 'too-large' }); // it alone exceeds the room
        }
        return true;
      }),

    stop: (tab, document) =>
      inTurn(async () => {
        const reading = (await readings()).find((one) => one.tab === tab);
        const state = (await session.get(tabKey(tab)))[tabKey(tab)];
        if (reading?.document !== document || !isTabState(state) || state.state !== 'ready') return;
        await keep(tab, { ...state, stopped: true });
      }),

    forget: (tab, claim) =>
      inTurn(async () => {
        const all = await readings();
        const left = all.filter(
          (reading) => reading.tab !== tab || (claim !== undefined && reading.claim !== claim),
        );
        if (left.length === all.length) return;
        await session.remove(tabKey(tab));
        await session.set({ [READINGS_KEY]: left });
      }),

    async stateOf(tab) {
      const stored = (await session.get(tabKey(tab)))[tabKey(tab)];
      return isTabState(stored) ? stored : null;
    },

    async readingOf(tab) {
      return (await readings()).find((reading) => reading.tab === tab) ?? null;
    },
  };
}
