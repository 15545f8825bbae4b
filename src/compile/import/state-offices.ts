import { firstDayOf, lastDayOf } from '../date-fields';
import { groupBy } from '../group';
import type { Claim, Refusals } from './claims';

/**
 * Federal countries in which the source gives ministers of a state the nation's office ("Treasurer of Australia" for Tasmania's), and
 * the parliaments that tell the two apart: whoever sat in a state's and not in the nation's was the state's minister.
 */
const FEDERATIONS: Readonly<
  Record<string, { national: RegExp; states: readonly (readonly [RegExp, string])[]; always: boolean }>
> = {
  AU: {
    national: /^Member of the (?:House of Representatives|Senate)$/i,
    states: [
      [/Queensland/, 'Queensland'],
      [/Victorian/, 'Victoria'],
      [/New South Wales/, 'New South Wales'],
      [/South Australian/, 'South Australia'],
      [/Western Australian/, 'Western Australia'],
      [/Tasmanian/, 'Tasmania'],
      [/Northern Territory/, 'the Northern Territory'],
      [/Australian Capital Territory/, 'the Australian Capital Territory'],
    ],
    always: false,
  },
  CA: {
    national: /^Member of the (?:House of Commons|Senate)/i,
    states: [
      [/Quebec/, 'Quebec'],
      [/New Brunswick/, 'New Brunswick'],
      [/British Columbia/, 'British Columbia'],
      [/Alberta/, 'Alberta'],
      [/Ontario/, 'Ontario'],
      [/Manitoba/, 'Manitoba'],
      [/Saskatchewan/, 'Saskatchewan'],
      [/Nova Scotia/, 'Nova Scotia'],
      [/Prince Edward Island/, 'Prince Edward Island'],
      [/Yukon/, 'Yukon'],
      [/Nunavut/, 'Nunavut'],
      [/Newfoundland/, 'Newfoundland and Labrador'],
      [/Northwest Territories/, 'the Northwest Territories'],
    ],
    always: false,
  },
  ES: {
    national: /^Member of the (?:Congress of Deputies|Senate)/i,
    states: [
      [/Catalonia/, 'Catalonia'],
      [/Basque/, 'the Basque Country'],
      [/Castile and León/, 'Castile and León'],
      [/Madrid/, 'the Community of Madrid'],
      [/Corts Valencianes/, 'the Valencian Community'],
      [/Balearic/, 'the Balearic Islands'],
      [/Castile-La Mancha/, 'Castile-La Mancha'],
      [/Galicia/, 'Galicia'],
      [/Andalusia/, 'Andalusia'],
      [/Aragon/, 'Aragon'],
      [/Asturias/, 'Asturias'],
      [/Extremadura/, 'Extremadura'],
      [/Navarre/, 'Navarre'],
      [/Murcia/, 'Murcia'],
      [/Canary/, 'the Canary Islands'],
      [/Cantabria/, 'Cantabria'],
      [/La Rioja/, 'La Rioja'],
    ],
    // Ministers need no seat there, and many move from a region to the nation: only who never sat in the nation's is the region's.
    always: true,
  },
};

const SEAT = /^(?:member|deputy) (?:of|in) /i;
/** What only a nation has; its holders are told by the label. */
const MINISTERIAL =
  /minister|treasurer|attorney[- ]general|^speaker of (?:the )?(?:legislative assembly|house of assembly)|^president of (?:the )?legislative council/i;

/** A minister takes the seat, or leaves it, within these days of the office. */
const NEAR_DAYS = 200;

/** The claims with the offices of states under the states' names. */
export function nameStates(claims: readonly Claim[], refusals: Refusals): Claim[] {
  const seats = groupBy(
    claims.filter(({ country, label }) => country in FEDERATIONS && SEAT.test(label)),
    ({ person, country }) => `${person} ${country}`,
  );
  return claims.map((claim) => {
    const federation = FEDERATIONS[claim.country];
    if (!federation || SEAT.test(claim.label) || !MINISTERIAL.test(claim.label)) return claim;
    if (/\b(?:prime minister|ambassador)\b/i.test(claim.label)) return claim;
    const own = seats.get(`${claim.person} ${claim.country}`) ?? [];
    const national = own.filter(({ label }) => federation.national.test(label));
    const regional = own.filter((seat) => !national.includes(seat));
    if (federation.always ? national.length > 0 : national.some((seat) => isNear(seat, claim))) return claim;
    const seat = regional.find((one) => isNear(one, claim)) ?? (federation.always ? regional[0] : undefined);
    const state = seat && federation.states.find(([pattern]) => pattern.test(seat.label))?.[1];
    if (state === undefined || claim.label.includes(state.replace(/^the /, ''))) return claim;
    refusals.add('term: the office is a state’s, not the nation’s', `${claim.label}: ${state}`);
    return { ...claim, label: `${claim.label.replace(/ of (?:Australia|Canada|Spain)$/, '')} of ${state}` };
  });
}

function isNear(seat: Claim, claim: Claim): boolean {
  const start = firstDayOf(claim.start) ?? firstDayOf(claim.end) ?? 0;
  const from = firstDayOf(seat.start) ?? Number.NEGATIVE_INFINITY;
  const to = lastDayOf(seat.end || seat.asOf) ?? Number.POSITIVE_INFINITY;
  return from - NEAR_DAYS <= start && start <= to + NEAR_DAYS;
}
