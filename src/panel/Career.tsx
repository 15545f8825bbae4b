import { useEffect } from 'preact/hooks';
import { spanText } from '../card/wording';
import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
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
    <section class="career" aria-label="Offices">
      <Posts posts={known} />
      {later.length > 0 && (
        <details class="since">
          <summary>
            Since then <span class="count">{later.length}</span>
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
            {bar.post.office}
            {bar.post.acting && ' (acting)'}
          </span>
          <span class="line">
            {spanText(bar.post.start, bar.post.end)}
            {bar.post.end === null && ` – known to ${bar.post.asOf.slice(0, 4)}`}
            {bar.post.before !== null && (
              <>
                {' · after '}
                <Neighbour holder={bar.post.before} />
              </>
            )}
            {bar.post.after !== null && (
              <>
                {' · before '}
                <Neighbour holder={bar.post.after} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Neighbour({ holder }: { holder: Holder }) {
  return (
    <a class="clause" dir="auto" href={hashOf(holder.id)}>
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
