import { dateText } from '../language/dates';
import { OF_DATA } from '../language/page';
import { say, woven } from '../language/say';
import type { Annotation } from '../model/annotation';
import { type PartialDate, precisionOf } from '../model/partial-date';

/** The article's title, the day as of which it is read, and how new the data is. */
export function Heading({ annotation: { title, date, pack } }: { annotation: Annotation }) {
  return (
    <header class="heading">
      {title === '' ? <h1>{say('untitled')}</h1> : <h1 {...OF_DATA}>{title}</h1>}
      <p class="as-of">{date === null ? say('panelNoDate') : <AsOf date={date} />}</p>
      <p class="data-day">{woven('panelDataTo', <Day date={pack.asOf} />)}</p>
    </header>
  );
}

function AsOf({ date }: { date: PartialDate }) {
  return <>{woven(precisionOf(date) === 'day' ? 'panelAsOf' : 'panelAsIn', <Day date={date} />)}</>;
}

function Day({ date }: { date: PartialDate }) {
  return <time dateTime={date}>{dateText(date)}</time>;
}
