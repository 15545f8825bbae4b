import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parsePartialDate } from '../../model/partial-date';
import { TABLES } from '../tables';
import { importTables } from './import-tables';
import { refreshFromDump } from './wikidata-dump/refresh';

const USAGE = `usage: data:import -- TABLE [--from FOLDER] [--into FOLDER]
       data:import -- wikidata DUMP [--as-of YYYY-MM-DD] [--into FOLDER]

TABLE is all, or one of the tables: people offices terms aliases organisations places events sources.
DUMP is a JSON dump of Wikidata, plain or gzip; - is standard input. Its day is taken from its name where that holds one.`;

/** Where the raw tables lie beside a checkout. */
const RAW_FOLDER = '../shared/data';

const args = process.argv.slice(2);
const into = option('--into') ?? 'data';
const from = option('--from') ?? RAW_FOLDER;
const asOf = option('--as-of');
const [table = '', dump] = args;
try {
  if (table === 'wikidata' && dump !== undefined) await refresh(dump);
  else if (table === 'all' || (table in TABLES && existsSync(join(into, `${table}.tsv`)))) importOne(table);
  else fail(USAGE);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Makes all tables, since they depend on each other, and puts the one asked for in its place. */
function importOne(wanted: string): void {
  if (!existsSync(join(from, 'sources'))) fail(`no raw tables in ${from}: say --from FOLDER`);
  const beside = mkdtempSync(join(into, '.new-'));
  try {
    for (const line of importTables(from, into, beside)) console.log(line);
    for (const name of Object.keys(TABLES)) {
      const made = join(beside, `${name}.tsv`);
      if (existsSync(made) && (wanted === 'all' || wanted === name))
        renameSync(made, join(into, `${name}.tsv`));
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function refresh(path: string): Promise<void> {
  const inName = /(20[0-9]{2})-?([0-9]{2})-?([0-9]{2})/.exec(path);
  const day = parsePartialDate(asOf ?? (inName ? inName.slice(1).join('-') : ''));
  if (day === null) return fail('the day of the dump is not known: say --as-of YYYY-MM-DD');
  const began = performance.now();
  const done = await refreshFromDump(into, path === '-' ? process.stdin : path, day);
  const seconds = (performance.now() - began) / 1000;
  const { lines, bytes, malformed, malformedAt } = done;
  console.log(`${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  console.log(`${done.people} people, ${done.added} of them new, ${done.terms} terms as of ${day}`);
  if (malformed > 0)
    console.log(`${malformed} malformed lines skipped, the first at ${malformedAt.join(', ')}`);
}

/** The value after an option, which is taken out of the arguments. */
function option(name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}
