import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReaderPack } from './pack';
import { readPackFile } from './read';
import { bytesOf, readSample, sample } from './samples.test-help';
import { checkSignature, fingerprintOf, hexOf, type Subtle, signPack } from './signature';
import { packText } from './write';

const { subtle } = webcrypto;
let pack: ReaderPack;
let signed: ReaderPack;

beforeAll(async () => {
  const read = readSample(sample());
  if (!read.ok) throw new Error('the sample is not sound');
  pack = read.pack;
  const keys = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = hexOf(new Uint8Array(await subtle.exportKey('raw', keys.publicKey)));
  signed = await signPack(pack, keys.privateKey, key, subtle);
});

describe('a signature', () => {
  it('tells who vouches for the pack', async () => {
    const key = signed.signature?.key ?? '';
    const fingerprint = await fingerprintOf(key, subtle);
    expect(await checkSignature(signed, subtle)).toEqual({ state: 'sound', key, fingerprint });
    expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await checkSignature(pack, subtle)).toEqual({ state: 'unsigned' });
  });

  it('does not fit when any one byte of the file is another', async () => {
    const bytes = bytesOf(packText(signed));
    for (let at = 0; at < bytes.length; at += 1)
      for (const other of [0x20, 0x61, 0x31]) {
        if (bytes[at] === other) continue;
        const altered = bytes.slice();
        altered[at] = other;
        const read = readPackFile(altered);
        const state = read.ok ? (await checkSignature(read.pack, subtle)).state : 'refused';
        expect(['refused', 'broken'], `byte ${at}`).toContain(state);
      }
  });

  it.each([
    ['another key', { key: '00'.repeat(32), value: undefined }],
    ['another signature', { key: undefined, value: '00'.repeat(64) }],
  ])('does not fit with %s', async (_, { key, value }) => {
    const own = signed.signature ?? { key: '', value: '' };
    const altered = { ...signed, signature: { key: key ?? own.key, value: value ?? own.value } };
    expect(await checkSignature(altered, subtle)).toEqual({ state: 'broken' });
  });

  it('is told unchecked where the browser lacks Ed25519', async () => {
    const old: Subtle = {
      ...subtleOf(),
      importKey: () => Promise.reject(Object.assign(new Error('unknown'), { name: 'NotSupportedError' })),
    };
    expect(await checkSignature(signed, old)).toMatchObject({ state: 'unchecked' });
  });
});

/** Its functions, bound: they stand on the prototype. */
function subtleOf(): Subtle {
  return {
    importKey: subtle.importKey.bind(subtle) as Subtle['importKey'],
    verify: subtle.verify.bind(subtle) as Subtle['verify'],
    sign: subtle.sign.bind(subtle) as Subtle['sign'],
    digest: subtle.digest.bind(subtle) as Subtle['digest'],
  };
}
