import type { PartialDate } from '../model/partial-date';
import { POSTING } from '../pack/format';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { lastWordOf } from '../text/surnames';
import { addressBefore, mayBeAddressed } from './address';
import { besideName } from './beside';
import type { Hit } from './candidates';
import type { Context } from './context';
import { HONORIFICS, titleBefore } from './cues';
import type { FoundList, HitIndex } from './found';
import { type Home, homeOfHit } from './homes';
import { isOfAge } from './link';
import type { PersonName } from './people';
import { normOf, type ReadBlock, textOf, tokenAt } from './reading';
import { covers, isHead, termsOn, titleFits } from './roles';
import { namesAThing, partOfLongerName } from './surroundings';
import { CONFIDENCE, EVERYWHERE_PRIOR } from './weights';

/** Prior from which readers know a head of state or government by the surname. */
const LEADER_PRIOR = 120;
/** Prior by which such a leader must lead every other bearer of the surname who is in office that day. */
const LEADER_LEAD = 40;

/**
 * Links surnames of those who lead a country that day, where the article gives no full name but a form of address, or the possessive of a
 * country: "Mr Bush", "Ukraine's Zelensky". Nobody else of the article may bear the surname; its country is named, or every reader knows who it
 * is. A surname with nothing beside it stays unmarked.
 */
export function linkLeaders(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  names: readonly PersonName[],
  { context, date }: { context: Context; date: PartialDate | null },
  found: FoundList,
): void {
  if (date === null || context.sport) return;
  const linked = new Set(found.all().map(({ row }) => row));
  const unlinked = new Set(names.map(({ norm }) => lastWordOf(norm)));
  for (const [norm, uses] of surnamesAlone(blocks, hits)) {
    const [first] = uses;
    if (!first || unlinked.has(norm) || first.entities.some(({ row }) => linked.has(row))) continue;
    if (uses.some((hit) => isPartOfAnother(pack, blocks, hits, hit))) continue;
    const known = leaderNamed(pack, first, { context, date });
    if (
      known !== null &&
      uses.some((hit) => isOfAnother(pack, blocks[hit.block], hits, hit, known.row, date))
    )
      continue;
    for (const hit of uses) {
      const block = blocks[hit.block];
      if (!block || found.at(hit) || namesAThing(block, hit)) continue;
      const owner = ownerOf(pack, block, hits, hit);
      const leader = owner === null ? known : leaderOf(pack, hit, owner, date);
      if (leader === null || (owner === null && !isMeant(block, hit))) continue;
      const { from, to } = hit;
      const why = [{ text: `“${textOf(block, hit)}” served ${pack.name(leader.place)} that day`, weight: 0 }];
      found.add({
        block: hit.block,
        from,
        to,
        row: leader.row,
        via: 'surname',
        confidence: CONFIDENCE.leader,
        why,
      });
    }
  }
}

/** The country or organisation whose possessive stands before a surname: "Ukraine's Zelensky", "NATO's Solana". */
function ownerOf(pack: Pack, block: ReadBlock, hits: HitIndex, { block: number, from }: Hit): Home | null {
  if (tokenAt(block, from - 1)?.norm !== "'s") return null;
  const owner = hits.endingAt(number, from - 1);
  return owner ? homeOfHit(pack, owner) : null;
}

/** The one bearer of a surname who leads a country or an organisation that day, or is its foreign minister. */
function leaderOf(pack: Pack, { entities }: Hit, home: Home, date: PartialDate): Leader | null {
  const { jurisdiction, organisation } = home;
  const heads = organisation === null ? [] : pack.headOffices(organisation);
  const [only, ...others] = entities
    .map(({ row }) => row)
    .filter((row) =>
      termsOn(pack, row, date).some(({ office }) => {
        const { kind, jurisdiction: own } = pack.office(office);
        const isOf = own === jurisdiction && (kind === 'foreign' || kind === pack.leads(own, date));
        return isOf || heads.includes(office);
      }),
    );
  const place = organisation ?? (jurisdiction === null ? null : pack.jurisdictionEntity(jurisdiction));
  return only === undefined || others.length > 0 || place === null ? null : { row: only, place };
}

