import type { Printed } from './output';

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
  { mentions, events, dates }: Printed,
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
  if (explain)
    parts.push(
      [...mentions, ...events]
        .map(
          (m) =>
            `${m.text}: ${(m.why ?? []).map((w) => (w.weight ? `${w.text} (${w.weight})` : w.text)).join('; ')}`,
        )
        .join('\n'),
    );
  return parts.join('\n\n');
}
