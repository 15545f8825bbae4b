import { benchLarge } from './page/large';
import { benchLiveBlog } from './page/live-blog';
import { benchSaved, type SavedOptions } from './page/saved';
import { openPair } from './page/tab';

/**
 * What the extension costs a page in Chromium: two browsers with it, of which one reads nothing, visit the same pages by turns. Time is time of
 * the processor on the page's main thread, out of a trace.
 *
 *     npm run bench:page [-- --quick] [--functions] [--long] [--saved] [--blog] [--large]
 *
 * `--quick`: a quarter of the pages, once. `--functions`: where our time goes, too. `--long`: the live blog for five minutes.
 * `--saved`, `--blog`, `--large`: only the saved pages, the live blog, the page of 100,000 text nodes.
 */
const flags = new Set(process.argv.slice(2));
const saved: SavedOptions = {
  rounds: flags.has('--quick') ? 1 : 3,
  every: flags.has('--quick') ? 4 : 1,
  functions: flags.has('--functions'),
};

const PARTS = ['--saved', '--blog', '--large'] as const;
const isWanted = (part: (typeof PARTS)[number]): boolean =>
  flags.has(part) || !PARTS.some((other) => flags.has(other));

const pair = await openPair('dist/test-chrome');
try {
  if (isWanted('--saved')) await benchSaved(pair, saved);
  if (isWanted('--blog')) await benchLiveBlog(pair, flags.has('--long') ? 300 : 40);
  if (isWanted('--large')) await benchLarge(pair);
} finally {
  await pair.close();
}
