import { render } from 'preact';
import { browser } from '../browser/api';
import { cardStyles } from '../card/card.css';
import { sayPage } from '../language/page';
import { optionsState } from '../options/state';
import { sampleCard } from './sample';
import { Welcome } from './Welcome';

sayPage(document);

const styles = document.createElement('style');
styles.textContent = cardStyles;
document.head.append(styles);

const root = document.getElementById('welcome');
const sample = sampleCard((message) => browser.runtime.sendMessage(message));
if (root !== null) render(<Welcome sample={sample} state={optionsState(browser)} />, root);
