import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../../language/say';

/** Erasing everything: a click, and one more that confirms it. Focus goes to the harmless answer. */
export function Erase({ count, onErase }: { count: number; onErase: () => void }) {
  const asked = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useLayoutEffect(() => {
    if (used.current) (asked.value ? keep : first).current?.focus();
    used.current = true;
  }, [asked.value]);
  if (!asked.value) {
    return (
      <button type="button" ref={first} onClick={() => (asked.value = true)}>
        {say('digestErase')}
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{sayCount('digestEraseAsked', count)}</legend>
      <button type="button" class="danger" onClick={onErase}>
        {say('digestEraseYes')}
      </button>
      <button type="button" ref={keep} onClick={() => (asked.value = false)}>
        {say('digestEraseNo')}
      </button>
    </fieldset>
  );
}
