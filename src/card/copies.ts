import { dateText } from '../language/dates';
import { listText } from '../language/lists';
import { say } from '../language/say';
import type { PackInfo } from '../model/annotation';
import type { Card, Source } from '../model/card';
import { type SourceList, safeUrl, sourceList } from './source-list';
import { laterStatements, type Statement, statements } from './statements';
import { heldText, sourceDetails } from './wording';

/** The forms in which a card can be copied. */
export type CopyForm = 'text' | 'Markdown' | 'citation';

/** A card in a form to be pasted elsewhere: what it says as of its day, and each source. */
export function copyOf(card: Card, form: CopyForm, pack: PackInfo | null): string {
  if (form === 'citation') return citation(card, pack);
  const list = sourceList(card);
  const markdown = form === 'Markdown';
  const lines = statements(card).map((statement) => lineOf(statement, list, markdown));
  const sources = citedOf(list).map((source, index) => `[${index + 1}] ${sourceText(source, markdown)}`);
  const name = markdown ? `**${card.name}**` : card.name;
  return [name, ...lines, ...sources, packText(card, pack)]
    .filter((line) => line !== '')
    .join(markdown ? '\n\n' : '\n');
}

/**
 * A report of a mistake, to be sent by the reader: what each fact is called and says, and which data it is from. It never holds a word of
 * the page or its address.
 */
export function reportOf(card: Card, pack: PackInfo | null): string {
  const list = sourceList(card);
  const facts = [...statements(card), ...laterStatements(card)].map(
    (statement) => `${statement.id}\n  ${lineOf(statement, list, false)}`,
  );
  const sources = list.sources.map((source, index) => `[${index + 1}] ${sourceText(source, false)}`);
  return [
    say('reportTitle', card.name, card.id),
    packText(card, pack),
    card.asOf === null ? say('reportNoDay') : say('reportDay', card.asOf),
    '',
    say('reportWrong'),
    say('reportSource'),
    '',
    say('reportFacts'),
    ...facts,
    ...sources,
  ].join('\n');
}

/** "“Sergey Lavrov”: on 23 December 2021 Minister of Foreign Affairs of Russia. Backgrounder, …. From Wikidata, …" */
function citation(card: Card, pack: PackInfo | null): string {
  const [role] = card.kind === 'person' ? card.rolesThen : [];
  const then = role === undefined || card.asOf === null ? card.what : heldText(card.asOf, role.office);
  const sources = citedOf(sourceList(card)).map((source) => sourceText(source, false));
  return [
    `“${card.name}”${then === '' ? '' : `, ${then}`}.`,
    `${packText(card, pack) || say('name')}.`,
    ...(sources.length === 0 ? [] : [say('copyFrom', sources.join('; '))]),
  ].join(' ');
}

/** The sources that a fact points at; where none does, those of the entry. */
function citedOf({ sources, cited }: SourceList): Source[] {
  return cited > 0 ? sources.slice(0, cited) : sources;
}

function lineOf({ lead, text, source }: Statement, list: SourceList, markdown: boolean): string {
  const number = list.numberOf(source);
  const start = lead === '' ? '' : markdown ? `*${lead}:* ` : `${lead}: `;
  return `${start}${text}${number === null ? '' : ` [${number}]`}`;
}

function sourceText(source: Source, markdown: boolean): string {
  const url = safeUrl(source.url);
  const linked = markdown && url !== null;
  const title = linked ? `[${source.title}](${url})` : source.title;
  const { publisher, day } = sourceDetails(source);
  return listText([title, publisher, day, linked ? '' : (url ?? '')].filter((part) => part !== ''));
}

/** What the card is from; a reader's own pack is not for Backgrounder to answer for. */
function packText({ readerPack }: Card, pack: PackInfo | null): string {
  if (readerPack !== undefined) return say('copyFromPack', readerPack);
  return pack === null ? '' : say('copyDataOf', String(pack.version), dateText(pack.asOf));
}
