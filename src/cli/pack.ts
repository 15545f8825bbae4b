import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  webcrypto,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReaderPack } from '../reader-pack/pack';
import { problemText } from '../reader-pack/problem';
import { readPackFile } from '../reader-pack/read';
import { checkSignature, fingerprintOf, hexOf, signPack } from '../reader-pack/signature';
import { packText } from '../reader-pack/write';
import { InputFault, runCommand } from './fault';

const HELP = `A reader's own pack: people, organisations, places and events that a reader adds. The format: docs/readers-packs.md

  npm run --silent pack -- check FILE                  says what is wrong with FILE (JSON or CSV), by line and column
  npm run --silent pack -- build FILE --out PACK.json  writes the pack in its normal form
  npm run --silent pack -- build FILE --out PACK.json --sign KEY.pem
                                                       the same, signed
  npm run --silent pack -- key KEY.pem                 makes a key to sign with, and prints its fingerprint

Exit code: 0 sound, 1 mistakes in FILE (on standard output), 2 the command itself could not be done.
`;

const { subtle } = webcrypto;

/** Bytes of an Ed25519 public key, at the end of its DER form. */
const KEY_BYTES = 32;

await runCommand(async () => {
  const { values, positionals } = parseCommandLine();
  const [command, file, ...rest] = positionals;
  if (values.help || command === undefined) process.stdout.write(HELP);
  else if (file === undefined || rest.length > 0) throw new InputFault('give one FILE; --help says more');
  else if (command === 'check') await check(file);
  else if (command === 'build') await build(file, values.out, values.sign);
  else if (command === 'key') await makeKey(file);
  else throw new InputFault(`no command “${command}”: check, build or key`);
});

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string' },
        sign: { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputFault(`${error instanceof Error ? error.message : error}; --help says more`);
  }
}

async function check(file: string): Promise<void> {
  const pack = await read(file);
  if (pack !== null) process.stdout.write(`${basename(file)}: sound. ${summaryOf(pack)}\n`);
}

async function build(file: string, out: string | undefined, keyFile: string | undefined): Promise<void> {
  if (out === undefined) throw new InputFault('--out PACK.json is missing');
  const pack = await read(file);
  if (pack === null) return;
  const unsigned = { ...pack, signature: null };
  const written = keyFile === undefined ? unsigned : await signed(unsigned, keyFile);
  writeFileSync(out, packText(written));
  const key = written.signature?.key;
  const by = key === undefined ? 'Not signed.' : `Signed by ${await fingerprintOf(key, subtle)}`;
  process.stdout.write(`${out}: ${summaryOf(pack)} ${by}\n`);
}

/** The pack of a file; null when something is wrong with it, which is then on standard output. */
async function read(file: string): Promise<ReaderPack | null> {
  const result = readPackFile(bytesOf(file));
  if (result.ok) {
    const { state } = await checkSignature(result.pack, subtle);
    if (state !== 'broken') return result.pack;
    process.stdout.write(`${file}: the file was altered after it was signed\n`);
  } else {
    const { problems, count } = result;
    for (const problem of problems) process.stdout.write(`${problemText(file, problem)}\n`);
    if (count > problems.length) process.stdout.write(`… and ${count - problems.length} more\n`);
  }
  process.exitCode = 1;
  return null;
}

function summaryOf({ name, entities, asOf }: ReaderPack): string {
  const roles = entities.reduce((sum, entity) => sum + entity.roles.length, 0);
  return `“${name}”: ${entities.length} entities, ${roles} roles, as of ${asOf}.`;
}

async function makeKey(file: string): Promise<void> {
  if (existsSync(file)) throw new InputFault(`${file}: is there already; a key is not overwritten`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  process.stdout.write(
    `${file}: keep it to yourself. ${await fingerprintOf(publicHex(privateKey), subtle)}\n`,
  );
}

async function signed(pack: ReaderPack, keyFile: string): Promise<ReaderPack> {
  const key = privateKeyOf(keyFile);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const imported = await subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']);
  return signPack(pack, imported, publicHex(key), subtle);
}

function privateKeyOf(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(Buffer.from(bytesOf(file)));
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw new InputFault(`${file}: not a private key in PEM form; “pack key” makes one`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new InputFault(`${file}: not an Ed25519 key`);
  return key;
}

function publicHex(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return hexOf(new Uint8Array(der.subarray(-KEY_BYTES)));
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputFault(`${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
}
