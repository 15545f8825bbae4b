import { describe, expect, it, vi } from 'vitest';
import { openReaderPack, openStoredPack } from '../compile/reader-world';
import { cardOf } from '../engine/card';
import { lookUp } from '../engine/look-up';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import {
  type InstalledPack,
  NO_READER_PACKS,
  READER_PACKS_KEY,
  type ReaderPacks,
} from '../model/reader-packs';
import type { Pack } from '../pack/pack';
import { person, readSample, sample } from '../reader-pack/samples.test-help';
import { packText } from '../reader-pack/write';
import { fakeLog } from './fakes.test-help';
import { readerSources } from './reader-packs';
import { readerRoutes } from './reader-routes';

function textOf(name: string): string {
  const read = readSample(sample({ entities: [person({ name })] }));
  return read.ok ? packText(read.pack) : '';
}

function installed(changes: Partial<InstalledPack> = {}): InstalledPack {
  const asOf = partialDate('2026-08-01');
  return {
    ...{ id: 'town', name: 'Our town', publisher: '', asOf, entities: 1 },
    on: true,
    version: 'town 1',
    signedBy: null,
    ...changes,
  };
}

function setUp(
  list: Partial<ReaderPacks>,
  stored: Record<string, string> = { 'town 1': textOf('Jane Doe') },
) {
  let now: unknown = { ...NO_READER_PACKS, ...list };
  const get = vi.fn(async (key: string) => stored[key] ?? null);
  const open = vi.fn(async (text: string) => openStoredPack(text));
  const log = fakeLog();
  const local = { get: async () => ({ [READER_PACKS_KEY]: now }) };
  const sources = readerSources(local, { get, put: async () => {}, remove: async () => {} }, open, log);
  return {
    sources,
    get,
    open,
    log,
    set: (value: unknown) => {
      now = value;
    },
  };
}

describe('the reader’s packs', () => {
  it('without any, nothing else is read', async () => {
    const { sources, get, open } = setUp({});
    expect(await sources.get()).toEqual([]);
    expect(get).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  it('are opened once, and say where they stand', async () => {
    const { sources, open } = setUp({ packs: [installed()], bundledAt: 1 });
    expect(await sources.get()).toMatchObject([{ id: 'town', name: 'Our town', isFirst: true }]);
    expect(await sources.get()).toHaveLength(1);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('are left out when switched off, and opened anew when replaced', async () => {
    const { sources, open, set } = setUp(
      { packs: [installed()] },
      { 'town 1': textOf('Jane Doe'), 'town 2': textOf('Ann Ex') },
    );
    await sources.get();
    set({ ...NO_READER_PACKS, packs: [installed({ on: false })] });
    expect(await sources.get()).toEqual([]);
    set({ ...NO_READER_PACKS, packs: [installed({ version: 'town 2' })] });
    const [source] = await sources.get();
    expect(lookUp(source?.pack as Pack, 'Ann Ex', null)).toHaveLength(1);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['gone', {}],
    ['damaged', { 'town 1': '{' }],
    ['altered in one name', { 'town 1': textOf('the') }],
    ['of another pack', { 'town 1': textOf('Jane Doe').replace('"town"', '"other"') }],
  ])('one whose data is %s is left out, and the log says so', async (_, stored) => {
    const { sources, log } = setUp({ packs: [installed()] }, stored);
    expect(await sources.get()).toEqual([]);
    expect(log.entries.join()).toContain('the reader’s pack town cannot be read'.replace('’', "'"));
  });

  it('one that could not be read once is tried again', async () => {
    const { sources, get } = setUp({ packs: [installed()] });
    get.mockRejectedValueOnce(new Error('busy'));
    expect(await sources.get()).toEqual([]);
    expect(await sources.get()).toHaveLength(1);
  });

  it('a list that is foreign gives none', async () => {
    const { sources, set } = setUp({});
    set('x');
    expect(await sources.get()).toEqual([]);
  });
});

describe('questions', () => {
  const bundled = openReaderPack({
    ...{ id: 'bundled', name: '', asOf: partialDate('2026'), publisher: '', near: [] },
    ...{ sources: [], entities: [], signature: null },
  });
  const jane = entityId('pack:town:jane-doe');

  function routes(list: Partial<ReaderPacks> = { packs: [installed()] }) {
    return readerRoutes({ cardOf, lookUp, tiesOf: async () => [], careerOf: () => [] }, setUp(list).sources);
  }

  it('about a pack’s entity are answered from it, and the card says whose it is', async () => {
    expect(await routes().cardOf(bundled, jane, null, [])).toMatchObject({
      name: 'Jane Doe',
      readerPack: 'Our town',
      sources: [{ title: 'Councillors', url: 'https://town.example/' }],
      wikidata: null,
    });
  });

  it('about an entity of a pack that is gone have no answer', async () => {
    expect(await routes({}).cardOf(bundled, jane, null, [])).toBeNull();
    expect(await routes({}).careerOf(bundled, jane, null)).toEqual([]);
  });

  it('of what words mean are answered by every pack', async () => {
    expect(await routes().lookUp(bundled, 'Jane Doe', null)).toMatchObject([
      { id: jane, line: '', readerPack: 'Our town' },
    ]);
  });
});
