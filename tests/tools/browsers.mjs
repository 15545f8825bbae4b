/** Finds the browsers that tests and `npm start` drive, and says what to install where there is none. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox.exe'];

/** Where installers of macOS and Windows put what is not on the PATH. */
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Chromium, Chrome or Edge: BROWSER_PATH, else what is installed; null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  return fromEnvironment('BROWSER_PATH') ?? find(CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/**
 * The path of a Firefox: FIREFOX_PATH, else what is installed; null when there is none.
 * @returns {string | null}
 */
export function findFirefox() {
  return fromEnvironment('FIREFOX_PATH') ?? find(FIREFOX_NAMES, FIREFOX_PLACES);
}

/**
 * Flags that keep Chromium quiet and let it run as root.
 * @returns {string[]}
 */
export function chromiumArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
}

/**
 * Makes sure that the browsers are there: on Debian and Ubuntu as root they are installed.
 * @param {{ chromium?: boolean, firefox?: boolean }} wanted
 * @throws Error that says exactly what to install
 */
export function ensureBrowsers({ chromium = false, firefox = false }) {
  const missing = [
    ...(chromium && findChromium() === null ? ['chromium'] : []),
    ...(firefox && findFirefox() === null ? ['firefox-esr'] : []),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(missing);
  if (chromium && findChromium() === null)
    throw new Error(
      'No Chromium found. Install Chromium, Chrome or Edge (Debian: apt-get install chromium; macOS: brew install --cask chromium; ' +
        'Windows: winget install Google.Chrome), or set BROWSER_PATH to its program file.',
    );
  if (firefox && findFirefox() === null)
    throw new Error(
      'No Firefox found. Install Firefox 140 or newer (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox; ' +
        'Windows: winget install Mozilla.Firefox), or set FIREFOX_PATH to its program file.',
    );
}

/** @param {string[]} packages */
function install(packages) {
  console.error(`Installing ${packages.join(' and ')} …`);
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  for (let attempt = 1; attempt <= 2; attempt += 1)
    try {
      apt('update', '-qq');
      // Ubuntu calls it firefox; Debian has firefox-esr.
      apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
      return;
    } catch (error) {
      if (attempt === 2) console.error(error instanceof Error ? error.message : error);
    }
}

/** @param {string} name */
function fromEnvironment(name) {
  const path = process.env[name];
  return path && existsSync(path) ? path : null;
}

/**
 * @param {string[]} names
 * @param {string[]} places
 */
function find(names, places) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  return places.find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
