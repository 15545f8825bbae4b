import { OF_DATA } from '../language/page';
import { say, woven } from '../language/say';
import type { Annotation } from '../model/annotation';
import { briefingOf, type Clause } from './brief-lines';
import { hashOf } from './route';

/** The article in a few lines, each clause leading to its card and sources. */
export function Briefing({ annotation }: { annotation: Annotation }) {
  const lines = briefingOf(annotation);
  if (lines.length === 0) return null;
  return (
    <section class="briefing" aria-labelledby="briefing">
      <h2 id="briefing" class="unseen">
        {say('inShort')}
      </h2>
      <dl>
        {lines.map(({ label, clauses }) => (
          <div class="brief" key={label}>
            <dt>{label}</dt>
            <dd>
              {clauses.map((clause, i) => (
                <span key={clause.entity ?? clause.name}>
                  {i > 0 && (clauses.some(isTold) ? '; ' : ', ')}
                  <Part clause={clause} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether something stands behind the name. */
function isTold({ detail, readerPack }: Clause): boolean {
  return detail !== '' || readerPack !== undefined;
}

function Part({ clause: { entity, name, detail, isDated, readerPack } }: { clause: Clause }) {
  return (
    <>
      {entity === null ? (
        name
      ) : (
        <a class="clause" {...OF_DATA} href={hashOf(entity)}>
          {name}
        </a>
      )}
      {detail !== '' && (
        <span class="clause-detail" lang={isDated ? undefined : OF_DATA.lang}>
          {' '}
          {detail}
        </span>
      )}
      {readerPack !== undefined && (
        <span class="clause-detail">
          {detail === '' ? ' ' : ' · '}
          {woven('lineFromPack', <bdi {...OF_DATA}>{readerPack}</bdi>)}
        </span>
      )}
    </>
  );
}
