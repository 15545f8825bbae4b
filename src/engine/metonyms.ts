import type { EntityRow, Pack } from '../pack/pack';
import { PLACE_BEFORE } from './cues';
import type { Found, FoundList } from './found';
import { type ReadBlock, startsSentence, textOf, tokenAt } from './reading';
import { CONFIDENCE } from './weights';

/**
 * Metonyms by construction: a capital or a seat that speaks, wants or acts stands for those who govern there ("Moscow warned");
 * one that people travel to or meet in is the place ("arrived in Moscow"). Where neither is plain it stays unmarked. Places that stand
 * for nobody are always the place.
 */

/** Words before "to" and a place that one goes to: "moves to Brussels", "a trip to Moscow". */
const MOTION = new Set(
  'move moves moved moving go goes went going travel travels travelled traveled travelling fly flies flew flying flown return returns returned returning trip trips visit visits journey drive drove come came back head heads headed heading flight ambassador envoy delegation sent shuttle'.split(
    ' ',
  ),
);

/** Words before an actor. */
const ACTOR_BEFORE = new Set(
  'urged told accused accuses accusing warned pressed pressured blamed backed asked angered persuade allow force'.split(
    ' ',
  ),
);

/** Words after a place that is only the address of something. */
const PLACE_AFTER = new Set(
  'based airport suburb suburbs street streets metro region police court mayor university time hotel station theatre stadium city district residents bureau correspondent stock river on monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Verbs, in every form that news uses, of those who govern; a city does none of it. */
const ACTS = new Set(
  (
    'says said say warns warned wants wanted insists insisted denies denied accuses accused accusing hopes hoped fears feared ' +
    'believes believed rejects rejected demands demanded argues argued claims claimed views viewed sees saw considers regards ' +
    'plans planned agrees agreed refuses refused threatens threatened condemns condemned calls called backs backed supports ' +
    'supported opposes opposed proposes proposed offers offered seeks sought expects expected urges urged imposes imposed ' +
    'recognises recognised recognizes recognized signed signs withdrew withdraws sent sends needs needed intends intended ' +
    'stressed stresses responded responds retaliated retaliates announced announces declared declares decided decides ' +
    'maintains maintained pledged pledges vowed vows ordered orders remains stands tries tried signalled signals knows knew ' +
    'is was has had will would could should must may might does did cannot can counts relies relied invaded annexed ' +
    'summoned expelled suspended halted lifted blocked vetoed dismissed described suspects blames blamed welcomed welcomes'
  ).split(' '),
);

/** Auxiliaries prove nothing alone: "Moscow is cold". The word after them must be one of the mind or the mouth. */
const AUXILIARIES = new Set(
  'is was has had will would could should must may might does did cannot can remains stands'.split(' '),
);

/** What an actor is doing, after an auxiliary. */
const DOING = new Set(
  (
    'counting ready willing prepared concerned worried trying seeking planning considering demanding insisting refusing hoping ' +
    'expecting not never also made told said warned accused denied rejected demanded agreed refused threatened imposed urged ' +
    'called signed withdrawn sent been be continue respond retaliate accept reject agree consider support back impose use keep ' +
    'want need do take give make allow seek try pursue offer provide recognise recognize withdraw intervene insist press push ' +
    'negotiate talk no already long repeatedly open interested committed opposed likely unlikely set due determined'
  ).split(' '),
);

/** Possessions of those who govern: "Moscow's demands". */
const POSSESSIONS = new Set(
  (
    'demands demand position stance policy policies government invasion war proposal proposals response decision concerns ' +
    'intentions troops forces sanctions allies ally role claim claims plans plan relations ties foreign nuclear military ' +
    'interests security support influence ambassador envoy leaders leadership approach ambitions aggression actions view ' +
    'offer request refusal threat threats message goal goals strategy'
  ).split(' '),
);

/** Replaces places that act by those they stand for. */
export function linkMetonyms(pack: Pack, blocks: readonly ReadBlock[], found: FoundList): void {
  for (const mention of found.all()) {
    const block = blocks[mention.block];
    if (!block || pack.kind(mention.row) !== 'place') continue;
    const meant = pack.standsFor(mention.row);
    if (meant.length === 0) continue;
    const reading = readPlace(block, mention, found);
    if (reading === 'unclear' && pack.isSeat(mention.row)) continue; // "the Kremlin spokesman": the seat's own card says whose it is
    const [target] = meant;
    if (reading === 'actor' && meant.length === 1 && target !== undefined)
      becomeMetonym(pack, block, mention, target);
    else if (reading !== 'place') found.remove(mention);
  }
}

function becomeMetonym(pack: Pack, block: ReadBlock, mention: Found, target: EntityRow): void {
  const place = textOf(block, mention);
  mention.row = target;
  mention.via = 'metonym';
  mention.confidence = CONFIDENCE.metonym;
  mention.why = [{ text: `“${place}” acts here: it stands for ${pack.name(target)}`, weight: 0 }];
}

type Reading = 'place' | 'actor' | 'unclear';

function readPlace(block: ReadBlock, { block: number, from, to }: Found, found: FoundList): Reading {
  const before =
    tokenAt(block, from - 1)?.norm === 'the' ? tokenAt(block, from - 2) : tokenAt(block, from - 1);
  const after = block.tokens[to];
  const second = block.tokens[to + 1];
  const last = block.tokens[to - 1];
  const gap = after && last ? block.text.slice(last.end, after.start) : '';
  if (before && PLACE_BEFORE.has(before.norm)) return 'place';
  if (before?.norm === 'to' && MOTION.has(tokenAt(block, from - 2)?.norm ?? '')) return 'place';
  if (last?.shape === 'upper' && block.lettering === 'sentence' && startsSentence(block, from))
    return 'place'; // a dateline
  if (after && last && after.sentence === last.sentence) {
    if (/^-/.test(gap)) return after.norm === 'based' ? 'place' : 'unclear';
    if (after.joined && PLACE_AFTER.has(after.norm)) return 'place';
    if (after.norm === "'s") return second && POSSESSIONS.has(second.norm) ? 'actor' : 'unclear';
    if (after.joined && acts(after.norm, second?.norm)) return 'actor';
    if (after.joined && after.norm === 'to' && before?.norm === 'for') return 'actor'; // "it is not for Moscow to say"
    if (after.norm === 'and' && pairActs(block, number, to + 1, before?.norm, found)) return 'actor';
  }
  if (before?.norm === 'and' && secondOfPair(block, number, from, found)) return 'actor';
  if (before && ACTOR_BEFORE.has(before.norm)) return 'actor';
  return 'unclear';
}

function acts(verb: string, next: string | undefined): boolean {
  if (!ACTS.has(verb)) return false;
  return !AUXILIARIES.has(verb) || (next !== undefined && DOING.has(next));
}

/** "Washington and Brussels warned", "for Washington and Brussels to put forward", "between Moscow and Washington". */
function pairActs(
  block: ReadBlock,
  number: number,
  at: number,
  before: string | undefined,
  found: FoundList,
): boolean {
  const other = found.at({ block: number, from: at, to: at + 1 });
  if (!other || (other.via !== 'name' && other.via !== 'metonym' && other.via !== 'acronym')) return false;
  if (before === 'between') return true;
  const verb = block.tokens[other.to];
  const next = block.tokens[other.to + 1];
  if (!verb?.joined) return false;
  return acts(verb.norm, next?.norm) || (verb.norm === 'to' && before === 'for');
}

function secondOfPair(block: ReadBlock, number: number, from: number, found: FoundList): boolean {
  const first = found.at({ block: number, from: from - 2, to: from - 1 });
  if (!first) return false;
  return pairActs(block, number, from, tokenAt(block, first.from - 1)?.norm, found);
}
