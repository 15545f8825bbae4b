import type { Reason } from '../model/annotation';
import type { Printed, PrintedMention, PrintedUnsure } from './output';

/** Widest column, in characters. */
const WIDEST = 48;

/** A table for a terminal: columns as wide as their longest cell, one space between, a rule under the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => clip(cell.replaceAll(/\s+/g, ' '))));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = cells;
  return [line(first), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}

function clip(cell: string): string {
  const chars = [...cell];
  return chars.length > WIDEST ? `${chars.slice(0, WIDEST - 1).join('')}…` : cell;
}

/** Everything found, as tables. `roles` gives a person's role on the article's day. */
export function tables(
  { mentions, events, dates, unsure = [] }: Printed,
  roles: ReadonlyMap<string, string>,
  explain: boolean,
): string {
  const parts = [
    table(
      ['text', 'entity', 'what', 'kind', 'via', 'sure'],
      [...mentions, ...events]
        .sort((a, b) => a.start - b.start)
        .map((m) => [m.text, m.name, roles.get(m.entity) ?? '', m.kind, m.via, m.confidence.toFixed(2)]),
    ),
  ];
  if (dates.length > 0)
    parts.push(
      table(
        ['date', 'meaning', ''],
        dates.map((d) => [d.text, d.iso, d.precision === 'about' ? 'about' : '']),
      ),
    );
  if (explain) parts.push(whyText([...mentions, ...events]), ...unsureText(unsure));
  return parts.join('\n\n');
}

function whyText(mentions: readonly PrintedMention[]): string {
  return mentions.map(({ text, why = [] }) => `${text}: ${reasonsText(why)}`).join('\n');
}

/** Names left unmarked, and each person whom they may mean. */
function unsureText(unsure: readonly PrintedUnsure[]): string[] {
  if (unsure.length === 0) return [];
  const lines = unsure.flatMap(({ text, because, candidates }) => [
    `${text}: left unmarked, ${because === 'too-close' ? 'several are about as likely' : 'nobody is likely enough'}`,
    ...candidates.map(
      ({ name, entity, score, why }) => `  ${name} (${entity}) ${score}: ${reasonsText(why)}`,
    ),
  ]);
  return [lines.join('\n')];
}

function reasonsText(why: readonly Reason[]): string {
  return why
    .map(({ text, weight, rejected }) => {
      const told = rejected === undefined ? text : `not ${text} [${rejected}]`;
      return weight ? `${told} (${weight})` : told;
    })
    .join('; ');
}
