import { describe, expect, it } from 'vitest';
import { EVERY_SITE } from '../browser/access';
import { type AccessBrowser, accessOf, choose, OUTLETS, patternOf } from './access';

/** Access as a browser keeps it; `says` is what the reader answers when asked. */
function fakePermissions(given: string[], says = true): AccessBrowser & { origins: Set<string> } {
  const origins = new Set(given);
  return {
    origins,
    getAll: async () => ({ origins: [...origins] }),
    request: async (asked) => {
      if (says) for (const origin of asked.origins ?? []) origins.add(origin);
      return says;
    },
    remove: async (asked) => {
      for (const origin of asked.origins ?? []) origins.delete(origin);
      return true;
    },
  };
}

const listed = OUTLETS.map(({ host }) => patternOf(host));
const own = '*://town.example/*';

describe('the access there is', () => {
  it.each<[string[], string, string[]]>([
    [[], 'click', []],
    [[own], 'click', [own]],
    [['file:///*'], 'click', []],
    [listed, 'list', []],
    [[...listed.slice(9), own], 'list', [own]],
    [[EVERY_SITE], 'every', []],
  ])('%#: %s amounts to %s', async (origins, reach, sites) => {
    expect(await accessOf(fakePermissions(origins))).toEqual({ reach, own: sites });
  });
});

describe('a choice', () => {
  it.each([
    ['every', [EVERY_SITE, own]],
    ['list', [...listed, own]],
    ['click', [own]],
  ] as const)(
    '%s gives its access, takes what goes beyond, and leaves sites given one by one',
    async (reach, expected) => {
      const permissions = fakePermissions(reach === 'every' ? [own] : [EVERY_SITE, own]);
      expect(await choose(permissions, reach)).toBe(true);
      expect([...permissions.origins].sort()).toEqual([...expected].sort());
    },
  );

  it('that the reader refuses changes nothing', async () => {
    const permissions = fakePermissions([own], false);
    expect(await choose(permissions, 'every')).toBe(false);
    expect([...permissions.origins]).toEqual([own]);
  });
});
