import { useSignal } from '@preact/signals';
import { dateText } from '../../language/dates';
import { OF_DATA } from '../../language/page';
import { numberText, sayCount } from '../../language/say';
import type { Digest, Met } from '../../model/digest';
import type { PartialDate } from '../../model/partial-date';

/** Names shown at first: some days of reading. */
const AT_FIRST = 150;

/** Everything met, under the day on which it was met last, newest first. */
export function MetList({ met }: { met: Digest }) {
  const all = useSignal(false);
  const newest = [...met].sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0));
  const shown = all.value ? newest : newest.slice(0, AT_FIRST);
  return (
    <>
      {byLastDay(shown).map(([day, ones]) => (
        <section class="group" key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{dateText(day)}</time> <span class="count">{numberText(ones.length)}</span>
          </h2>
          <ul class="rows">
            {ones.map((one) => (
              <li class="row met" key={one.id} data-kind={one.kind}>
                <span class="name" {...OF_DATA}>
                  {one.name}
                </span>
                <span class="count">{metText(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < newest.length && (
        <button type="button" class="more" onClick={() => (all.value = true)}>
          {sayCount('showMore', newest.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** "1 article", "3 articles on 2 days". */
function metText({ days }: Met): string {
  const articles = sayCount(
    'metArticles',
    days.reduce((sum, one) => sum + one.articles, 0),
  );
  return days.length === 1 ? articles : sayCount('metOnDays', days.length, articles);
}

function lastOf({ days }: Met): string {
  return days.at(-1)?.day ?? '';
}

function byLastDay(met: Digest): [PartialDate, Met[]][] {
  const groups = new Map<PartialDate, Met[]>();
  for (const one of met) {
    const day = one.days.at(-1)?.day;
    if (day !== undefined) groups.set(day, [...(groups.get(day) ?? []), one]);
  }
  return [...groups];
}
