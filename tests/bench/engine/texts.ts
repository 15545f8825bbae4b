import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readHtml } from '../../../src/cli/read-html';
import type { Article } from '../../../src/model/article';
import { blockId } from '../../../src/model/ids';
import { partialDate } from '../../../src/model/partial-date';
import { parseSuite } from '../../linking/case';
import { dice } from './random';

/** The articles of tests/articles that hold any text. */
export function articlesOfTests(): Article[] {
  return readdirSync('tests/articles')
    .map((name) => `tests/articles/${name}/page.html`)
    .filter((page) => existsSync(page) && !/\/no-/.test(page))
    .map((page) => readHtml(readFileSync(page, 'utf8'), page));
}

/** Paragraphs of news: those of the articles, then those of the linking suites. */
export function newsParagraphs(): string[] {
  const suites = readdirSync('tests/linking').filter((name) => name.endsWith('.txt'));
  return [
    ...articlesOfTests().flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...suites.flatMap((name) =>
      parseSuite(readFileSync(`tests/linking/${name}`, 'utf8')).flatMap(({ paragraphs }) => paragraphs),
    ),
  ];
}

/** Two capitalised words, which mostly are a person's name. */
const FULL_NAME = /\b[A-Z][a-z]+ [A-Z][a-z]+\b/g;

/**
 * Long text of news: the articles as they are, then paragraphs in any order, with other names in the place of theirs, so that a long
 * text names many: every other one is of the list, the rest are made of two.
 *
 * @param units  UTF-16 units, about
 */
export function recombinedText(names: readonly string[], units: number): string {
  const paragraphs = newsParagraphs();
  const roll = dice(20261125);
  const name = (): string => names[roll(names.length)] ?? '';
  const other = (): string => {
    if (roll(2) === 0) return capitalised(name());
    const [given = ''] = name().split(' ');
    return capitalised(`${given} ${name().split(' ').at(-1)}`);
  };
  const parts = articlesOfTests().flatMap(({ blocks }) => blocks.map(({ text }) => text));
  let length = parts.reduce((sum, part) => sum + part.length + 1, 0);
  while (length < units) {
    const part = (paragraphs[roll(paragraphs.length)] ?? '').replaceAll(FULL_NAME, other);
    parts.push(part);
    length += part.length + 1;
  }
  return flat(parts.join('\n').slice(0, units));
}

function capitalised(name: string): string {
  return name.replaceAll(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/** The same text as one piece of memory: what was joined of parts is slow to read the first time. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** An article of paragraphs, dated and in English. */
export function articleOf(paragraphs: readonly string[]): Article {
  const blocks = paragraphs.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  return { title: '', date: partialDate('2022-01-10'), lang: 'en', blocks };
}

/** An article of about so many units: the test articles' paragraphs, over and over if need be. */
export function articleOfLength(units: number): Article {
  const paragraphs = articlesOfTests().flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const taken: string[] = [];
  let length = 0;
  for (let i = 0; length < units; i += 1) {
    const text = (paragraphs[i % paragraphs.length] ?? '').slice(0, units - length);
    taken.push(text);
    length += text.length;
  }
  return articleOf(taken);
}

/** UTF-16 units of an article's blocks. */
export function unitsOf({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Texts that are meant to make an engine slow, by what they hold; each of so many UTF-16 units. */
export const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'capitalised words': repeated('Amber Borough Castle Dorian Elder Forest Grange Harbour '),
  'no spaces': repeated('abcdefghijklmnopqrstuvwxyz'),
  initials: repeated('J. K. R. T. A. B. '),
  'one repeated name': repeated('Vladimir Putin '),
  'ministries beside a country': repeated('Russia met and the Foreign Ministry and '),
  weekdays: repeated('By Friday '),
  'votes with their months': repeated('He won the election of February 2021. '),
  'surnames with titles': repeated(
    "Timmermans, as Jean-Claude Juncker's deputy, led the battles with Warsaw and ",
  ),
};

/** The names of a list, one after the other, over and over if need be: a page that lists officials. */
export function listedNames(names: readonly string[], units: number): string {
  let text = '';
  for (let row = 0; text.length < units; row += 1)
    text += `${capitalised(names[row % names.length] ?? '')}, `;
  return flat(text.slice(0, units));
}

function repeated(unit: string): (units: number) => string {
  return (units) => flat(unit.repeat(Math.ceil(units / unit.length)).slice(0, units));
}
