import { lowerBound } from '../pack/lower-bound';
import type { EntityRow, Gender, Pack } from '../pack/pack';
import type { Kin } from './kin';
import type { ReadBlock, Span } from './reading';

/** A full name that ends in a surname, and whom it means; null when nobody here knows. A relative is told in passing. */
type Bearer = { at: Span; row: EntityRow | null; kin: Kin | null };

/** Prior from which somebody is known to every reader, so that a private namesake is called by more than the surname. */
const KNOWN_PRIOR = 100;
/** Prior by which one linked bearer of a surname must lead another. */
const PRIOR_LEAD = 40;
/** Sentences after the full name of somebody unknown in which the surname may be his: quotations run on over paragraphs. */
const UNKNOWN_REACH = 4;
/** … and after that of another linked person. */
const LINKED_REACH = 1;

/** Full names looked back over at most, however long a sentence is. */
const MOST_NAMES_BACK = 40;

/** Countries whose papers write family names first, of which there are few: "Kim", "Li" alone are told apart by nothing. */
const FEW_SURNAMES = new Set(['CN', 'KP', 'KR', 'VN', 'TW', 'KH', 'HK', 'MO']);

/**
 * Surnames that several people of an article bear, by the places of their full names. Newspapers go on by surname with whom the article is
 * about, and tell relatives apart: "Mr. Trump" beside Ivanka Trump, "Mugabe" beside Grace Mugabe.
 */
export class Rivals {
  readonly #bearers = new Map<string, Bearer[]>();
  /** For each block, how many sentences stand before it. */
  readonly #sentencesBefore: number[] = [];
  readonly #blocks: readonly ReadBlock[];
  readonly #unknown = new Set<string>();
  /** Surnames whose full names stand in order by now: nothing is added once they are asked for. */
  readonly #sorted = new Set<string>();

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
    let sentences = 0;
    for (const { tokens } of blocks) {
      this.#sentencesBefore.push(sentences);
      sentences += (tokens.at(-1)?.sentence ?? 0) + 1;
    }
  }

  /** Takes a full name of which a surname is part. */
  add(short: string, at: Span, row: EntityRow | null): void {
    this.#take(short, { at, row, kin: null });
    if (row === null) this.#unknown.add(short);
  }

  /** Takes the full name of an unknown relative: a rival only for the sentences that may go on with the relative. */
  addKin(short: string, at: Span, kin: Kin): void {
    this.#take(short, { at, row: null, kin });
  }

  #take(short: string, { at: { block, from, to }, row, kin }: Bearer): void {
    const list = this.#bearers.get(short) ?? [];
    list.push({ at: { block, from, to }, row, kin });
    this.#bearers.set(short, list);
  }

  /** True when a full name that ends in the surname was taken. */
  has(short: string): boolean {
    return this.#bearers.has(short);
  }

  /** True when the full name of somebody whom nobody here knows ends in the surname. */
  hasUnknown(short: string): boolean {
    return this.#unknown.has(short);
  }

  /**
   * True when the last full name before a surname is a relative's, some sentences before: "His son, Hunter Biden, was convicted. Biden
   * smiled." A form of address leaves out relatives of the other sex.
   */
  isKinLast(short: string, span: Span, address: Gender | null): boolean {
    const bearers = this.#inOrder(short);
    const last = bearers[countBefore(bearers, span) - 1];
    if (!last?.kin || (address !== null && last.kin.gender !== null && address !== last.kin.gender))
      return false;
    return this.#sentence(span) - this.#sentence(last.at) <= UNKNOWN_REACH;
  }

  /**
   * Whom a surname means that several bear: who was named in full first and is far better known than the others, unless another of
   * them was named last and near; or nobody.
   *
   * @param rows  the linked people who bear it, without those whom a form of address leaves out
   */
  meant(pack: Pack, short: string, span: Span, rows: readonly EntityRow[]): EntityRow | null {
    const bearers = this.#inOrder(short);
    const main = bearers.find(({ kin }) => kin === null)?.row ?? null;
    if (main === null || !rows.includes(main) || pack.prior(main) < KNOWN_PRIOR) return null;
    const [country] = pack.countries(main);
    if (country !== undefined && FEW_SURNAMES.has(pack.jurisdictionCode(country))) return null;
    if (rows.some((row) => row !== main && pack.prior(main) - pack.prior(row) < PRIOR_LEAD)) return null;
    return this.#isRivalNear(bearers, span, main) ? null : main;
  }

  /** True when another bearer than the main one is named in full some sentences before. */
  #isRivalNear(bearers: readonly Bearer[], span: Span, main: EntityRow): boolean {
    const behind = countBefore(bearers, span);
    for (let index = behind - 1; index >= Math.max(0, behind - MOST_NAMES_BACK); index -= 1) {
      const bearer = bearers[index];
      if (!bearer) return false;
      const sentences = this.#sentence(span) - this.#sentence(bearer.at);
      if (sentences > UNKNOWN_REACH) return false;
      if (bearer.kin === null && bearer.row !== main && (bearer.row === null || sentences <= LINKED_REACH))
        return true;
    }
    return false;
  }

  /** The full names that end in a surname, in reading order. */
  #inOrder(short: string): readonly Bearer[] {
    const bearers = this.#bearers.get(short) ?? [];
    if (!this.#sorted.has(short)) bearers.sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1));
    this.#sorted.add(short);
    return bearers;
  }

  /** The number of a span's sentence in the whole article. */
  #sentence({ block, from }: Span): number {
    return (this.#sentencesBefore[block] ?? 0) + (this.#blocks[block]?.tokens[from]?.sentence ?? 0);
  }
}

function isBefore(a: Span, b: Span): boolean {
  return a.block < b.block || (a.block === b.block && a.from < b.from);
}

/** How many of the bearers, in order, stand before a span. */
function countBefore(bearers: readonly Bearer[], span: Span): number {
  return lowerBound(bearers.length, (middle) => {
    const bearer = bearers[middle];
    return bearer !== undefined && isBefore(bearer.at, span);
  });
}
