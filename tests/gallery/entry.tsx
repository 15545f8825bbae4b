import { render } from 'preact';
import type { CardActions, Switch } from '../../src/card/around';
import { CardView } from '../../src/card/CardView';
import { cardStyles, frameStyles } from '../../src/card/card.css';
import type { EntityId } from '../../src/model/ids';
import { PACK, STATES, type State } from './states';

/** Set by the build. */
declare const LOOK: { scheme?: 'light' | 'dark'; narrow?: boolean; mirrored?: boolean };

/** Width of a card on a screen of 320 px, in px. */
const NARROW_PX = 304;

const isDark = LOOK.scheme === 'dark';
const style = document.createElement('style');
style.textContent = `${frameStyles}${cardStyles}
body { margin: 0; padding: 24px; background: ${isDark ? '#101114' : '#e7e5e0'}; font: 16px system-ui, sans-serif; }
main { columns: ${LOOK.narrow ? `${NARROW_PX}px` : '23em'} auto; column-gap: 24px; }
.state { break-inside: avoid; margin-bottom: 24px; }
.state > h1 { margin: 0 0 6px; font: 600 13px system-ui, sans-serif; color: ${isDark ? '#ececee' : '#1b1c1f'}; }`;
document.head.append(style);

const open = (): void => undefined;

/** A choice that is made, or not yet. */
const choice = (made: boolean): Switch => {
  const on = new Set<EntityId>();
  return {
    isOn: (id) => made || on.has(id),
    set: ({ id }, isOn) => void (isOn ? on.add(id) : on.delete(id)),
  };
};

function actionsOf({ muted = false, copies = true }: State): CardActions {
  return { copy: async () => copies, mute: choice(muted), hide: choice(false) };
}

render(
  <main>
    {STATES.map((state) => (
      <div
        class="state"
        id={state.name}
        key={state.name}
        style={{
          '--card-scheme': state.scheme ?? LOOK.scheme,
          width: state.narrow || LOOK.narrow ? `${NARROW_PX}px` : undefined,
        }}
      >
        <h1>{state.name}</h1>
        <div
          class="frame"
          role="dialog"
          aria-labelledby={`${state.name}-name`}
          style={{ maxWidth: '100%', maxHeight: 'none' }}
        >
          <CardView
            view={state.view}
            around={{
              pack: PACK,
              actions: actionsOf(state),
              back: state.back === undefined ? null : { name: state.back, go: open },
            }}
            onOpen={open}
            nameId={`${state.name}-name`}
          />
        </div>
      </div>
    ))}
  </main>,
  document.body,
);

for (const { name, press = [] } of STATES)
  for (const selector of press) document.querySelector<HTMLElement>(`#${name} ${selector}`)?.click();
if (LOOK.mirrored) for (const card of document.querySelectorAll<HTMLElement>('.card')) card.dir = 'rtl';
