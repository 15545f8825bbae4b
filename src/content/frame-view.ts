import type { View } from '../card/CardView';
import type { Candidate } from '../model/candidate';

/** What stands in the frame beside a name: a card, or what a look-up of some words gave. */
export type FrameView =
  | View
  | { state: 'loading' | 'no-record' | 'nothing'; words: string }
  | { state: 'failed'; reason: 'gone' | 'no-pack'; words: string }
  | { state: 'choices'; words: string; candidates: Candidate[] };

/** What a reader is told whose page is older than the extension. */
export const GONE_SENTENCE =
  'Backgrounder was updated or switched off. Reload the page to look names up again.';

/** True for what a card's own view shows; else a look-up is what there is to tell of. */
export function isCardView(view: FrameView): view is View {
  return view.state === 'card' || 'kind' in view;
}

/** What a look-up says in one sentence. @param view one that is no card */
export function sentenceOf(view: Exclude<FrameView, View>): string {
  switch (view.state) {
    case 'loading':
      return `Looking up “${view.words}” …`;
    case 'nothing':
    case 'no-record':
      return view.words === ''
        ? 'Select a name first, or put the caret into it.'
        : `Nothing is known of “${view.words}”.`;
    case 'choices':
      return `“${view.words}” may mean`;
    case 'failed':
      return view.reason === 'gone' ? GONE_SENTENCE : 'The dataset could not be opened.';
  }
}

/** What a screen reader hears when the view has come. */
export function announcementOf(view: FrameView): string {
  if (view.state === 'card') return `${view.card.name}. ${view.card.what}`;
  if (isCardView(view)) return view.state === 'loading' ? '' : `Nothing is known of ${view.name}.`;
  if (view.state === 'choices') return `${sentenceOf(view)} ${view.candidates.length}. Choose one.`;
  return sentenceOf(view);
}
