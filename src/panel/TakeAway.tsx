import { useSignal } from '@preact/signals';
import { copyText } from '../browser/clipboard';
import { saveJson } from '../browser/save-file';
import { say } from '../language/say';
import type { Annotation } from '../model/annotation';
import { type Form, takeAway } from './take-away';

/** How long "Copied" stays, in milliseconds. */
const SAID_MS = 2_000;

/** Copying, saving and printing what the panel tells. */
export function TakeAway({ annotation }: { annotation: Annotation }) {
  const said = useSignal('');
  async function copy(form: Form): Promise<void> {
    const copied = await copyText(takeAway(annotation, form));
    said.value = copied ? say('copied') : say('copyNotAllowed');
    setTimeout(() => (said.value = ''), SAID_MS);
  }
  return (
    <div class="take-away">
      <button type="button" onClick={() => void copy('markdown')}>
        {say('copyMarkdown')}
      </button>
      <button type="button" onClick={() => void copy('text')}>
        {say('copyPlain')}
      </button>
      <button type="button" onClick={() => saveJson(takeAway(annotation, 'json'), 'background.json')}>
        {say('saveJson')}
      </button>
      <button type="button" onClick={() => print()}>
        {say('print')}
      </button>
      <span role="status" class="line">
        {said.value}
      </span>
    </div>
  );
}
