import type { Officials } from './officials';
import { holdersOn } from './write-officials';

const COUNTRIES =
  'US RU GB FR DE CN JP IN IT CA UA IR IL TR SA EG PL ES BR MX AR ZA NG KE KR KP PK AU NZ SE NO FI NL BE AT CH GR HU RO CZ SY IQ AF VA ID VN BY KZ CO PE TH LB BA';
const DAYS = ['1995-06-01', '2005-06-01', '2015-06-01', '2021-12-20', '2025-06-20'];
const KINDS = ['head-of-state', 'head-of-government', 'foreign', 'defence', 'finance', 'interior'];

/** Prints who led what on a few days, to be read critically after every import. */
export function lookOver(officials: Officials): void {
  for (const country of COUNTRIES.split(' ')) {
    for (const kind of KINDS) {
      const holders = DAYS.map(
        (day) => `${day.slice(0, 4)}: ${holdersOn(officials, country, kind, day).join(' + ') || '—'}`,
      );
      console.log(`${country} ${kind}  ${holders.join(' | ')}`);
    }
  }
}
