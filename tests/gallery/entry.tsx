import { render } from 'preact';
import { CardView } from '../../src/card/CardView';
import { cardStyles, frameStyles } from '../../src/card/card.css';
import { STATES } from './states';

const style = document.createElement('style');
style.textContent = `${frameStyles}${cardStyles}
body { margin: 0; padding: 24px; background: #c9ccd1; font: 16px system-ui, sans-serif; }
main { columns: 23em auto; column-gap: 24px; }
.state { break-inside: avoid; margin-bottom: 24px; }
.state > h1 { margin: 0 0 6px; font: 600 13px system-ui, sans-serif; color: #1b1c1f; }`;
document.head.append(style);

const open = (): void => undefined;

render(
  <main>
    {STATES.map(({ name, view, scheme, width }) => (
      <div
        class="state"
        id={name}
        key={name}
        style={{ '--card-scheme': scheme, width: width === undefined ? undefined : `${width - 16}px` }}
      >
        <h1>{name}</h1>
        <div class="frame" role="dialog" aria-labelledby={`${name}-name`} style={{ maxWidth: '100%' }}>
          <CardView view={view} onOpen={open} nameId={`${name}-name`} />
        </div>
      </div>
    ))}
  </main>,
  document.body,
);
