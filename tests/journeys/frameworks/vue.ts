import { articleApp } from './article-vue';
import { rootElement } from './root';

window.fixture = { hydrate: () => void articleApp().mount(rootElement()) };
