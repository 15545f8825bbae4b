import { formatPartialDate, precisionOf } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';

/** Countries and sides that one sentence names. */
const MOST_NAMED = 4;

/**
 * An event's background told from facts alone, in the same sentences for every country: "Coup in Chile, 11 September 1973." An end is
 * told apart, and nothing is said of what came of it.
 */
export function eventBackgroundOf(pack: Pack, event: EntityRow): string {
  const what = pack.what(event);
  const start = pack.start(event);
  if (what === '' || start === null) return '';
  const countries = pack
    .countries(event)
    .flatMap((country) => pack.jurisdictionEntity(country) ?? [])
    .map((place) => pack.name(place));
  const where = countries.length > 0 && countries.length <= MOST_NAMED ? ` in ${listText(countries)}` : '';
  const when = precisionOf(start) === 'day' ? 'on' : 'in';
  const begun =
    pack.end(event) === null
      ? `${when} ${formatPartialDate(start)}`
      : `begun ${when} ${formatPartialDate(start)}`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where} ${begun}.`;
}

/** "A", "A and B", "A, B and C". */
function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
