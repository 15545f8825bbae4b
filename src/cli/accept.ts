import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectationOf } from './expectation';
import { runCommand } from './fault';
import { openPackFolder } from './pack-files';
import { readHtml } from './read-html';

/** Rewrites the expected result of every fixture article; the diff is reviewed like code. */
await runCommand(async () => {
  const pack = await openPackFolder();
  const folder = 'tests/articles';
  for (const name of readdirSync(folder).sort()) {
    const page = join(folder, name, 'page.html');
    const expected = join(folder, name, 'expected.json');
    if (!existsSync(page) || name.startsWith('no-')) continue;
    const expectation = expectationOf(pack, readHtml(readFileSync(page, 'utf8'), page));
    const text = `${JSON.stringify(expectation, null, 2)}\n`;
    const changed = !existsSync(expected) || readFileSync(expected, 'utf8') !== text;
    if (changed) writeFileSync(expected, text);
    console.log(`${changed ? 'rewritten' : 'unchanged'}  ${name}: ${expectation.mentions.length} mentions`);
  }
});
