import { useEffect } from 'preact/hooks';
import { spanText } from '../card/wording';
import { dateText } from '../language/dates';
import { OF_DATA } from '../language/page';
import { numberText, say, woven } from '../language/say';
import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { yearOf } from '../model/partial-date';
import type { Holder, Post } from '../model/tie';
import { type Bar, barsOf } from './career-bars';
import { hashOf } from './route';
import type { PanelState } from './state';

/** All the dated offices of a person, as bars over time and in words, with who came before and after. */
export function Career({
  person,
  annotation,
  state,
}: {
  person: EntityId;
  annotation: Annotation;
  state: PanelState;
}) {
  const posts = state.career(person).value;
  useEffect(() => state.askCareer(annotation, person), [annotation, person, state]);
  if (posts === null || posts.length < 2) return null;
  const known = posts.filter(({ later }) => !later);
  const later = posts.filter((post) => post.later);
  return (
    <section class="career" aria-label={say('offices')}>
      <Posts posts={known} />
      {later.length > 0 && (
        <details class="since">
          <summary>
            {say('sinceThen')} <span class="count">{numberText(later.length)}</span>
          </summary>
          <Posts posts={later} />
        </details>
      )}
    </section>
  );
}

function Posts({ posts }: { posts: readonly Post[] }) {
  return (
    <ol>
      {barsOf(posts).map((bar) => (
        <li key={`${bar.post.office} ${bar.post.start}`}>
          <Strip bar={bar} />
          <span class="office">
            <Office post={bar.post} />
          </span>
          <span class="line">
            {heldText(bar.post)}
            {bar.post.before !== null && (
              <>
                {' · '}
                {woven('officeAfter', <Neighbour holder={bar.post.before} />)}
              </>
            )}
            {bar.post.after !== null && (
              <>
                {' · '}
                {woven('officeBefore', <Neighbour holder={bar.post.after} />)}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Office({ post: { office, acting } }: { post: Post }) {
  const name = <span {...OF_DATA}>{office}</span>;
  return acting ? <span>{woven('officeActing', name)}</span> : name;
}

/** When an office was held, and up to when that is known. */
function heldText({ start, end, asOf }: Post): string {
  const span = spanText(start, end);
  return end === null ? say('officeKnownTo', span, dateText(yearOf(asOf))) : span;
}

function Neighbour({ holder }: { holder: Holder }) {
  return (
    <a class="clause" {...OF_DATA} href={hashOf(holder.id)}>
      {holder.name}
    </a>
  );
}

function Strip({ bar: { from, to } }: { bar: Bar }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="1.5" width="100" height="1" />
      <rect x={from * 100} y="0" width={Math.max(1.5, (to - from) * 100)} height="4" />
    </svg>
  );
}
