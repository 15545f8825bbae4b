import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { READER_PACKS_KEY } from '../../model/reader-packs';
import { person, readSample, sample } from '../../reader-pack/samples.test-help';
import { hexOf, signPack } from '../../reader-pack/signature';
import { packText } from '../../reader-pack/write';
import { type PacksState, packsState } from './state';

const { subtle } = webcrypto;

/** A browser in memory; `fails` has its storage refuse. */
function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const texts = new Map<string, string>();
  const fails = { list: false, texts: false };
  const browser = {
    local: {
      get: async (key: string) => ({ [key]: structuredClone(stored.get(key)) }),
      set: async (values: Record<string, unknown>) => {
        if (fails.list) throw new Error('quota');
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
      },
    },
    onChanged: { addListener: () => {} },
    texts: {
      get: async (key: string) => texts.get(key) ?? null,
      put: async (key: string, text: string) => {
        if (fails.texts) throw new Error('quota');
        texts.set(key, text);
      },
      remove: async (key: string) => void texts.delete(key),
    },
    subtle: subtle as never,
  };
  return { browser, stored, texts, fails };
}

let fake: ReturnType<typeof fakeBrowser>;
let state: PacksState;
beforeEach(() => {
  fake = fakeBrowser();
  state = packsState(fake.browser);
});

function choose(text: string, name = 'pack.json'): Promise<void> {
  return state.choose(new File([text], name));
}

/** A pack's file, unsigned. */
function fileOf(changes: Record<string, unknown> = {}): string {
  return JSON.stringify(sample(changes));
}

async function newKey(): Promise<{ pair: CryptoKeyPair; hex: string }> {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return { pair, hex: hexOf(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))) };
}

async function signedFile(key: Awaited<ReturnType<typeof newKey>>, changes = {}): Promise<string> {
  const read = readSample(sample(changes));
  if (!read.ok) throw new Error('not sound');
  return packText(await signPack(read.pack, key.pair.privateKey, key.hex, subtle as never));
}

/** What the refusal says. */
function refusal(): string {
  const looked = state.looked.value;
  return looked?.state === 'refused' ? [looked.why, ...looked.problems.map(({ what }) => what)].join('') : '';
}

it('takes a pack only after it was looked at', async () => {
  await choose(readFileSync('docs/examples/springfield-council.csv', 'utf8'), 'council.csv');
  expect(fake.stored.size + fake.texts.size).toBe(0);
  expect(state.looked.value).toMatchObject({
    state: 'preview',
    before: null,
    signature: { state: 'unsigned' },
  });
  await state.take();
  expect(state.packs.value?.packs).toMatchObject([{ id: 'springfield-council', on: true, entities: 5 }]);
  expect(fake.texts.size).toBe(1);
});

it('leaves everything when the reader cancels', async () => {
  await choose(fileOf());
  state.cancel();
  await state.take();
  expect(fake.stored.size + fake.texts.size).toBe(0);
});

it('shows what an update changes, and keeps one version', async () => {
  await choose(fileOf());
  await state.take();
  await choose(fileOf({ entities: [person({ what: 'mayor' })] }));
  expect(state.looked.value).toMatchObject({ changes: { added: [{ text: 'mayor' }], withdrawn: [] } });
  await state.take();
  expect(fake.texts.size).toBe(1);
  expect(state.packs.value?.packs).toHaveLength(1);
});

describe('loses nothing', () => {
  it.each(['texts', 'list'] as const)('when the browser does not store the %s', async (part) => {
    await choose(fileOf());
    await state.take();
    const before = structuredClone(state.packs.value);
    fake.fails[part] = true;
    await choose(fileOf({ entities: [person({ what: 'mayor' })] }));
    await state.take();
    expect(state.said.value).toBe(
      'The browser did not store the change: its storage is full or switched off. Everything is as before.',
    );
    expect(fake.stored.get(READER_PACKS_KEY)).toEqual(before);
    expect(fake.texts.get(before?.packs[0]?.version ?? '')).not.toContain('mayor');
  });

  it('when a file is refused', async () => {
    await choose(fileOf());
    await state.take();
    await choose('{"x":');
    expect(refusal()).toMatch(/not JSON/);
    expect(state.packs.value?.packs).toHaveLength(1);
    expect(fake.texts.size).toBe(1);
  });
});

describe('signed packs', () => {
  it('are taken with their key, which is then known', async () => {
    const key = await newKey();
    await choose(await signedFile(key));
    expect(state.looked.value).toMatchObject({ isNewKey: true, signature: { state: 'sound' } });
    await state.take();
    expect(state.packs.value?.keys).toMatchObject([{ key: key.hex, name: 'Our town' }]);
    await choose(await signedFile(key, { asOf: '2026-09-01' }));
    expect(state.looked.value).toMatchObject({ isNewKey: false });
  });

  it.each([
    [
      'is altered',
      async (file: string) => file.replace('Jane', 'Jana'),
      'The file was altered after it was signed. Ask for it as its publisher signed it.',
    ],
    [
      'is signed by another key',
      async () => signedFile(await newKey()),
      'You have “Our town” signed by another key. To take this one all the same, remove the pack first.',
    ],
    [
      'is not signed any more',
      async () => fileOf(),
      'You have “Our town” signed by another key. To take this one all the same, remove the pack first.',
    ],
  ])('an update is refused when it %s', async (_, change, expected) => {
    const file = await signedFile(await newKey());
    await choose(file);
    await state.take();
    await choose(await change(file));
    expect(refusal()).toBe(expected);
    expect(state.packs.value?.packs).toHaveLength(1);
  });
});

it('removes a pack with its data', async () => {
  await choose(fileOf());
  await state.take();
  await state.remove('town');
  expect(state.packs.value?.packs).toEqual([]);
  expect(fake.texts.size).toBe(0);
});
