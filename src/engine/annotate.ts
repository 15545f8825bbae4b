import type { Annotation, DateMention, Mention } from '../model/annotation';
import type { Article } from '../model/article';
import { blockId, mentionId } from '../model/ids';
import type { EntityRow, Pack } from '../pack/pack';
import { lastWordOf } from '../text/surnames';
import { backgroundOf } from './background-events';
import { linkBareOffices } from './bare-offices';
import { linkBodies } from './bodies';
import { readArticle } from './candidates';
import { contextOf } from './context';
import { linkSurnames } from './coreference';
import { linkCounterparts } from './counterparts';
import { linkDatedEvents } from './dated-events';
import { findDates, newMemory } from './dates';
import { findDescriptions } from './descriptions';
import { type Found, FoundList, HitIndex } from './found';
import { linkLeaders } from './leaders';
import { linkMetonyms } from './metonyms';
import { linkNamedAgain } from './named-again';
import { linkOffices } from './offices';
import { linkPeople, linkTitledSurnames } from './people';
import { inOrder, type ReadBlock } from './reading';
import { SentenceTimes } from './sentence-times';
import { linkShortForms } from './short-forms';
import { linkSoundAlikes } from './sound-alikes';
import { summarise } from './summaries';
import { linkThings } from './things';
import { linkToldEvents } from './told-events';
import { unsureNames } from './unsure';

/**
 * Everything that the pack knows of an article: who and what its text means, on its date.
 *
 * The steps in order: words, names of the gazetteer, full names of people, titles with surnames, offices, named
 * organisations, places and events, metonyms, surnames of leaders, surnames, short forms, "the president", described events, dates, summaries. An earlier step's
 * mention is never overruled by a later one.
 *
 * @param article  text as the page has it; offsets in the answer are UTF-16 units of each block's text
 * @returns the same annotation for the same pack and article; state `unsupported-language` when it is not English
 */
export function annotate(pack: Pack, article: Article): Annotation {
  const { date, lang, title } = article;
  const base = { lang, title, date, pack: pack.info };
  if (!isSupported(lang))
    return {
      ...base,
      state: 'unsupported-language',
      mentions: [],
      dates: [],
      unsure: [],
      entities: [],
      background: [],
    };
  const { blocks, hits: named, inner, within, shortForms } = readArticle(pack, article);
  const hits = new HitIndex(named, inner, within);
  const context = contextOf(pack, blocks, hits.all);
  const found = new FoundList();
  const dates = datesOf(blocks, article);
  const times = new SentenceTimes(blocks, dates, date);

  const names = linkPeople(pack, blocks, hits, { context, date }, found);
  linkTitledSurnames(pack, blocks, hits, date, found);
  linkSoundAlikes(pack, blocks, hits, date, found);
  linkOffices(pack, blocks, hits, { context, date, times }, found);
  const people = new Set(names.flatMap(({ norm }) => (norm.includes(' ') ? lastWordOf(norm) : [])));
  const laidOver = linkThings(pack, blocks, hits, { context, date, people }, found);
  linkMetonyms(pack, blocks, found);
  linkLeaders(pack, blocks, hits, names, { context, date }, found);
  linkSurnames(pack, blocks, hits, names, date, found);
  linkShortForms(pack, blocks, hits, shortForms, found);
  linkBodies(pack, blocks, hits, context, found);
  linkNamedAgain(pack, blocks, hits, found);
  linkCounterparts(pack, blocks, hits, date, found);
  linkBareOffices(pack, blocks, hits, { context, date }, found);
  const mentioned = new Set(found.all().map(({ row }) => row));
  for (const country of context.countries.keys()) {
    const place = pack.jurisdictionEntity(country);
    if (place !== null) mentioned.add(place); // "Russian" names Russia for this purpose
  }
  const dated = linkDatedEvents(pack, blocks, hits, { context, date, dates }, found);
  const matched = [...laidOver, ...dated, ...findDescriptions(pack, blocks, date, mentioned, found)];
  const described = onceASentence(blocks, [
    ...matched,
    ...linkToldEvents(pack, blocks, times, { context, date }, found, matched),
  ]).filter(
    (description) => found.at(description)?.row !== description.row, // named already, in words that also describe it
  );

  const mentions = toMentions(pack, blocks, [...found.all(), ...described]);
  const entities = summarise(
    pack,
    mentions,
    blocks.map(({ kind }) => kind),
    date,
  );
  return {
    ...base,
    state: 'annotated',
    mentions: mentions.map(({ row: _row, blockNumber: _blockNumber, ...mention }) => mention),
    dates: dates.flatMap((mentions, number) =>
      mentions.map((mention) => ({ block: blocks[number]?.id ?? blockId(number), ...mention })),
    ),
    unsure: unsureNames(pack, blocks, names, date),
    entities,
    background: backgroundOf(pack, entities, date),
  };
}

/** English, in any of its regional forms; a page that does not say is read as English. */
export function isSupported(lang: string | null): boolean {
  return lang === null || lang === '' || /^en(?:[-_]|$)/i.test(lang);
}

/** An event that both its words and its year tell of is told once. */
function onceASentence(blocks: readonly ReadBlock[], descriptions: readonly Found[]): Found[] {
  const told = new Set<string>();
  return descriptions.filter(({ block, from, row }) => {
    const key = `${block} ${blocks[block]?.tokens[from]?.sentence} ${row}`;
    return told.has(key) ? false : told.add(key);
  });
}

function toMentions(
  pack: Pack,
  blocks: readonly ReadBlock[],
  found: readonly Found[],
): (Mention & { row: EntityRow; blockNumber: number })[] {
  const sorted = [...found].sort(inOrder);
  return sorted.flatMap(({ block: number, from, to, row, via, confidence, why }, index) => {
    const block = blocks[number];
    const start = block?.tokens[from]?.start;
    const end = block?.tokens[to - 1]?.end;
    if (!block || start === undefined || end === undefined) return [];
    return {
      id: mentionId(index),
      block: block.id,
      start,
      end,
      entity: pack.id(row),
      kind: pack.kind(row),
      via,
      confidence,
      why,
      row,
      blockNumber: number,
    };
  });
}

/** The dates of each block, in order. */
function datesOf(blocks: readonly ReadBlock[], { date }: Article): Omit<DateMention, 'block'>[][] {
  const memory = newMemory();
  return blocks.map(({ text, tokens }) => findDates(text, date, memory, tokens));
}
