import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../_locales/en/messages.json';

type Message = { message: string; description?: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const LOCALES = 'src/_locales';
const locales = readdirSync(LOCALES).map((locale): [string, Messages] => [
  locale,
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')),
]);

/** The forms that a language may need beside the English two. */
const FORM = /_(?:zero|one|two|few|many|other)$/;

const placeholdersIn = (message: string): string[] =>
  [...message.matchAll(/\$([A-Z]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());

describe.each(locales)('the texts in %s', (_, messages) => {
  it('name a language with dates and plural forms', () => {
    expect(() => new Intl.PluralRules(messages.language?.message)).not.toThrow();
    expect(messages.direction?.message).toMatch(/^(?:ltr|rtl)$/);
  });

  it.each(Object.entries(messages))('%s has each placeholder that English has, and no other', (key, text) => {
    const model = (english as Messages)[key] ?? (english as Messages)[key.replace(FORM, '_other')];
    expect(model, 'English has no such text').toBeDefined();
    expect(text.message).not.toBe('');
    const known = Object.keys(text.placeholders ?? {});
    expect(known).toEqual(Object.keys(model?.placeholders ?? {}));
    expect(known.map((name) => text.placeholders?.[name]?.content)).toEqual(known.map((_, i) => `$${i + 1}`));
    for (const name of placeholdersIn(text.message)) expect(known).toContain(name);
  });
});

describe('the English texts', () => {
  const code = sources('src')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');

  it.each(Object.entries(english as Messages))('%s is described and used', (key, text) => {
    expect(text.description).toMatch(/\w{3,}.*\.$/);
    if (FORM.test(key)) expect(english).toHaveProperty(key.replace(FORM, '_other'));
    const name = key.replace(FORM, '');
    // A name may be put together, `kind_${kind}`: its beginning stands in the code then.
    const stem = name.replace(/_.*/, '_${');
    expect(
      [`'${name}'`, `"${name}"`, `\`${stem}`].some((use) => code.includes(use)) ||
        manifest.includes(`__MSG_${name}__`),
    ).toBe(true);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(?:tsx?|html)$/.test(name) && !/\.test\./.test(name) ? [path] : [];
  });
}
