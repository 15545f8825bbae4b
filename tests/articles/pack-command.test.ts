import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The terminal command for readers' packs as its users call it, bundled by the build. */
function pack(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/tools/pack.mjs', ...args], { encoding: 'utf8' });
}

const EXAMPLE = 'docs/examples/springfield-council.csv';
let folder: string;
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds nothing wrong with the worked example, also the one in the docs', () => {
  expect(pack('check', EXAMPLE)).toMatchObject({ status: 0, stderr: '' });
  const [, table = ''] = /```csv\n([^`]*)```/.exec(readFileSync('docs/readers-packs.md', 'utf8')) ?? [];
  writeFileSync(file('docs.csv'), table);
  expect(pack('check', file('docs.csv'))).toMatchObject({ status: 0, stderr: '' });
});

it('says what is wrong by file, line and column, and ends with 1', () => {
  const bad = file('bad.csv');
  writeFileSync(bad, readFileSync(EXAMPLE, 'utf8').replace('2023-05-16', 'May'));
  const { status, stdout } = pack('check', bad);
  expect(status).toBe(1);
  expect(stdout).toBe(
    `${bad}:10:32: “start” is “May”; expected a date such as 2024, 2024-05 or 2024-05-31\n`,
  );
});

it('writes the normal form, signed on demand, and tells when a signed file was altered', () => {
  expect(pack('build', EXAMPLE, '--out', file('plain.json')).status).toBe(0);
  expect(readFileSync(file('plain.json'), 'utf8')).toBe(
    readFileSync('docs/examples/springfield-council.json', 'utf8'),
  );
  const key = pack('key', file('key.pem'));
  const fingerprint = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(key.stdout)?.[0] ?? 'none';
  const signed = file('signed.json');
  expect(pack('build', EXAMPLE, '--out', signed, '--sign', file('key.pem')).stdout).toContain(fingerprint);
  expect(pack('check', signed).status).toBe(0);
  writeFileSync(signed, readFileSync(signed, 'utf8').replace('Grace', 'Grave'));
  expect(pack('check', signed)).toMatchObject({
    status: 1,
    stdout: `${signed}: the file was altered after it was signed\n`,
  });
});

it.each([
  [['check'], /give one FILE/],
  [['check', 'nowhere.csv'], /nowhere.csv: no such file/],
  [['frob', EXAMPLE], /no command “frob”/],
  [['build', EXAMPLE], /--out PACK.json is missing/],
  [['build', EXAMPLE, '--out', '/dev/null', '--sign', EXAMPLE], /not a private key/],
])('pack %s: one line on standard error, and 2', (args, expected) => {
  const { status, stderr } = pack(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(expected);
});
