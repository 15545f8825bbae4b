import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../engine/annotate';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { BlockId } from '../model/ids';
import type { Pack } from '../pack/pack';
import { InputFault, runCommand } from './fault';
import { parseDate, parseLines } from './json-lines';
import { printed } from './output';
import { openPackFolder } from './pack-files';
import { articleOfText, fits, inWholeText, textOfArticle } from './plain-text';
import { readHtml } from './read-html';
import { tables } from './table';

const HELP = `Who and what an article is about, as the extension would mark it.

  npm run --silent annotate -- FILE.html              the article of a page, as a table
  npm run --silent annotate -- FILE.html --json       the same as one JSON object, with the extracted text, title and date
  npm run --silent annotate -- --text FILE --date 2021-12-23
                                                      a plain text, a paragraph a line
  npm run --silent annotate -- --jsonl < articles     one article a line, one answer a line, in order

  --json       one JSON object: text, title, date, lang, mentions, events, dates
  --date D     the article's date (2021-12-23, 2021-12 or 2021); for a page, it overrides the page's own
  --explain    why each mention was linked
  --help       this text

With --jsonl, a line of standard input is {"id", "text", "date", "lang", "title"} (id and text required) and a line of output
  {"id", "mentions": [{"start", "end", "text", "entity", "name", "wikidata", "kind", "via", "confidence"}],
   "events": [as mentions, for events that the text describes without naming them], "dates": [{"start", "end", "text", "iso"}]}
Offsets are UTF-16 units into "text". "kind" is person, organisation, place or event; "wikidata" is null where unknown.
Input that is not sound: one line on standard error, exit code 2, and no output at all.
`;

type Options = { json: boolean; explain: boolean; date: string | undefined };

await runCommand(async () => {
  const { values, positionals } = parseCommandLine();
  const { json = false, explain = false, date } = values;
  const options: Options = { json, explain, date };
  const given =
    Number(positionals.length > 0) + Number(values.text !== undefined) + Number(values.jsonl === true);
  if (values.help) process.stdout.write(HELP);
  else if (given !== 1 || positionals.length > 1)
    throw new InputFault('give one FILE.html, or --text FILE, or --jsonl; --help says more');
  else if (values.jsonl) await annotateLines(explain);
  else if (values.text !== undefined) await annotateText(values.text, options);
  else await annotatePage(positionals[0] ?? '', options);
});

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        text: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputFault(`${error instanceof Error ? error.message : error}; --help says more`);
  }
}

async function annotateLines(explain: boolean): Promise<void> {
  const lines = parseLines(readFileOrFail(0, 'standard input'));
  const pack = await openPackFolder();
  const output = lines.map(({ id, text, ...about }) => {
    const { article, offsets } = articleOfText(text, about);
    return JSON.stringify({
      id,
      ...printed(pack, text, inWholeText(annotate(pack, article), offsets), explain),
    });
  });
  process.stdout.write(output.map((line) => `${line}\n`).join(''));
}

async function annotateText(file: string, options: Options): Promise<void> {
  const text = readFileOrFail(file, file);
  if (!fits(text)) throw new InputFault(`${file}: longer than a million characters`);
  const date = dateOption(options);
  const { article, offsets } = articleOfText(text, { title: '', date, lang: null });
  show(await openPackFolder(), article, text, offsets, options);
}

async function annotatePage(file: string, options: Options): Promise<void> {
  const page = readHtml(readFileOrFail(file, file), file);
  const article = { ...page, date: dateOption(options) ?? page.date };
  const { text, offsets } = textOfArticle(article);
  show(await openPackFolder(), article, text, offsets, options);
}

function dateOption({ date }: Options) {
  return parseDate(date, () => new InputFault(`--date must be a date such as 2021-12-23, not ${date}`));
}

function show(
  pack: Pack,
  article: Article,
  text: string,
  offsets: ReadonlyMap<BlockId, number>,
  options: Options,
): void {
  const annotation = annotate(pack, article);
  const result = printed(pack, text, inWholeText(annotation, offsets), options.explain);
  const { title, date, lang } = article;
  if (options.json) process.stdout.write(`${JSON.stringify({ title, date, lang, text, ...result })}\n`);
  else
    process.stdout.write(
      `${headline(article, annotation)}\n\n${tables(result, linesOf(annotation), options.explain)}\n`,
    );
}

function headline({ title, date }: Article, { state, lang }: Annotation): string {
  if (state === 'unsupported-language')
    return `${title}\nThe page's language is ${lang}: Backgrounder reads English.`;
  return [title, date === null ? 'No date: roles are left out.' : `As of ${date}.`]
    .filter((line) => line !== '')
    .join('\n');
}

/** Each entity's line on the article's day. */
function linesOf({ entities }: Annotation): Map<string, string> {
  return new Map(entities.map(({ id, line }) => [id, line]));
}

function readFileOrFail(file: string | 0, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new InputFault(`${name}: no such file`);
    throw new InputFault(
      `${name}: ${error instanceof TypeError ? 'not UTF-8 text' : `cannot be read (${code})`}`,
    );
  }
}
