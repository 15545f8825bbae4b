import { useSignal } from '@preact/signals';
import type { Annotation } from '../model/annotation';
import { type Form, takeAway } from './take-away';

/** How long "Copied" stays, in milliseconds. */
const SAID_MS = 2_000;

/** Copying, saving and printing what the panel tells. */
export function TakeAway({ annotation }: { annotation: Annotation }) {
  const said = useSignal('');
  async function copy(form: Form): Promise<void> {
    said.value = await navigator.clipboard.writeText(takeAway(annotation, form)).then(
      () => 'Copied.',
      () => 'The browser did not let it be copied.',
    );
    setTimeout(() => (said.value = ''), SAID_MS);
  }
  return (
    <div class="take-away">
      <button type="button" onClick={() => void copy('markdown')}>
        Copy as Markdown
      </button>
      <button type="button" onClick={() => void copy('text')}>
        Copy as text
      </button>
      <button type="button" onClick={() => save(annotation)}>
        Save as JSON
      </button>
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <span role="status" class="line">
        {said.value}
      </span>
    </div>
  );
}

/** Hands the browser a file; it stays on this machine. */
function save(annotation: Annotation): void {
  const address = URL.createObjectURL(new Blob([takeAway(annotation, 'json')], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'background.json' });
  link.click();
  URL.revokeObjectURL(address);
}
