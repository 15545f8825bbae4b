import { h, render } from 'preact';
import { cardStyles, frameStyles } from '../card/card.css';
import type { CardUi } from './card-slot';
import { Frame } from './Frame';
import { frameExtras } from './frame.css';

/** Draws the frame's content with Preact. */
export const cardUi: CardUi = {
  styles: frameStyles + cardStyles + frameExtras,
  draw: (frame, props) => render(h(Frame, props), frame),
  clear: (frame) => render(null, frame),
};
