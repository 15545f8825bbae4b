import type { PackSignature, ReaderPack } from './pack';
import { signedText } from './write';

/** What is used of Web Cryptography. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify' | 'sign' | 'digest'>;

/**
 * What a signature says: `unsigned`; `sound` and whose; `broken` when the pack is not what was signed; `unchecked` where this browser cannot tell
 * (Ed25519 came with Chrome 137 and Firefox 129).
 */
export type SignatureState =
  | { state: 'unsigned' }
  | { state: 'sound' | 'unchecked'; key: string; fingerprint: string }
  | { state: 'broken' };

/** Signed with the text, so that no signature made for something else fits. */
const PURPOSE = 'backgrounder-readers-pack 1\n';

export async function checkSignature(pack: ReaderPack, subtle: Subtle): Promise<SignatureState> {
  const { signature } = pack;
  if (signature === null) return { state: 'unsigned' };
  const { key } = signature;
  const fingerprint = await fingerprintOf(key, subtle);
  let imported: CryptoKey;
  try {
    imported = await subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
  } catch (error) {
    const isMissing = error instanceof Error && error.name === 'NotSupportedError';
    return isMissing ? { state: 'unchecked', key, fingerprint } : { state: 'broken' };
  }
  const isSound = await subtle.verify('Ed25519', imported, bytesOf(signature.value), messageOf(pack));
  return isSound ? { state: 'sound', key, fingerprint } : { state: 'broken' };
}

/** The pack, signed. @param key  the public half, 64 hexadecimal digits */
export async function signPack(
  pack: ReaderPack,
  privateKey: CryptoKey,
  key: string,
  subtle: Subtle,
): Promise<ReaderPack> {
  const value = await subtle.sign('Ed25519', privateKey, messageOf(pack));
  const signature: PackSignature = { key, value: hexOf(new Uint8Array(value)) };
  return { ...pack, signature };
}

/** Groups of a fingerprint, of four digits each: enough that nobody makes a second key of it, and few enough to be read out. */
const FINGERPRINT_GROUPS = 8;

/** What people compare: "3f9a 01bc …". @param key  64 hexadecimal digits */
export async function fingerprintOf(key: string, subtle: Pick<Subtle, 'digest'>): Promise<string> {
  const digest = hexOf(new Uint8Array(await subtle.digest('SHA-256', bytesOf(key))));
  return (digest.match(/.{4}/g) ?? []).slice(0, FINGERPRINT_GROUPS).join(' ');
}

/** Tells one version of a pack from another: 16 hexadecimal digits. */
export async function digestOf(text: string, subtle: Pick<Subtle, 'digest'>): Promise<string> {
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest)).slice(0, 16);
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

function messageOf(pack: ReaderPack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(PURPOSE + signedText(pack));
}
