import type { Event as CardEvent, Target } from '../card/machine';
import { numberText, say } from '../language/say';
import { LOOK_UP_LIMITS } from '../model/candidate';
import type { MentionId } from '../model/ids';
import type { Way } from '../protocol/contract';
import { focusedDocument } from './framed';
import { lineOf } from './hit-test';
import { type Mark, type Marks, targetOf } from './marks';
import { scrollTo } from './reveal';
import { rangeAtCaret, selectedRange } from './selection';

/** What the commands need. */
export type CommandDeps = {
  document: Document;
  marks: Marks;
  send: (event: CardEvent) => void;
  announce: (text: string) => void;
  /** Has the page read if it was not; resolves when its marks are there. */
  awaken: () => Promise<void>;
};

/** What the keyboard and the context menu ask for. The card that they open takes the focus. */
export type Commands = {
  /** To the next or previous mark, from the one visited last or from the top of the screen. */
  travel(to: Way): Promise<void>;
  /** The card of what is selected or at the caret. @param said what the browser says is selected */
  lookUp(said: string | null): void;
  /** The words that were looked up last; null when the page does not show them. */
  lookedUp(): Range | null;
};

export function createCommands({ document, marks, send, announce, awaken }: CommandDeps): Commands {
  let visited: MentionId | null = null;
  let looked: Range | null = null;

  const open = (target: Target): void => send({ type: 'pin', target, form: 'beside', focus: true });

  const from = (all: readonly Mark[], to: Way): number => {
    const last = all.findIndex(({ id }) => id === visited);
    if (last >= 0) return to === 'next' ? last + 1 : last - 1;
    const onScreen = all.findIndex(({ range }) => (lineOf(range, 0)?.top ?? -1) >= 0);
    if (to === 'next') return Math.max(0, onScreen);
    return onScreen < 0 ? all.length - 1 : onScreen - 1;
  };

  return {
    lookedUp: () => looked,

    async travel(to) {
      await awaken();
      const all = marks.inOrder();
      if (all.length === 0) return announce(say('saidNoNames'));
      const index = (from(all, to) + all.length) % all.length;
      const mark = all[index];
      if (mark === undefined) return;
      visited = mark.id;
      scrollTo(mark.range, 'instant');
      open(targetOf(mark));
      announce(say('saidPlace', numberText(index + 1), numberText(all.length)));
    },

    lookUp(said) {
      const focused = focusedDocument(document);
      const selected = selectedRange(focused);
      const range = selected ?? (said === null ? rangeAtCaret(focused) : null);
      const words = squeeze(range?.toString() ?? said ?? '');
      const mark = range === null ? undefined : innermost(marks.every(), range);
      if (mark !== undefined) {
        visited = mark.id;
        return open(targetOf(mark));
      }
      looked = range;
      const text = words.length > LOOK_UP_LIMITS.textUnits ? '' : words;
      open({ anchor: null, words: shortened(words), kind: null, question: { type: 'look-up', text } });
    },
  };
}

/** The shortest mention that is what is selected, or that the caret is in. */
function innermost(all: readonly Mark[], range: Range): Mark | undefined {
  const text = squeeze(range.toString());
  return all
    .filter((mark) => isMeant(mark.range, range, text))
    .sort((a, b) => a.units - b.units)
    .at(0);
}

/** A selection means a mention when it is its words, give or take the space around; one word in a mention means it too. */
function isMeant(mention: Range, range: Range, text: string): boolean {
  // Ranges of two trees cannot be compared.
  if (mention.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  const overlaps =
    mention.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
    mention.compareBoundaryPoints(Range.START_TO_END, range) > 0;
  return overlaps && squeeze(mention.toString()).includes(text);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Enough of a passage to know it again. */
function shortened(words: string): string {
  return words.length > LOOK_UP_LIMITS.textUnits ? `${words.slice(0, 60)} …` : words;
}
