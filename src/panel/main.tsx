import { render } from 'preact';
import { browser } from '../browser/api';
import { copyText } from '../browser/clipboard';
import { followUnwanted } from '../browser/unwanted-store';
import { cardStyles } from '../card/card.css';
import { sayPage } from '../language/page';
import { followActiveTab, tabInAddress } from './follow';
import { Panel } from './Panel';
import { addressOf } from './route';
import { panelState } from './state';

sayPage(document);

const { mute } = followUnwanted(
  browser.storage,
  () => '', // the panel knows no address, and so hides nothing in one article
  new AbortController().signal,
  () => undefined,
);
const state = panelState(browser, addressOf(window), { copy: copyText, mute, hide: null });
const fixed = tabInAddress(location.search);
if (fixed === null) void followActiveTab(browser, state.show);
else state.show(fixed);

const styles = document.createElement('style');
styles.textContent = cardStyles;
document.head.append(styles);

const root = document.getElementById('panel');
if (root !== null) render(<Panel state={state} />, root);
