import type { EntityId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Question } from '../model/quiz';
import type { Post, Tie } from '../model/tie';
import type { Pack } from '../pack/pack';
import type { Handlers } from '../protocol/answer';
import { asker, type Envelope } from '../protocol/ask';
import type { BackgroundToPage, PanelToBackground, Reply } from '../protocol/contract';
import { fromPack, type LookUpCard } from './cards';
import type { DigestKeeper } from './digest';
import type { Log } from './log';
import type { PackStore } from './pack-store';

/** What the handlers of the panel need. */
export type PanelDeps = {
  packs: PackStore;
  lookUpCard: LookUpCard;
  tiesOf: (pack: Pack, entities: readonly EntityId[], asOf: PartialDate | null) => Promise<Tie[]>;
  careerOf: (pack: Pack, entity: EntityId, asOf: PartialDate | null) => Post[] | Promise<Post[]>;
  read: (tab: number) => Promise<Reply<null>>;
  /** Sends to the main document of a tab; rejects when nothing listens there. */
  send: (tab: number, message: Envelope) => Promise<unknown>;
  digest: Pick<DigestKeeper, 'keep' | 'erase'>;
  quizOf: (pack: Pack, met: readonly EntityId[], seed: number) => Promise<Question[]>;
  log: Log;
};

/** Answers what the panel asks. */
export function panelHandlers(deps: PanelDeps): Handlers<PanelToBackground, null> {
  const { packs, lookUpCard, tiesOf, careerOf, read, send, digest, quizOf, log } = deps;
  return {
    card: lookUpCard,
    ties: ({ entities, asOf }) => fromPack(packs, 'ties', (pack) => tiesOf(pack, entities, asOf), log),
    career: ({ entity, asOf }) =>
      fromPack(packs, `the career of ${entity}`, (pack) => careerOf(pack, entity, asOf), log),
    read: ({ tab }) => read(tab),
    async reveal({ tab, mention }) {
      const reply = await asker<BackgroundToPage>('page', (message) => send(tab, message))('reveal', {
        mention,
      });
      // A page that was left meanwhile is no fault for the log.
      return !reply.ok && reply.error === 'gone' ? { ...reply, error: 'no-access' } : reply;
    },
    async keepDigest({ on }) {
      await digest.keep(on);
      return { ok: true, value: null };
    },
    async eraseDigest() {
      await digest.erase();
      return { ok: true, value: null };
    },
    quiz: ({ entities, seed }) => fromPack(packs, 'a quiz', (pack) => quizOf(pack, entities, seed), log),
  };
}
