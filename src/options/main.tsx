import { render } from 'preact';
import { browser } from '../browser/api';
import { packTexts } from '../browser/pack-texts';
import { sayPage } from '../language/page';
import { Options } from './Options';
import { packsState } from './packs/state';
import { optionsState } from './state';

sayPage(document);

const root = document.getElementById('options');
if (root !== null) {
  const { local, onChanged } = browser.storage;
  const packs = packsState({ local, onChanged, texts: packTexts(indexedDB), subtle: crypto.subtle });
  render(<Options state={optionsState(browser)} packs={packs} />, root);
}
