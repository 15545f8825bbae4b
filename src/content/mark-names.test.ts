import { describe, expect, it } from 'vitest';
import { markStyles, paintOf } from './mark-names';

describe('paintOf', () => {
  it.each<[string, string]>([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'ground'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0', 'underline'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', 'underline'],
  ])('%s: %s', (userAgent, paint) => expect(paintOf(userAgent)).toBe(paint));
});

describe('markStyles', () => {
  const selectors = (...tags: string[]): string[] =>
    [...markStyles('underline', new Set(tags)).matchAll(/(\S*)::highlight\(backgrounder-person\)/g)].map(
      ([, element = '']) => element,
    );

  it.each<[string, string[], string[]]>([
    ['the tags that hold marks', ['p', 'li', 'news-text'], ['p', 'li', 'news-text']],
    ['every element, where a page is made of one tag', ['p', 'div'], ['']],
    ['every element, where a tag is no plain name', ['p', 'x.y'], ['']],
  ])('has rules for %s', (_, tags, expected) => {
    expect([...new Set(selectors(...tags))]).toEqual(expected);
  });

  it('paints on a screen only', () => {
    const outside = markStyles('ground', new Set(['p'])).replaceAll(
      /@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
      '',
    );
    expect(outside.trim()).toBe('');
  });
});
