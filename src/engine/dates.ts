import type { DateMention } from '../model/annotation';
import type { PartialDate } from '../model/partial-date';
export type DateMemory = { last: PartialDate | null };
export const newMemory = (): DateMemory => ({ last: null });
export function findDates(_t: string, _d: PartialDate | null, _m: DateMemory): Omit<DateMention, 'block'>[] {
  return [];
}
