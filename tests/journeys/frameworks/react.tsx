import { hydrateRoot } from 'react-dom/client';
import { Article } from './Article';
import { rootElement } from './root';

window.fixture = {
  hydrate: () =>
    hydrateRoot(rootElement(), <Article />, {
      onRecoverableError: (error) => console.error('recovered from', error),
    }),
};
