import { openPackFolder } from '../../../src/cli/pack-files';
import { annotate } from '../../../src/engine/annotate';
import { articleOfLength } from './texts';

/** Prints, as JSON, the bytes that this process holds more once the pack is open, and once an article was annotated. */
const article = articleOfLength(5_000);
const before = await held();
const pack = await openPackFolder('dist/pack');
const opened = (await held()) - before;
const { mentions } = annotate(pack, article);
const annotated = (await held()) - before;
console.log(JSON.stringify({ opened, annotated, mentions: mentions.length }));

/** Bytes of the heap and of buffers outside it, after what nobody needs is gone: buffers go a turn later than what held them. */
async function held(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
