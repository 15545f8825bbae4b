import { CardView } from '../card/CardView';
import { ReachChoice } from '../options/ReachChoice';
import type { OptionsState } from '../options/state';
import type { Sample } from './sample';

/** What Backgrounder does, what it never does, and the one choice that it leaves to the reader. */
export function Welcome({ sample, state }: { sample: Sample; state: OptionsState }) {
  return (
    <main class="page">
      <h1>Background for the news, as of the day it was written</h1>
      <p class="lead">
        Rest the pointer on a dotted name in an article and read who that is: the office held that day, what
        is known since, and where each fact comes from. The button in the toolbar opens the whole article’s
        background.
      </p>
      <figure class="sample">
        <blockquote>
          {sample.before}
          <span class="sample-name">{sample.name}</span>
          {sample.after}
        </blockquote>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <div class="sample-card" tabIndex={0}>
          <CardView view={sample.view.value} />
        </div>
        <figcaption class="small">A card for an article of 10 January 2022.</figcaption>
      </figure>
      <p class="said" role="status">
        {state.said.value}
      </p>
      <ReachChoice state={state} />
      <section>
        <h2>What it never does</h2>
        <ul class="never">
          <li>
            It sends nothing anywhere. All it knows came with it, and its own rules forbid it the network.
          </li>
          <li>It changes nothing in a page, and takes no click from a link.</li>
          <li>It reads no forms, no mail and nothing that you type, and keeps no record of what you read.</li>
          <li>It marks nobody when it is not sure who is meant.</li>
        </ul>
      </section>
      <p class="small">
        You can change this at any time: a right click on the button in the toolbar, then the settings.
      </p>
    </main>
  );
}
