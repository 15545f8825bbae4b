import type { PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, OfficeRow, Pack, Term } from '../pack/pack';
import type { Hit } from './candidates';
import type { Title } from './cues';
import type { HitIndex } from './found';
import { type ReadBlock, tokenAt } from './reading';
import { holderOf, titleFits, wordsOfOffice } from './roles';
import { countryOfHit } from './surroundings';

/** Where a title is held: a country or organisation that has offices, or an organisation whose head the data knows, or both. */
export type Home = { jurisdiction: JurisdictionRow | null; organisation: EntityRow | null };

/** What stands between a home and its title: "Peru's new president", "Australia's first woman prime minister". */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    'new newly elected current incumbent sitting serving outgoing interim acting caretaker transitional provisional first woman ' +
    'female young youngest oldest longest long embattled ailing hardline hard line populist conservative socialist liberal reformist ' +
    'moderate veteran powerful beleaguered influential centrist nationalist pro western then'
  ).split(' '),
);
/** Words of that kind at most. */
export const MOST_BETWEEN = 4;

/** The home that a hit names; null when it names none, or may name several. */
export function homeOfHit(pack: Pack, hit: Hit): Home | null {
  const country = countryOfHit(pack, hit);
  if (country !== null) return { jurisdiction: country, organisation: null };
  let only: Home | null = null;
  for (const { row } of hit.entities) {
    if (pack.kind(row) !== 'organisation') continue;
    const jurisdiction = pack.jurisdictionOf(row);
    if (jurisdiction === null && pack.headOffices(row).length === 0) continue;
    if (only) return null;
    only = { jurisdiction, organisation: row };
  }
  return only;
}

/**
 * The home before a title: "Russian", "Israel's", "Peru's new", "the NATO".
 *
 * @param to  the title's first word
 * @returns the home and its first word
 */
export function homeBefore(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  to: number,
): { home: Home; from: number } | null {
  let at = to;
  while (
    to - at < MOST_BETWEEN &&
    BETWEEN.has(tokenAt(block, at - 1)?.norm ?? '') &&
    block.tokens[at]?.joined
  )
    at -= 1;
  const isPossessive = tokenAt(block, at - 1)?.norm === "'s";
  if (!isPossessive && block.tokens[at]?.joined !== true) return null;
  const hit = hits.endingAt(number, isPossessive ? at - 1 : at);
  const home = hit ? homeOfHit(pack, hit) : null;
  return hit && home ? { home, from: hit.from } : null;
}

/**
 * The home after a title: "of Russia", "of the European Commission".
 *
 * @param from  the word behind the title
 * @returns the home and the word behind it; `elsewhere` when the title is of something that is no home here ("of the regional
 *   assembly", "of Cuba's parliament"); null when it goes on otherwise
 */
export function homeAfter(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  from: number,
): { home: Home; to: number } | 'elsewhere' | null {
  if (tokenAt(block, from)?.norm !== 'of' || !block.tokens[from]?.joined) return null;
  const at = tokenAt(block, from + 1)?.norm === 'the' ? from + 2 : from + 1;
  const hit = hits.startingAt(number, at);
  const home = hit && hit.entities.length > 0 ? homeOfHit(pack, hit) : null;
  if (!hit || !home || tokenAt(block, hit.to)?.norm === "'s") return 'elsewhere';
  return { home, to: hit.to };
}

/** The offices that a title may stand for in a home. */
export function officesFor(pack: Pack, { jurisdiction, organisation }: Home, title: Title): OfficeRow[] {
  const own =
    jurisdiction === null
      ? []
      : title.kinds
          .flatMap((kind) => pack.officesOf(jurisdiction, kind))
          .filter((office) => titleFits(pack, office, title));
  if (organisation === null || title.heads === null) return own;
  const { heads } = title;
  const isCalled = (office: OfficeRow): boolean => {
    const words = wordsOfOffice(pack)(office);
    return heads.length === 0 || heads.some((word) => words.has(word));
  };
  const led = pack.headOffices(organisation).filter(isCalled);
  // The OSCE's chairman is not its secretary general.
  return led.length > 0 ? led : own.filter(isCalled);
}

/** Who held the office of a title on a day; null when the data knows nobody, or more than one. */
export function holderOn(
  pack: Pack,
  home: Home,
  title: Title,
  day: PartialDate,
): { person: EntityRow; term: Term } | null {
  return holderOf(pack, officesFor(pack, home, title), day);
}
