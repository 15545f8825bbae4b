import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

describe('manifests', () => {
  it.each(['chrome', 'firefox', 'test-chrome', 'test-firefox'])('%s', (name) => {
    const { version: _version, ...manifest } = json(`dist/${name}/manifest.json`);
    expect(manifest).toMatchSnapshot();
  });

  it('asks for no site at install', () => {
    for (const name of ['chrome', 'firefox']) {
      const manifest = json(`dist/${name}/manifest.json`);
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
    }
  });
});

it('the packages are within their budgets', () => {
  const budgets = json('budgets.json');
  for (const name of ['chrome', 'firefox'])
    expect(statSync(`dist/backgrounder-${name}.zip`).size).toBeLessThanOrEqual(
      Number(budgets.packageZipBytes),
    );
});

it.each(['chrome', 'firefox'])('no script of the %s package can turn text into markup or code', (name) => {
  const folder = `dist/${name}`;
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.js')))
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|new Function)\b|\beval\(/,
    );
});

it('the add-on linter has nothing to say', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', 'dist/firefox'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const report = JSON.parse(stdout) as { errors: unknown[]; warnings: unknown[]; notices: unknown[] };
  expect([...report.errors, ...report.warnings]).toEqual([]);
});
