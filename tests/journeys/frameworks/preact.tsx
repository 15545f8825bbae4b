import 'preact/debug';
import { hydrate } from 'preact';
import { Article } from './Article';
import { rootElement } from './root';

window.fixture = { hydrate: () => hydrate(<Article />, rootElement()) };
