import type { Fact } from '../../model/card';
import type { SourceList } from '../source-list';
import { SourceRef } from './SourceRef';

/** Labelled facts, each label once; nothing when there are none. */
export function Facts({ facts, list }: { facts: readonly Fact[]; list: SourceList }) {
  if (facts.length === 0) return null;
  const labels = [...new Set(facts.map(({ label }) => label))];
  return (
    <section class="card-section">
      <dl class="card-facts">
        {labels.map((label) => (
          <div class="card-fact" key={label}>
            <dt>{label}</dt>
            {facts
              .filter((fact) => fact.label === label)
              .map((fact) => (
                <dd dir="auto" key={fact.value}>
                  {fact.value}
                  <SourceRef source={fact.source} list={list} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
