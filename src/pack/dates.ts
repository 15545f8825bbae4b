import { fromParts, type PartialDate, partsOf } from '../model/partial-date';

/** A partial date as one number that sorts like the date: year, then month, then day; 0 is unknown. */
export function packDate(date: PartialDate | null): number {
  if (date === null) return 0;
  const { year, month, day } = partsOf(date);
  return (year << 9) | (month << 5) | day;
}

/** The date in a column, or null for 0. @throws RangeError when the number is no date. */
export function unpackDate(packed: number): PartialDate | null {
  return packed === 0 ? null : fromParts(packed >> 9, (packed >> 5) & 15, packed & 31);
}
