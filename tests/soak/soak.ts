import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser } from '../tools/driver.mjs';
import { lookInside, type Memory } from '../tools/inside';
import { course, DEEDS, type Deed } from './course';
import { servePages } from './pages';
import { type SoakReader, soakReader } from './reader';
import { MOST_GROWTH, thirdsOf } from './thirds';

// One browser, read in for a long time. The last lines say what was done and what went wrong; anything that did is the exit code.

/** Firefox’s own process grows by a third of a megabyte with every page, also where nothing is read (`--control`). */
const GROWS_BY_ITSELF = { firefox: 'whole browser', chromium: null };

/** Every so many loads memory is measured: once a deck of deeds. */
const LOADS_A_MEASURE = DEEDS.length;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    minutes: { type: 'string', default: '5' },
    // At the least, however few minutes are given.
    loads: { type: 'string', default: '200' },
    verbose: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    // Only loads the pages, and nothing is read: what the browser does by itself.
    control: { type: 'boolean', default: false },
  },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const seed = Number(values.seed);
const leastLoads = Number(values.loads);
const endMs = Date.now() + Number(values.minutes) * 60_000;

const { pages, missing, close } = await servePages();
if (missing.length > 0)
  console.log(`${kind}: without the pages of ${missing.join(', ')}, which are not here`);
const driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
if (values.control) await driver.readNothing();
const inside = await lookInside(driver);
const faults: string[] = [];
const found = new Map<string, string>();
const done = new Map<Deed, number>();
const memories: Memory[] = [];
let loads = 0;
let requests = 'not heard';

try {
  const [first] = pages;
  if (first === undefined) throw new Error('no pages');
  const reader: SoakReader = await soakReader(driver, inside, first);
  for (const step of course(seed, pages.length)) {
    if (loads >= leastLoads && Date.now() > endMs) break;
    const page = pages[step.page];
    if (page === undefined) continue;
    loads += 1;
    const begunMs = Date.now();
    try {
      const outcome = values.control ? await reader.loadOnly(page) : await reader.take(step, page);
      const before = found.get(page.name);
      found.set(page.name, before ?? outcome.found);
      if (before !== undefined && before !== outcome.found)
        faults.push(`load ${loads}: ${page.name} was read as ${before}, and then as ${outcome.found}`);
    } catch (error) {
      faults.push(
        `load ${loads}: ${page.name}, ${step.deed}: ${error instanceof Error ? error.message : error}`,
      );
    }
    if (values.verbose)
      console.log(`${kind}: load ${loads}, ${page.name}, ${step.deed}: ${Date.now() - begunMs} ms`);
    if (!values.control) done.set(step.deed, (done.get(step.deed) ?? 0) + 1);
    if (loads % LOADS_A_MEASURE === 0) {
      if (values.control) await reader.loadOnly(first);
      else await reader.look(first); // always the same page
      memories.push(await inside.memory());
    }
    if (loads % 40 === 0) console.log(`${kind}: ${loads} loads, ${faults.length} faults`);
  }
  faults.push(...(await inside.complaints()).map((complaint) => `console: ${complaint}`));
  const asked = await inside.asked();
  const inAll = await inside.askedInAll();
  requests = `${inAll} in all, ${asked.length} of the extension`;
  const foreign = asked.filter((url) => !/^(?:chrome|moz)-extension:|^data:|^blob:/.test(url));
  faults.push(...foreign.map((url) => `asked the network for ${url}`));
  if (inAll === 0) faults.push('no request was heard at all: nobody listened');
} finally {
  await driver.close();
  close();
}

console.log(`\n${kind}, seed ${seed}: ${loads} loads of ${found.size} pages`);
for (const [deed, times] of done) console.log(`  ${deed}: ${times}`);
console.log(`  requests: ${requests}`);
for (const where of new Set(memories.flatMap((memory) => Object.keys(memory)))) {
  const measured = memories.flatMap((memory) => memory[where] ?? []);
  const thirds = thirdsOf(measured);
  if (thirds === null) continue;
  const { second, last, growth } = thirds;
  console.log(
    `  ${where}: ${second.toFixed(1)} MB, then ${last.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
  );
  if (growth > MOST_GROWTH && where !== GROWS_BY_ITSELF[kind])
    faults.push(`memory: ${where} grew by ${(growth * 100).toFixed(1)} %`);
}
writeFileSync(
  `dist/soak-${kind}.json`,
  JSON.stringify({ seed, found: [...found], memories, faults }, null, 1),
);
console.log(faults.length === 0 ? '  no faults' : `  ${faults.length} faults:`);
for (const fault of faults) console.log(`  - ${fault.slice(0, 600)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
