import { render } from 'preact';
import { browser } from '../browser/api';
import { cardStyles } from '../card/card.css';
import { followActiveTab, tabInAddress } from './follow';
import { Panel } from './Panel';
import { addressOf } from './route';
import { panelState } from './state';

const state = panelState(browser, addressOf(window));
const fixed = tabInAddress(location.search);
if (fixed === null) void followActiveTab(browser, state.show);
else state.show(fixed);

const styles = document.createElement('style');
styles.textContent = cardStyles;
document.head.append(styles);

const root = document.getElementById('panel');
if (root !== null) render(<Panel state={state} />, root);
