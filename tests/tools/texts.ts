/**
 * The browser's texts where there is no extension, in Node and on plain pages: reads the same file in the same way. Importing it is enough.
 */
import english from '../../src/_locales/en/messages.json';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** Has `browser.i18n` say these texts. */
export function provideTexts(messages: Record<string, Message>): void {
  const world = globalThis as { chrome?: object };
  const getMessage = (key: string, values: readonly string[] = []): string => filledIn(messages[key], values);
  world.chrome = { ...world.chrome, i18n: { getMessage } };
}

/** A text with its placeholders filled in, as browsers do it; empty when there is none of that name. */
function filledIn(found: Message | undefined, values: readonly string[]): string {
  if (found === undefined) return '';
  const { message, placeholders = {} } = found;
  return message
    .replaceAll(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole)
    .replaceAll(/\$(?:(\d)|\$)/g, (_, number?: string) =>
      number === undefined ? '$' : (values[Number(number) - 1] ?? ''),
    );
}

provideTexts(english);
