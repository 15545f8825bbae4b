import { hydrate } from 'svelte';
import Article from './Article.svelte';
import { rootElement } from './root';

window.fixture = { hydrate: () => void hydrate(Article, { target: rootElement(), recover: false }) };
