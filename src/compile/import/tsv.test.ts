import { describe, expect, it } from 'vitest';
import { formatTable, listField, partsOfList } from './tsv';

describe('tables', () => {
  it('sorts lines by code unit and writes each once', () => {
    expect(
      formatTable(
        ['id', 'name'],
        [
          ['b', '2'],
          ['a', 'é'],
          ['a', 'e\u0301'],
          ['B', '1'],
        ],
      ),
    ).toBe('id\tname\nB\t1\na\té\nb\t2\n');
  });

  it('keeps tabs and line ends out of fields', () => {
    expect(formatTable(['id'], [['a\tb\nc ']])).toBe('id\na b c\n');
  });

  it('lists parts once, sorted', () => {
    expect(listField(['b', 'a', '', 'b'])).toBe('a|b');
    expect(partsOfList(' a ||b')).toEqual(['a', 'b']);
  });
});
