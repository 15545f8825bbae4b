import { Component } from 'preact';
import type { PackInfo } from '../../model/annotation';
import type { Card } from '../../model/card';
import type { EntityKind } from '../../model/entity';
import type { CardActions, Match, Switch } from '../around';
import { type CopyForm, copyOf, reportOf } from '../copies';

type Props = { card: Card; match: Match | null; pack: PackInfo | null; actions: CardActions };

/** `shown`: text for the reader to copy by hand, or to look at first. */
type State = { said: string; shown: string | null };

const COPY_FORMS: readonly CopyForm[] = ['text', 'Markdown', 'citation'];

/** What a reader says whom a mark took for somebody else. */
const NOT_THIS: Readonly<Record<EntityKind, string>> = {
  person: 'Not this person',
  organisation: 'Not this organisation',
  place: 'Not this place',
  event: 'Not this event',
};

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
        <summary aria-label="More" title="Copy, hide, report">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </summary>
        <div class="card-menu">
          <p class="card-copy">
            Copy as{' '}
            {COPY_FORMS.map((form) => (
              <button type="button" key={form} onClick={() => this.#copyForm(form)}>
                {form}
              </button>
            ))}
          </p>
          {hide !== null &&
            match !== null &&
            this.#toggle(hide, NOT_THIS[card.kind], 'Unmarked in this article')}
          {this.#toggle(mute, 'Mute everywhere', 'Muted everywhere')}
          <button
            type="button"
            class="card-act"
            aria-expanded={shown !== null}
            onClick={() => this.#report()}
          >
            Report a mistake
          </button>
          {shown !== null && (
            <div class="card-report">
              <textarea readOnly rows={7} aria-label="Text to copy" value={shown} />
              <button type="button" onClick={() => void this.#copy(shown, 'Copied. Nothing was sent.')}>
                Copy this text
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
          this.setState({ said: isOn ? 'Marked again.' : '' });
        }}
      >
        {isOn ? (
          <>
            {done} <span class="card-undo">Undo</span>
          </>
        ) : (
          offer
        )}
      </button>
    );
  }

  #copyForm(form: CopyForm): void {
    const { card, pack } = this.props;
    void this.#copy(copyOf(card, form, pack), `Copied as ${form}.`);
  }

  #report(): void {
    const { card, pack } = this.props;
    const shown = this.state.shown === null ? reportOf(card, pack) : null;
    this.setState({
      shown,
      said: shown === null ? '' : 'Send it to the project yourself: nothing is sent from here.',
    });
  }

  async #copy(text: string, said: string): Promise<void> {
    const copied = await this.props.actions.copy(text);
    this.setState(
      copied ? { said } : { said: 'The browser did not allow it. Select the text and copy it.', shown: text },
    );
  }
}
