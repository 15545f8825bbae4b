import { OF_DATA } from '../../language/page';
import type { Fact } from '../../model/card';
import type { EntityId } from '../../model/ids';
import type { SourceList } from '../source-list';
import { EntityName } from './EntityName';
import { SourceRef } from './SourceRef';

/** Labelled facts, each label once; nothing when there are none. */
export function Facts({
  facts,
  heading = null,
  list,
  onOpen,
}: {
  facts: readonly Fact[];
  heading?: string | null;
  list: SourceList;
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (facts.length === 0) return null;
  const labels = [...new Set(facts.map(({ label }) => label))];
  return (
    <section class="card-section">
      {heading !== null && <h3 class="card-heading">{heading}</h3>}
      <dl class="card-facts">
        {labels.map((label) => (
          <div class="card-fact" key={label}>
            <dt lang="en">{label}</dt>
            {facts
              .filter((fact) => fact.label === label)
              .map((fact) => (
                <dd key={fact.value}>
                  {fact.entity ? (
                    <EntityName id={fact.entity} name={fact.value} onOpen={onOpen} />
                  ) : (
                    <span {...OF_DATA}>{fact.value}</span>
                  )}
                  {fact.detail && (
                    <span class="card-detail" {...OF_DATA}>
                      {' '}
                      {fact.detail}
                    </span>
                  )}
                  <SourceRef source={fact.source} list={list} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
