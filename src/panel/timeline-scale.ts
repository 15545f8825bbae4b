import { dateText, shortMonthText } from '../language/dates';
import type { PlainKey } from '../language/messages';
import { firstDay, fromParts, lastDay, type PartialDate } from '../model/partial-date';
import { type Moment, momentText } from './timeline-order';

/** How much of the past a scale shows: everything, or so many years before the article. */
export type Zoom = 'all' | 'decade' | 'year' | 'quarter';

export const ZOOMS: readonly (readonly [Zoom, label: PlainKey, days: number])[] = [
  ['all', 'zoomAll', Number.POSITIVE_INFINITY],
  ['decade', 'zoomDecade', 3_653],
  ['year', 'zoomYear', 366],
  ['quarter', 'zoomQuarter', 92],
];

/** A moment on the scale: where it begins and how far it reaches, 0 to 1. */
export type Mark = { moment: Moment; from: number; to: number; text: string };

export type Scale = { marks: Mark[]; ticks: { at: number; text: string }[]; article: number | null };

/** Room at both ends, as a share of the span. */
const MARGIN = 0.04;
/** Labelled years or months on a scale, about. */
const TICKS = 4;

/** The moments on one scale in time; those outside the zoom are left out. */
export function scaleOf(moments: readonly Moment[], date: PartialDate | null, zoom: Zoom): Scale {
  const reach = ZOOMS.find(([name]) => name === zoom)?.[2] ?? Number.POSITIVE_INFINITY;
  const now = date === null ? null : firstDay(date);
  const shown = moments.filter(({ start }) => now === null || firstDay(start) >= now - reach);
  const days = shown.flatMap(({ start }) => [firstDay(start), lastDay(start)]).concat(now ?? []);
  if (days.length === 0) return { marks: [], ticks: [], article: null };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first) * (1 + 2 * MARGIN);
  const zero = first - Math.max(1, last - first) * MARGIN;
  const at = (day: number): number => Math.min(1, Math.max(0, (day - zero) / span));
  return {
    marks: shown.map((moment) => ({
      moment,
      from: at(firstDay(moment.start)),
      to: at(lastDay(moment.end ?? moment.start)),
      text: momentText(moment),
    })),
    ticks: ticksOf(zero, zero + span).map(({ day, text }) => ({ at: at(day), text })),
    article: now === null ? null : at(now),
  };
}

/** Round years, or months where the span is short. */
function ticksOf(from: number, to: number): { day: number; text: string }[] {
  const years = (to - from) / 365.25;
  const ticks: { day: number; text: string }[] = [];
  if (years >= 2) {
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= TICKS + 1) ?? 100;
    for (let year = 1800; year < 2200; year += step) {
      const day = firstDay(fromParts(year));
      if (day >= from && day <= to) ticks.push({ day, text: dateText(fromParts(year)) });
    }
    return ticks;
  }
  const step = Math.max(1, Math.ceil((years * 12) / TICKS));
  for (let month = 0; month < 12 * 400; month += step) {
    const [year, number] = [1800 + Math.floor(month / 12), (month % 12) + 1];
    const day = firstDay(fromParts(year, number));
    if (day >= from && day <= to) ticks.push({ day, text: shortMonthText(fromParts(year, number)) });
  }
  return ticks;
}
