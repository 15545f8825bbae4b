import { Component } from 'preact';
import type { PlainKey } from '../../language/messages';
import { say, woven } from '../../language/say';
import type { PackInfo } from '../../model/annotation';
import type { Card } from '../../model/card';
import type { CardActions, Match, Switch } from '../around';
import { type CopyForm, copyOf, reportOf } from '../copies';

type Props = { card: Card; match: Match | null; pack: PackInfo | null; actions: CardActions };

/** `shown`: text for the reader to copy by hand, or to look at first. */
type State = { said: string; shown: string | null };

/** The forms in order, each with its name and what is said when it was copied. */
const COPY_FORMS: readonly (readonly [CopyForm, name: PlainKey, copied: PlainKey])[] = [
  ['text', 'cardCopyText', 'cardCopiedText'],
  ['Markdown', 'cardCopyMarkdown', 'cardCopiedMarkdown'],
  ['citation', 'cardCopyCitation', 'cardCopiedCitation'],
];

/**
 * What a reader may do with a card, behind one small button. A class, since hooks would add their weight to every page for these two
 * fields alone.
 */
export class More extends Component<Props, State> {
  override state: State = { said: '', shown: null };

  override render({ card, match, actions }: Props, { said, shown }: State) {
    const { hide, mute } = actions;
    return (
      <details class="card-more">
        <summary aria-label={say('cardMore')} title={say('cardMoreHint')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </summary>
        <div class="card-menu">
          <p class="card-copy">
            {woven(
              'cardCopyAs',
              COPY_FORMS.map(([form, name, copied]) => (
                <button type="button" key={form} onClick={() => this.#copyForm(form, copied)}>
                  {say(name)}
                </button>
              )),
            )}
          </p>
          {hide !== null &&
            match !== null &&
            this.#toggle(hide, say(`notThis_${card.kind}`), say('cardHidden'))}
          {this.#toggle(mute, say('cardMute'), say('cardMuted'))}
          <button
            type="button"
            class="card-act"
            aria-expanded={shown !== null}
            onClick={() => this.#report()}
          >
            {say('cardReport')}
          </button>
          {shown !== null && (
            <div class="card-report">
              <textarea readOnly rows={7} aria-label={say('cardReportField')} value={shown} />
              <button type="button" onClick={() => void this.#copy(shown, say('cardReportCopied'))}>
                {say('cardReportCopy')}
              </button>
            </div>
          )}
          <p role="status" class="card-said">
            {said}
          </p>
        </div>
      </details>
    );
  }

  /** One row for a choice and its undoing, so that focus stays where it is. */
  #toggle(choice: Switch, offer: string, done: string) {
    const { card } = this.props;
    const isOn = choice.isOn(card.id);
    return (
      <button
        type="button"
        class="card-act"
        onClick={() => {
          choice.set({ id: card.id, name: card.name }, !isOn);
          this.setState({ said: isOn ? say('cardMarkedAgain') : '' });
        }}
      >
        {isOn ? (
          <>
            {done} <span class="card-undo">{say('cardUndo')}</span>
          </>
        ) : (
          offer
        )}
      </button>
    );
  }

  #copyForm(form: CopyForm, copied: PlainKey): void {
    const { card, pack } = this.props;
    void this.#copy(copyOf(card, form, pack), say(copied));
  }

  #report(): void {
    const { card, pack } = this.props;
    const shown = this.state.shown === null ? reportOf(card, pack) : null;
    this.setState({
      shown,
      said: shown === null ? '' : say('cardReportHint'),
    });
  }

  async #copy(text: string, said: string): Promise<void> {
    const copied = await this.props.actions.copy(text);
    this.setState(copied ? { said } : { said: say('cardCopyRefused'), shown: text });
  }
}
