import type { Annotation } from '../model/annotation';
import { formatPartialDate, type PartialDate, precisionOf } from '../model/partial-date';

/** The article's title, the day as of which it is read, and how new the data is. */
export function Heading({ annotation: { title, date, pack } }: { annotation: Annotation }) {
  return (
    <header class="heading">
      <h1 dir="auto">{title === '' ? 'Untitled article' : title}</h1>
      <p class="as-of">
        {date === null ? 'This page gives no date: roles are left out.' : <AsOf date={date} />}
      </p>
      <p class="data-day">
        Data to <time dateTime={pack.asOf}>{formatPartialDate(pack.asOf)}</time>
      </p>
    </header>
  );
}

function AsOf({ date }: { date: PartialDate }) {
  return (
    <>
      {precisionOf(date) === 'day' ? 'Read as of ' : 'Read as in '}
      <time dateTime={date}>{formatPartialDate(date)}</time>
    </>
  );
}
