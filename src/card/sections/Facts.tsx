import type { Fact } from '../../model/card';
import type { SourceList } from '../source-list';
import { SourceRef } from './SourceRef';

/** Labelled facts; nothing when there are none. */
export function Facts({ facts, list }: { facts: readonly Fact[]; list: SourceList }) {
  if (facts.length === 0) return null;
  return (
    <section class="card-section">
      <dl class="card-facts">
        {facts.map((fact) => (
          <div class="card-fact" key={`${fact.label} ${fact.value}`}>
            <dt>{fact.label}</dt>
            <dd dir="auto">
              {fact.value}
              <SourceRef source={fact.source} list={list} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
