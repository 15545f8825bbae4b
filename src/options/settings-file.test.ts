import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings';
import { MOST_UNITS, readSettingsFile, settingsFile } from './settings-file';

const own = { ...DEFAULT_SETTINGS, hoverDelayMs: 250, quietHosts: ['example.org'] };
const file = (settings: unknown, more = {}): string =>
  JSON.stringify({ format: 'backgrounder-settings', version: 1, settings, ...more });

it('reads what it wrote, without a pause', () => {
  const text = settingsFile({ ...own, pausedUntilMs: 9_999 });
  expect(readSettingsFile(text)).toEqual({ ok: true, settings: own });
});

it('takes defaults for what a file leaves out', () => {
  expect(readSettingsFile(file({ inLinks: false }))).toEqual({
    ok: true,
    settings: { ...DEFAULT_SETTINGS, inLinks: false },
  });
});

it.each<[string, string, RegExp]>([
  ['no JSON', '{', /damaged/],
  ['another file', '{"name":"x"}', /no settings of Backgrounder/],
  ['a list', '[]', /no settings of Backgrounder/],
  ['a newer version', file({}, { version: 2 }), /newer/],
  ['no version', file({}, { version: 'x' }), /newer/],
  ['no settings', file(null), /holds no settings/],
  ['a foreign setting', file({ colour: 'red' }), /“colour”/],
  ['a delay out of bounds', file({ hoverDelayMs: 1e9 }), /“hoverDelayMs”/],
  ['a density that is none', file({ density: 'all' }), /“density”/],
  ['hosts that are none', file({ quietHosts: ['exa mple'] }), /“quietHosts”/],
  [
    'a prototype',
    '{"format":"backgrounder-settings","version":1,"settings":{"__proto__":{"inLinks":1}}}',
    /“__proto__”/,
  ],
  ['too much', ' '.repeat(MOST_UNITS + 1), /too long/],
])('refuses %s with the reason', (_, text, reason) => {
  const read = readSettingsFile(text);
  expect(read.ok ? '' : read.reason).toMatch(reason);
});
