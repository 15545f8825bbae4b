import type { ComponentChildren } from 'preact';
import { dateText } from '../../language/dates';
import { listText } from '../../language/lists';
import type { PlainKey } from '../../language/messages';
import { OF_DATA } from '../../language/page';
import { numberText, say, sayCount, woven } from '../../language/say';
import { ENTITY_KINDS } from '../../model/entity';
import { comparePartialDates } from '../../model/partial-date';
import type { ChangedFact } from '../../reader-pack/changes';
import type { PackFact } from '../../reader-pack/facts';
import { problemText } from '../../reader-pack/problem';
import { About, Fingerprint } from './About';
import type { Preview, Refused } from './look';
import type { PacksState } from './state';

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

function RefusedFile({ refused: { file, why, problems, count } }: { refused: Refused }) {
  return (
    <div class="looked" role="alert" data-state="refused">
      <h3>{woven('packRefused', <bdi translate={false}>{file}</bdi>)}</h3>
      {why === '' ? <Problems file={file} problems={problems} count={count} /> : <p>{why}</p>}
      <p>{say('nothingChanged')}</p>
    </div>
  );
}

/** Sentences about lines of the file, the same as in the terminal: in English. */
function Problems({ file, problems, count }: Pick<Refused, 'file' | 'problems' | 'count'>) {
  return (
    <ul class="problems">
      {problems.map((problem) => {
        const text = problemText(file, problem);
        return (
          <li key={text} {...OF_DATA}>
            {text}
          </li>
        );
      })}
      {count > problems.length && <li>{sayCount('packMoreProblems', count - problems.length)}</li>}
    </ul>
  );
}

function PreviewOf({ preview, state }: { preview: Preview; state: PacksState }) {
  const { pack, before, changes } = preview;
  const { added, changed, withdrawn } = changes;
  const name = <bdi {...OF_DATA}>{pack.name}</bdi>;
  const isOlder = before !== null && comparePartialDates(pack.asOf, before.asOf) < 0;
  return (
    <div class="looked" data-state="preview">
      <h3>{before === null ? woven('packWouldAdd', name) : woven('packWouldUpdate', name)}</h3>
      <p>
        <About publisher={pack.publisher} entities={pack.entities.length} asOf={pack.asOf} />
      </p>
      <p class="small">{countsOf(preview)}</p>
      {pack.near.length > 0 && <p>{woven('packNear', <bdi {...OF_DATA}>{pack.near.join(', ')}</bdi>)}</p>}
      {isOlder && <p>{say('packOlder', dateText(before.asOf))}</p>}
      <p>
        <Signature preview={preview} />
      </p>
      {added.length + changed.length + withdrawn.length === 0 && <p>{say('packSame')}</p>}
      <Facts title={say('packAdded')} facts={added} open={before !== null} />
      <Facts
        title={say('packChanged')}
        facts={changed}
        open
        before={(fact) => (fact as ChangedFact).before}
      />
      <Facts title={say('packWithdrawn')} facts={withdrawn} open />
      <p class="actions">
        <button type="button" class="main" onClick={() => void state.take()}>
          {say(takeText(preview))}
        </button>
        <button type="button" onClick={state.cancel}>
          {say('packLeave')}
        </button>
      </p>
    </div>
  );
}

function takeText({ before, isNewKey }: Preview): PlainKey {
  if (before === null) return isNewKey ? 'packTakeKey' : 'packTake';
  return isNewKey ? 'packUpdateKey' : 'packUpdate';
}

/** "12 people, 3 organisations" */
function countsOf({ pack: { entities } }: Preview): string {
  const counts = ENTITY_KINDS.flatMap((kind) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    return count === 0 ? [] : sayCount(`packCount_${kind}`, count);
  });
  return listText(counts);
}

function Signature({ preview: { signature, isNewKey } }: { preview: Preview }): ComponentChildren {
  switch (signature.state) {
    case 'unsigned':
      return say('packUnsigned');
    case 'unchecked':
      return say('packUnchecked');
    case 'sound':
      return woven(isNewKey ? 'packNewKey' : 'packSound', <Fingerprint of={signature.fingerprint} />);
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
        {title} <span class="count">{numberText(facts.length)}</span>
      </summary>
      <ul class="facts">
        {byEntity(shown).map(([entity, own]) => (
          <li key={entity}>
            <bdi {...OF_DATA}>{entity}</bdi>
            <ul>
              {own.map((fact) => (
                <li key={fact.id}>
                  {before === undefined ? (
                    <FactText text={fact.text} />
                  ) : (
                    woven('packInstead', <FactText text={fact.text} />, <FactText text={before(fact)} />)
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {facts.length > shown.length && <li>{sayCount('packMoreFacts', facts.length - shown.length)}</li>}
      </ul>
    </details>
  );
}

function FactText({ text }: { text: string }) {
  return <bdi {...OF_DATA}>{text}</bdi>;
}

function byEntity(facts: readonly PackFact[]): [entity: string, facts: PackFact[]][] {
  const groups = new Map<string, PackFact[]>();
  for (const fact of facts) groups.set(fact.entity, [...(groups.get(fact.entity) ?? []), fact]);
  return [...groups];
}
