import { until } from '../../tools/driver.mjs';
import { serve } from '../../tools/serve.mjs';
import { withPage } from './made-page';
import type { Pair, Tab } from './tab';

/** How often the blog gets a paragraph, in ms. */
const EVERY_MS = 1_000;

/** Paragraphs that stand there from the beginning: some hours of a busy day. */
const PARAGRAPHS = 120;

/** How often memory is looked at. */
const LOOKS = 4;

const TEXT =
  'Russian foreign minister Sergei Lavrov and US secretary of state Antony Blinken spoke again, and NATO waited in Brussels. ' +
  'The talks went on for some hours and nothing was decided, as both sides had expected from the beginning of the day.';

/** A blog that grows while it is read: what part of the main thread is ours, and whether memory grows with us more than without. */
export async function benchLiveBlog(pair: Pair, seconds: number): Promise<void> {
  await withPage(blog(), async (folder) => {
    const site = await serve(folder);
    try {
      const url = `${site.url}/page.html`;
      const lived = (tab: Tab) => tab.inAnother((fresh) => live(fresh, url, seconds));
      const [without, with_] = await Promise.all([lived(pair.off), lived(pair.on)]);
      const scripts = with_.scriptMs - without.scriptMs;
      const drawing = with_.drawMs - without.drawMs;
      const share = (ms: number): string => `${((100 * ms) / (seconds * 1_000)).toFixed(2)} %`;
      console.log(
        `a live blog of ${PARAGRAPHS} paragraphs and one more a second, for ${seconds} s; with the extension less without`,
      );
      console.log(
        `main thread        scripts ${share(scripts)}, styles, layout and paint ${share(drawing)}; at most 1 %`,
      );
      console.log(`longest turn       ${with_.longestMs.toFixed(1)} ms`);
      const heaps = with_.heaps.map((bytes, look) => ((bytes - (without.heaps[look] ?? 0)) / 1e6).toFixed(2));
      console.log(`heap, as it grows  ${heaps.join(', ')} MB`);
    } finally {
      site.close();
    }
  });
}

type Lived = { scriptMs: number; drawMs: number; longestMs: number; heaps: number[] };

async function live(tab: Tab, url: string, seconds: number): Promise<Lived> {
  await tab.page.goto(url);
  await until(() => tab.page.evaluate(() => document.readyState === 'complete'), 'the blog');
  const lived: Lived = { scriptMs: 0, drawMs: 0, longestMs: 0, heaps: [] };
  for (let look = 0; look < LOOKS; look += 1) {
    const { scriptMs, drawMs, longestMs } = await tab.traced(
      () => new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / LOOKS)),
    );
    lived.scriptMs += scriptMs;
    lived.drawMs += drawMs;
    lived.longestMs = Math.max(lived.longestMs, longestMs);
    lived.heaps.push(await tab.heapBytes());
  }
  return lived;
}

function blog(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `<p>${index}. ${TEXT}</p>`);
  return `<!doctype html><html lang="en"><head><title>Live: talks in Geneva</title>
<meta property="article:published_time" content="2022-01-10T17:42:00Z"></head>
<body><main><article><h1>Live: talks in Geneva</h1>${paragraphs.join('')}</article></main><script>
let entry = ${PARAGRAPHS};
setInterval(() => {
  const p = document.createElement('p');
  p.textContent = entry++ + '. ' + ${JSON.stringify(TEXT)};
  document.querySelector('h1').after(p);
}, ${EVERY_MS});
</script></body></html>`;
}
