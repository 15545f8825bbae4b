import { useSignal } from '@preact/signals';
import { say } from '../language/say';
import type { PartialDate } from '../model/partial-date';
import type { Moment } from './timeline-order';
import { scaleOf, ZOOMS, type Zoom } from './timeline-scale';

/** Units of the drawing; it scales with the panel. */
const WIDTH = 340;
const HEIGHT = 58;
const LINE = 26;
/** Moments under which a scale says less than the list. */
const FEWEST = 4;

/** The moments on one scale, to see what lies close together; the list under it tells them in words. */
export function TimelineScale({ moments, date }: { moments: readonly Moment[]; date: PartialDate | null }) {
  const zoom = useSignal<Zoom>('all');
  if (moments.length < FEWEST) return null;
  const { marks, ticks, article } = scaleOf(moments, date, zoom.value);
  return (
    <div class="scale">
      <fieldset class="zoom">
        <legend class="unseen">{say('zoom')}</legend>
        {ZOOMS.map(([name, label]) => (
          <label key={name} data-on={zoom.value === name}>
            <input
              type="radio"
              name="zoom"
              class="unseen"
              checked={zoom.value === name}
              onChange={() => (zoom.value = name)}
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="rail" x1="0" x2={WIDTH} y1={LINE} y2={LINE} />
        {ticks.map(({ at, text }) => (
          <g key={text}>
            <line class="tick" x1={at * WIDTH} x2={at * WIDTH} y1={LINE - 4} y2={LINE + 4} />
            <text class="tick-text" x={at * WIDTH} y={HEIGHT - 8} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
        {marks.map(({ moment, from, to, text }) => (
          <rect
            key={moment.kind === 'event' ? moment.id : moment.iso}
            class="on-scale"
            data-kind={moment.kind}
            x={from * WIDTH - 2.5}
            y={moment.kind === 'event' ? LINE - 15 : LINE + 6}
            width={Math.max(5, (to - from) * WIDTH)}
            height={moment.kind === 'event' ? 10 : 5}
            rx="2.5"
          >
            <title>{moment.kind === 'event' ? say('onScale', text, moment.name) : text}</title>
          </rect>
        ))}
        {article !== null && (
          <line class="now" x1={article * WIDTH} x2={article * WIDTH} y1="2" y2={LINE + 14} />
        )}
      </svg>
    </div>
  );
}
