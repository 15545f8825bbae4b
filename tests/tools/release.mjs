/**
 * `npm run release`: what goes to the two stores, in dist/release: a zip for each browser, the sources that reviewers ask for, what is in it
 * (a bill of materials in CycloneDX), and the checksums of all. Everything is built twice; a byte that differs ends it with an error, and so does
 * a word of the add-on linter, or a version (package.json has it) without its lines in the changelog.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from './setup.mjs';

setUpOrExit();

const RELEASE = join(ROOT, 'dist', 'release');
const ZIPS = ['backgrounder-chrome.zip', 'backgrounder-firefox.zip'];
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
if (!readFileSync(join(ROOT, 'docs', 'changelog.md'), 'utf8').includes(`\n## ${version}\n`))
  fail(`docs/changelog.md has no lines for ${version}`);

const first = buildOnce();
const second = buildOnce();
for (const name of ZIPS)
  if (first[name] !== second[name]) fail(`${name} is not the same twice: ${first[name]}, ${second[name]}`);

lint(join(ROOT, 'dist', 'backgrounder-firefox.zip'));

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
for (const name of ZIPS)
  cpSync(join(ROOT, 'dist', name), join(RELEASE, name.replace('.zip', `-${version}.zip`)));
execFileSync(
  'git',
  ['archive', '--format=zip', '-o', join(RELEASE, `backgrounder-source-${version}.zip`), 'HEAD'],
  {
    cwd: ROOT,
  },
);
writeFileSync(join(RELEASE, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
const files = [
  ...ZIPS.map((name) => name.replace('.zip', `-${version}.zip`)),
  `backgrounder-source-${version}.zip`,
  'sbom.cdx.json',
];
writeFileSync(
  join(RELEASE, 'SHA256SUMS'),
  files.map((name) => `${sha256(readFileSync(join(RELEASE, name)))}  ${name}\n`).join(''),
);
console.log(readFileSync(join(RELEASE, 'SHA256SUMS'), 'utf8'));

/**
 * Builds both packages from nothing.
 * @returns {Record<string, string>} checksum by name
 */
function buildOnce() {
  for (const folder of ['bundles', 'chrome', 'firefox', 'pack', 'pack.inputs'])
    rmSync(join(ROOT, 'dist', folder), { recursive: true, force: true });
  execFileSync(process.execPath, ['build.mjs', '--zip'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return Object.fromEntries(ZIPS.map((name) => [name, sha256(readFileSync(join(ROOT, 'dist', name)))]));
}

/**
 * What the Firefox store's own linter says of a package; a warning ends the release as an error does.
 * @param {string} zip
 */
function lint(zip) {
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', zip], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { errors, warnings } = JSON.parse(stdout);
  console.log(`add-on linter: ${errors.length} errors, ${warnings.length} warnings`);
  if (errors.length + warnings.length > 0) fail(JSON.stringify([...errors, ...warnings], null, 2));
}

/** The packages that are bundled, with licence and checksum, from the lock file. */
function billOfMaterials() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const bundled = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'backgrounder', version } },
    components: bundled.map(([path, found]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return {
        type: 'library',
        name,
        version: found.version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${found.version}`,
        licenses: [{ expression: found.license }],
        hashes: [{ alg: 'SHA-512', content: hexOf(found.integrity) }],
      };
    }),
  };
}

/** @param {string} integrity  "sha512-…" in base 64, as lock files have it */
function hexOf(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
