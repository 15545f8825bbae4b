import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writePack } from '../pack/write';
import { readChecked } from './check/check';
import { packInput } from './columns';
import { formatFinding } from './finding';
import { mergeData } from './merge';

/** Findings printed before the rest is only counted. */
const MOST_FINDINGS = 40;

const [dataFolder, packFolder] = process.argv.slice(2);
if (dataFolder === undefined || packFolder === undefined) {
  console.error('usage: compile DATA_FOLDER PACK_FOLDER');
  process.exit(2);
}

const { data, findings } = readChecked(dataFolder);
if (findings.length > 0) {
  for (const finding of findings.slice(0, MOST_FINDINGS)) console.error(formatFinding(finding));
  if (findings.length > MOST_FINDINGS) console.error(`… and ${findings.length - MOST_FINDINGS} more`);
  process.exit(1);
}

const input = packInput(mergeData(data));
const encoder = new TextEncoder();
const files = writePack(
  input,
  (bytes) => deflateRawSync(bytes, { level: 9 }),
  (text) => encoder.encode(text),
);
rmSync(packFolder, { recursive: true, force: true });
mkdirSync(packFolder, { recursive: true });
for (const { name, bytes } of files) writeFileSync(join(packFolder, name), bytes);
const { people, organisations, places, events, terms } = input.counts;
console.log(
  `pack: ${people} people, ${terms} terms, ${organisations} organisations, ${places} places, ${events} events, ` +
    `${input.names.size} names, as of ${input.asOf}`,
);
