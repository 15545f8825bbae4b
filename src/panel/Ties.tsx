import { useEffect } from 'preact/hooks';
import { dateText } from '../language/dates';
import type { PlainKey } from '../language/messages';
import { OF_DATA } from '../language/page';
import { numberText, say } from '../language/say';
import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import type { Tie, TieKind } from '../model/tie';
import { hashOf } from './route';
import type { PanelState } from './state';
import { type Layout, layOut, type Node, ROW_PX } from './ties-layout';

/** Width of the drawing, in units of its own; it scales with the panel. */
const WIDTH = 340;
/** Where the left names end and the right ones begin. */
const LEFT_END = 140;
const RIGHT_START = 200;
/** Letters of a name that fit in a column. */
const LETTERS = 21;

/** How the article's people, countries, organisations and events hang together on its day. */
export function Ties({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  useEffect(() => state.askTies(annotation), [annotation, state]);
  const ties = state.ties.value;
  if (ties === null || ties.length === 0) return null;
  const names = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const told = ties.filter(({ from, to }) => names.has(from) && names.has(to));
  const layout = layOut(told, names);
  return (
    <section class="group ties" aria-labelledby="ties">
      <h2 id="ties">{say('ties')}</h2>
      {layout.edges.length > 0 && <Graph layout={layout} />}
      <details class="since">
        <summary>
          {say('tiesList')} <span class="count">{numberText(told.length)}</span>
        </summary>
        <table>
          <tbody>
            {told.map((tie) => (
              <tr key={`${tie.kind} ${tie.from} ${tie.to}`}>
                <th scope="row">
                  <Name id={tie.from} name={names.get(tie.from)?.name ?? ''} />
                </th>
                <td>
                  <How tie={tie} /> <Name id={tie.to} name={names.get(tie.to)?.name ?? ''} />
                  <Provenance tie={tie} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Name({ id, name }: { id: EntityId; name: string }) {
  return (
    <a class="clause" {...OF_DATA} href={hashOf(id)}>
      {name}
    </a>
  );
}

/** What stands between the two names; an office has a name of its own. */
const HOW: Partial<Record<TieKind, PlainKey>> = {
  member: 'tieMember',
  participant: 'tieParticipant',
  'led-to': 'tieLedTo',
};

function How({ tie: { kind, label } }: { tie: Tie }) {
  const key = HOW[kind];
  return key === undefined ? <span {...OF_DATA}>{label}</span> : <span>{say(key)}</span>;
}

/** "since 2004 · Wikidata". */
function Provenance({ tie: { kind, start, source } }: { tie: Tie }) {
  const lasts = kind === 'office' || kind === 'member';
  const when = start === null ? '' : lasts ? say('since', dateText(start)) : dateText(start);
  return (
    <span class="line">
      {when}
      {when !== '' && source !== null && ' · '}
      {source !== null && <span {...OF_DATA}>{source.title}</span>}
    </span>
  );
}

/** The line between two names, in words. */
function drawnText({ kind, label, start }: Tie, from: string, to: string): string {
  const key = HOW[kind];
  const how = key === undefined ? label : say(key);
  return start === null
    ? say('tieDrawn', from, how, to)
    : say('tieDrawnDate', from, how, to, dateText(start));
}

/** The same for the eye: two columns and the lines between them. The list tells it to everybody else. */
function Graph({ layout: { left, right, edges, height } }: { layout: Layout }) {
  return (
    <svg class="tie-graph" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {edges.map(({ tie, from, to }) => (
        <path
          key={`${tie.kind} ${tie.from} ${tie.to}`}
          data-kind={tie.kind}
          d={`M${LEFT_END + 6} ${from.y}C${RIGHT_START - 20} ${from.y} ${LEFT_END + 20} ${to.y} ${RIGHT_START - 6} ${to.y}`}
        >
          <title>{drawnText(tie, from.name, to.name)}</title>
        </path>
      ))}
      {left.map((node) => (
        <Label key={node.id} node={node} x={LEFT_END} anchor="end" />
      ))}
      {right.map((node) => (
        <Label key={node.id} node={node} x={RIGHT_START} anchor="start" />
      ))}
    </svg>
  );
}

function Label({ node, x, anchor }: { node: Node; x: number; anchor: 'start' | 'end' }) {
  const short = node.name.length > LETTERS ? `${node.name.slice(0, LETTERS - 1)}…` : node.name;
  return (
    <text
      x={x}
      y={node.y}
      dy="0.34em"
      text-anchor={anchor}
      lang="en"
      data-kind={node.kind}
      font-size={ROW_PX / 2}
    >
      {short}
      <title>{node.name}</title>
    </text>
  );
}
