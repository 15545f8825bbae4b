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
        In short
      </h2>
      <dl>
        {lines.map(({ label, clauses }) => (
          <div class="brief" key={label}>
            <dt>{label}</dt>
            <dd>
              {clauses.map((clause, i) => (
                <span key={clause.entity ?? clause.name}>
                  {i > 0 && (clauses.some(({ detail }) => detail !== '') ? '; ' : ', ')}
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

function Part({ clause: { entity, name, detail } }: { clause: Clause }) {
  return (
    <>
      {entity === null ? (
        name
      ) : (
        <a class="clause" dir="auto" href={hashOf(entity)}>
          {name}
        </a>
      )}
      {detail !== '' && <span class="clause-detail"> {detail}</span>}
    </>
  );
}
