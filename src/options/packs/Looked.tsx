import type { ComponentChildren } from 'preact';
import { ENTITY_KINDS } from '../../model/entity';
import { comparePartialDates } from '../../model/partial-date';
import type { ChangedFact } from '../../reader-pack/changes';
import type { PackFact } from '../../reader-pack/facts';
import { problemText } from '../../reader-pack/problem';
import type { Preview, Refused } from './look';
import type { PacksState } from './state';
import { KIND_COUNTS, TEXTS } from './texts';

/** Facts of each sort that are listed; more would hide the buttons. */
const MOST_FACTS = 60;

/** The chosen file: why it was refused, or what it would change. */
export function Looked({ state }: { state: PacksState }) {
  const looked = state.looked.value;
  if (looked === null) return null;
  return looked.state === 'refused' ? (
    <RefusedFile refused={looked} />
  ) : (
    <PreviewOf preview={looked} state={state} />
  );
}

function RefusedFile({ refused: { file, problems, count } }: { refused: Refused }) {
  return (
    <div class="looked" role="alert" data-state="refused">
      <h3 dir="auto">{TEXTS.refused(file)}</h3>
      <ul class="problems">
        {problems.map((problem) => {
          const text = problemText(file, problem);
          return (
            <li key={text} dir="auto">
              {text}
            </li>
          );
        })}
        {count > problems.length && <li>{TEXTS.moreProblems(count - problems.length)}</li>}
      </ul>
      <p>{TEXTS.unchanged}</p>
    </div>
  );
}

function PreviewOf({ preview, state }: { preview: Preview; state: PacksState }) {
  const { pack, before, changes, isNewKey } = preview;
  const { added, changed, withdrawn } = changes;
  const what = before === null ? TEXTS.take : TEXTS.update;
  const isOlder = before !== null && comparePartialDates(pack.asOf, before.asOf) < 0;
  return (
    <div class="looked" data-state="preview">
      <h3 dir="auto">{before === null ? TEXTS.wouldAdd(pack.name) : TEXTS.wouldUpdate(pack.name)}</h3>
      <p dir="auto">{TEXTS.about(pack.publisher, pack.entities.length, pack.asOf)}</p>
      <p class="small">{countsOf(preview)}</p>
      {pack.near.length > 0 && <p dir="auto">{TEXTS.near(pack.near)}</p>}
      {isOlder && <p>{TEXTS.older(before.asOf)}</p>}
      <p>
        <Signature preview={preview} />
      </p>
      {added.length + changed.length + withdrawn.length === 0 && <p>{TEXTS.same}</p>}
      <Facts title={TEXTS.added} facts={added} open={before !== null} />
      <Facts title={TEXTS.changed} facts={changed} open before={(fact) => (fact as ChangedFact).before} />
      <Facts title={TEXTS.withdrawn} facts={withdrawn} open />
      <p class="actions">
        <button type="button" class="main" onClick={() => void state.take()}>
          {isNewKey ? TEXTS.acceptKey(what) : what}
        </button>
        <button type="button" onClick={state.cancel}>
          {TEXTS.cancel}
        </button>
      </p>
    </div>
  );
}

/** "12 people, 3 organisations" */
function countsOf({ pack: { entities } }: Preview): string {
  return ENTITY_KINDS.flatMap((kind) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    const [one, many] = KIND_COUNTS[kind];
    return count === 0 ? [] : `${count} ${count === 1 ? one : many}`;
  }).join(', ');
}

function Signature({ preview: { signature, isNewKey } }: { preview: Preview }): ComponentChildren {
  switch (signature.state) {
    case 'unsigned':
      return TEXTS.unsigned;
    case 'unchecked':
      return TEXTS.unchecked;
    case 'sound':
      return isNewKey ? TEXTS.newKey(signature.fingerprint) : TEXTS.sound(signature.fingerprint);
  }
}

function Facts({
  title,
  facts,
  open,
  before,
}: {
  title: string;
  facts: readonly PackFact[];
  open: boolean;
  before?: (fact: PackFact) => string;
}) {
  if (facts.length === 0) return null;
  const shown = facts.slice(0, MOST_FACTS);
  return (
    <details open={open}>
      <summary>
        {title} <span class="count">{facts.length}</span>
      </summary>
      <ul class="facts">
        {byEntity(shown).map(([entity, own]) => (
          <li key={entity}>
            <bdi>{entity}</bdi>
            <ul>
              {own.map((fact) => (
                <li key={fact.id} dir="auto">
                  {fact.text}
                  {before !== undefined && (
                    <>
                      {' '}
                      ({TEXTS.instead} <bdi>{before(fact)}</bdi>)
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {facts.length > shown.length && <li>{TEXTS.moreFacts(facts.length - shown.length)}</li>}
      </ul>
    </details>
  );
}

function byEntity(facts: readonly PackFact[]): [entity: string, facts: PackFact[]][] {
  const groups = new Map<string, PackFact[]>();
  for (const fact of facts) groups.set(fact.entity, [...(groups.get(fact.entity) ?? []), fact]);
  return [...groups];
}
