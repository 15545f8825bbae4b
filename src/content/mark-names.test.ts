import { describe, expect, it } from 'vitest';
import { paintOf } from './mark-names';

describe('paintOf', () => {
  it.each<[string, string]>([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'ground'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0', 'underline'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', 'underline'],
  ])('%s: %s', (userAgent, paint) => expect(paintOf(userAgent)).toBe(paint));
});