/** Words that are people's surnames and nothing else, by the surname. */
function surnamesAlone(blocks: readonly ReadBlock[], hits: HitIndex): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.all) {
    const block = blocks[hit.block];
    if (!block || hit.demonyms.length > 0 || !hit.entities.every(({ flags }) => flags & POSTING.surname))
      continue;
    const norm = normOf(block, hit);
    const group = groups.get(norm);
    if (group) group.push(hit);
    else groups.set(norm, [hit]);
  }
  return groups;
}

/** "Abbas Ibrahim": a word that goes on with another capital is somebody's given name, whoever bears the other as a surname. */
function isPartOfAnother(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex, hit: Hit): boolean {
  const block = blocks[hit.block];
  if (block === undefined) return false;
  const next = block.tokens[hit.to];
  const goesOn =
    next?.joined === true && (next.shape === 'title' || next.shape === 'mixed') && next.norm !== "'s";
  return (goesOn && block.lettering === 'sentence') || partOfLongerName(pack, block, hits, hit);
}

/** Who leads which country or organisation. */
type Leader = { row: EntityRow; place: EntityRow };

/** The one bearer of a surname who leads a country that day, far ahead of all others in office. */
function leaderNamed(
  pack: Pack,
  { entities }: Hit,
  { context, date }: { context: Context; date: PartialDate },
): Leader | null {
  const serving = entities
    .map(({ row }) => row)
    .filter((row) => pack.termsOfPerson(row).some((term) => covers(term, date) === 'yes'))
    .sort((a, b) => pack.prior(b) - pack.prior(a));
  const [best, next] = serving;
  if (best === undefined || pack.prior(best) < LEADER_PRIOR) return null;
  if (next !== undefined && pack.prior(best) - pack.prior(next) < LEADER_LEAD) return null;
  const jurisdiction = countryLed(pack, best, date);
  if (jurisdiction === null) return null;
  if (!context.countries.has(jurisdiction) && pack.prior(best) < EVERYWHERE_PRIOR) return null;
  const place = pack.jurisdictionEntity(jurisdiction);
  return place === null ? null : { row: best, place };
}

/** The country of which a person is the leader on a day: its head of state or of government, whoever has the say there. */
function countryLed(pack: Pack, row: EntityRow, date: PartialDate): JurisdictionRow | null {
  for (const term of pack.termsOfPerson(row)) {
    if (covers(term, date) !== 'yes') continue;
    const { kind, jurisdiction } = pack.office(term.office);
    if (kind === pack.leads(jurisdiction, date)) return jurisdiction;
    // "Mr Putin" of the years in which he was prime minister: whom the whole world knows needs not be the one who has the say
    if (isHead(pack, term) && pack.prior(row) >= EVERYWHERE_PRIOR) return jurisdiction;
  }
  return null;
}

/** "a Mr Brown", "Mr Harper, 61, a welder", "Mrs Bush", "Judge Cameron": what stands beside the surname is not of the leader. */
function isOfAnother(
  pack: Pack,
  block: ReadBlock | undefined,
  hits: HitIndex,
  hit: Hit,
  leader: EntityRow,
  date: PartialDate,
): boolean {
  if (!block) return false;
  const { calling, title, age, address } = besideName(pack, block, hits, hit);
  if ((calling !== null && !calling.profession) || !mayBeAddressed(pack, leader, address)) return true;
  if (age !== null && isOfAge(pack, leader, age, date) !== 'yes') return true;
  if (address !== null && ONE_OF_SEVERAL.has(tokenAt(block, hit.from - 2)?.norm ?? '')) return true;
  // "Dr Biden" teaches: a form of address that tells no sex is not a leader's.
  if (address === null && HONORIFICS.has(tokenAt(block, hit.from - 1)?.norm ?? '')) return true;
  return title !== null && !termsOn(pack, leader, date).some(({ office }) => titleFits(pack, office, title));
}
const ONE_OF_SEVERAL = new Set(['a', 'an', 'another', 'named', 'called', 'our', 'my']);

/** A form of address or a title before the surname: one that stands alone may be anybody's, and stays unmarked. */
function isMeant(block: ReadBlock, hit: Hit): boolean {
  return addressBefore(block, hit) !== null || titleBefore(block, hit.from) !== null;
}
