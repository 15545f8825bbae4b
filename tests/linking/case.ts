import type { Annotation } from '../../src/model/annotation';
import type { Article } from '../../src/model/article';
import { blockId } from '../../src/model/ids';
import { type PartialDate, parsePartialDate } from '../../src/model/partial-date';

/**
 * One line of a suite: the article's date, a bar, the text with its marks. Paragraphs are parted by ` // `; `#` begins a remark.
 *
 *     2021-12-23 | Russian President [Vladimir Putin](Q7747) told [John Smith](-) so. // [Moscow](org:government-ru) warned on [Monday](=2021-12-20).
 *
 * A mark says what its words must be linked to: an entity's id; `-` for nobody and no event; `place` for a place or nothing; `=` and
 * an ISO date or span for a date. A person linked outside any mark is a wrong link: a line marks everybody whom the data knows.
 */
export type Case = { line: number; date: PartialDate | null; paragraphs: string[]; marks: Mark[] };

export type Mark = { block: number; start: number; end: number; text: string; expected: string };

const LINE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated) \| (.+)$/;
const MARK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The cases of a suite. @throws Error for a line that is no case */
export function parseSuite(text: string): Case[] {
  return text.split('\n').flatMap((raw, i): Case[] => {
    if (raw === '' || raw.startsWith('#')) return [];
    const [, date, body] = LINE.exec(raw) ?? [];
    if (date === undefined || body === undefined)
      throw new Error(`line ${i + 1} is no case: ${raw.slice(0, 60)}`);
    const marks: Mark[] = [];
    const paragraphs = body.split(' // ').map((paragraph, block) => {
      let plain = '';
      let last = 0;
      for (const match of paragraph.matchAll(MARK)) {
        const [whole, words = '', expected = ''] = match;
        plain += paragraph.slice(last, match.index);
        marks.push({ block, start: plain.length, end: plain.length + words.length, text: words, expected });
        plain += words;
        last = match.index + whole.length;
      }
      return plain + paragraph.slice(last);
    });
    return [{ line: i + 1, date: parsePartialDate(date), paragraphs, marks }];
  });
}

/** The article that a case is. */
export function articleOf({ date, paragraphs }: Case): Article {
  const blocks = paragraphs.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  return { title: '', date, lang: 'en', blocks };
}

/** The kind that an id of our own tells; ids of Wikidata tell none. */
function kindOf(id: string): string | null {
  const [kind = ''] = id.split(':');
  return ({ event: 'event', org: 'organisation', person: 'person', place: 'place' } as const)[kind] ?? null;
}

/** How one mark came out, or one link that no mark asked for. */
export type Outcome = {
  result: 'right' | 'missed' | 'wrong';
  line: number;
  text: string;
  expected: string;
  got: string;
};

/** What an annotation made of a case. */
export function judge(testCase: Case, { mentions, dates }: Annotation): Outcome[] {
  const { line, marks } = testCase;
  const outcomes = marks.map((mark): Outcome => {
    const about = { line, text: mark.text, expected: mark.expected };
    const overlaps = ({ block, start, end }: { block: string; start: number; end: number }): boolean =>
      block === `b${mark.block}` && start < mark.end && mark.start < end;
    if (mark.expected.startsWith('=')) {
      const found = dates.filter(overlaps).map(({ iso }) => iso);
      const result = found.includes(mark.expected.slice(1)) ? 'right' : found.length > 0 ? 'wrong' : 'missed';
      return { ...about, result, got: found.join(' ') };
    }
    const here = mentions.filter(overlaps);
    const got = here.map(({ entity, via }) => `${entity}(${via})`).join(' ');
    if (mark.expected === '-' || mark.expected === 'place') {
      // An event that the whole sentence tells says nothing of one name in it.
      const own = here.filter(
        ({ via, start, end }) => via !== 'description' || end - start <= mark.end - mark.start,
      );
      const linked = own.some(({ kind }) =>
        mark.expected === 'place' ? kind !== 'place' : kind !== 'place' && kind !== 'organisation',
      );
      return { ...about, result: linked ? 'wrong' : 'right', got };
    }
    if (here.some(({ entity }) => entity === mark.expected)) return { ...about, result: 'right', got };
    // Who and where stand in the description of an event say nothing against it; another event does.
    const kind = kindOf(mark.expected);
    const rivals = here.filter((mention) =>
      kind === null ? mention.kind === 'person' : mention.kind === kind,
    );
    return { ...about, result: rivals.length > 0 ? 'wrong' : 'missed', got };
  });
  // "the Russian leader" beside a marked Vladimir Putin needs no mark of its own.
  const expected = new Set(marks.map((mark) => mark.expected));
  const unasked = mentions
    .filter(({ kind, entity }) => kind === 'person' && !expected.has(entity))
    .filter(
      ({ block, start, end }) =>
        !marks.some((m) => block === `b${m.block}` && start < m.end && m.start < end),
    )
    .map(({ block, start, end, entity, via }): Outcome => {
      const text = testCase.paragraphs[Number(block.slice(1))]?.slice(start, end) ?? '';
      return { result: 'wrong', line, text, expected: 'nobody', got: `${entity}(${via})` };
    });
  return [...outcomes, ...unasked];
}
