import { render } from 'preact';
import { browser } from '../browser/api';
import { Options } from './Options';
import { optionsState } from './state';

const root = document.getElementById('options');
if (root !== null) render(<Options state={optionsState(browser)} />, root);
