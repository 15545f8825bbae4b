/** One event of a trace of Chromium, as far as it is used; times in µs. `tdur` is time of the processor on the thread. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
};

/** What a page's main thread did for scripts and for drawing, in ms of processor time: what other processes take is none of it. */
export type Work = {
  /** All scripts: compiled, run, and what they make the browser do at once, such as layout and collecting garbage. */
  scriptMs: number;
  /** Styles, layout and paint outside scripts. */
  drawMs: number;
  /** The longest turn of a script. */
  longestMs: number;
};

export const CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'blink.user_timing'];

const SCRIPT = new Set(
  (
    'EvaluateScript v8.compile v8.run v8.callFunction FunctionCall FireIdleCallback TimerFire RunMicrotasks ' +
    'FireAnimationFrame EventDispatch'
  ).split(' '),
);
const DRAWING = new Set('UpdateLayoutTree Layout PrePaint Paint Layerize HitTest'.split(' '));

/**
 * What the main thread did on which the page has set a mark of this name (`performance.mark`).
 *
 * @throws Error when the trace lacks it
 */
export function workIn(events: readonly TraceEvent[], mark: string): Work {
  const marked = events.find(({ name }) => name === mark);
  if (marked === undefined) throw new Error(`the trace holds no ${mark}`);
  const { pid, tid } = marked;
  const spans = events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .filter(({ name }) => SCRIPT.has(name) || DRAWING.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const work: Work = { scriptMs: 0, drawMs: 0, longestMs: 0 };
  let end = Number.NEGATIVE_INFINITY;
  for (const { name, ts, dur = 0, tdur = 0 } of spans) {
    if (ts < end) continue; // inside another
    end = ts + dur;
    const ms = tdur / 1_000;
    if (DRAWING.has(name)) work.drawMs += ms;
    else {
      work.scriptMs += ms;
      work.longestMs = Math.max(work.longestMs, ms);
    }
  }
  return work;
}

/** What one page adds to another. The longest turn of a script is the first's. */
export function added(to: Work, from: Work): Work {
  return {
    scriptMs: to.scriptMs - from.scriptMs,
    drawMs: to.drawMs - from.drawMs,
    longestMs: to.longestMs,
  };
}
