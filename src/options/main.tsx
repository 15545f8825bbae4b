import { render } from 'preact';
import { browser } from '../browser/api';
import { sayPage } from '../language/page';
import { Options } from './Options';
import { optionsState } from './state';

sayPage(document);

const root = document.getElementById('options');
if (root !== null) render(<Options state={optionsState(browser)} />, root);
