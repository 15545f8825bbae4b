import { CardView } from '../card/CardView';
import { dateText } from '../language/dates';
import { OF_DATA } from '../language/page';
import { say } from '../language/say';
import { ReachChoice } from '../options/ReachChoice';
import type { OptionsState } from '../options/state';
import type { Sample } from './sample';

/** What Backgrounder does, what it never does, and the one choice that it leaves to the reader. */
export function Welcome({ sample, state }: { sample: Sample; state: OptionsState }) {
  return (
    <main class="page">
      <h1>{say('welcomeHeading')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <figure class="sample">
        <blockquote {...OF_DATA}>
          {sample.before}
          <span class="sample-name">{sample.name}</span>
          {sample.after}
        </blockquote>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <div class="sample-card" tabIndex={0}>
          <CardView view={sample.view.value} />
        </div>
        <figcaption class="small">{say('welcomeSample', dateText(sample.asOf))}</figcaption>
      </figure>
      <p class="said" role="status">
        {state.said.value}
      </p>
      <ReachChoice state={state} />
      <section>
        <h2>{say('never')}</h2>
        <ul class="never">
          <li>{say('neverSends')}</li>
          <li>{say('neverChanges')}</li>
          <li>{say('neverRecords')}</li>
          <li>{say('neverGuesses')}</li>
        </ul>
      </section>
      <p class="small">{say('welcomeLater')}</p>
    </main>
  );
}
