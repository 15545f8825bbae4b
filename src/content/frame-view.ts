import type { View } from '../card/CardView';
import { say, sayCount } from '../language/say';
import type { Candidate } from '../model/candidate';

/** What stands in the frame beside a name: a card, or what a look-up of some words gave. */
export type FrameView =
  | View
  | { state: 'loading' | 'no-record' | 'nothing'; words: string }
  | { state: 'failed'; reason: 'gone' | 'no-pack'; words: string }
  | { state: 'choices'; words: string; candidates: Candidate[] };

/** What a reader is told whose page is older than the extension; taken while it is there, since afterwards no text can be had. */
export const GONE_SENTENCE = say('lookUpGone');

/** True for what a card's own view shows; else a look-up is what there is to tell of. */
export function isCardView(view: FrameView): view is View {
  return view.state === 'card' || 'kind' in view;
}

/** What a look-up says in one sentence. @param view one that is no card */
export function sentenceOf(view: Exclude<FrameView, View>): string {
  switch (view.state) {
    case 'loading':
      return say('lookUpLoading', view.words);
    case 'nothing':
    case 'no-record':
      return view.words === '' ? say('lookUpNoWords') : say('lookUpNothing', view.words);
    case 'choices':
      return say('lookUpChoices', view.words);
    case 'failed':
      return view.reason === 'gone' ? GONE_SENTENCE : say('dataNotOpened');
  }
}

/** What a screen reader hears when the view has come. */
export function announcementOf(view: FrameView): string {
  if (view.state === 'card') return `${view.card.name}. ${view.card.what}`;
  if (isCardView(view)) return view.state === 'loading' ? '' : say('saidNothing', view.name);
  if (view.state === 'choices') return sayCount('saidChoices', view.candidates.length, view.words);
  return sentenceOf(view);
}
