import { checkPack } from './check';
import { readJson } from './json';
import { PACK_LIMITS } from './limits';
import type { Located } from './located';
import type { ReaderPack } from './pack';
import { type Problem, Problems, WHOLE_FILE } from './problem';
import { readTable } from './table';
import { packText } from './write';

/** A pack, or what is wrong with its file: the first mistakes by place, and how many there are. */
export type PackRead = { ok: true; pack: ReaderPack } | { ok: false; problems: Problem[]; count: number };

/**
 * Reads a file of a reader's pack, JSON or a table of comma-separated values. Nothing in it is taken on trust.
 *
 * @param bytes  of the whole file; longer ones need not be read to the end, since they are refused
 */
export function readPackFile(bytes: Uint8Array): PackRead {
  const problems = new Problems();
  const text = textOf(bytes, problems);
  const pack = text === null ? null : readText(text, problems);
  return pack === null
    ? { ok: false, problems: problems.sorted(), count: problems.count }
    : { ok: true, pack };
}

function readText(text: string, problems: Problems): ReaderPack | null {
  const isJson = /^\s*[{[]/.test(text);
  const root: Located | null = isJson ? readJson(text, problems) : readTable(text, problems);
  if (root === null) return null;
  const pack = checkPack(root, problems);
  if (pack?.signature == null || packText(pack) === text) return pack;
  problems.add(WHOLE_FILE, 'the file is not as it was signed', 'every byte as “pack build” wrote it');
  return null;
}

function textOf(bytes: Uint8Array, problems: Problems): string | null {
  if (bytes.byteLength > PACK_LIMITS.fileBytes) {
    problems.add(WHOLE_FILE, 'the file is too long', `at most ${PACK_LIMITS.fileBytes / 1e6} million bytes`);
    return null;
  }
  if (isCompressed(bytes)) {
    problems.add(WHOLE_FILE, 'the file is compressed', 'plain JSON or CSV');
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add(WHOLE_FILE, 'the file is not UTF-8 text', 'JSON or CSV, saved as UTF-8');
    return null;
  }
}

/** The first bytes of zip, gzip, xz, bzip2 and Zstandard files. */
const COMPRESSED = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
  [0xfd, 0x37],
  [0x42, 0x5a, 0x68],
  [0x28, 0xb5, 0x2f, 0xfd],
];

function isCompressed(bytes: Uint8Array): boolean {
  return COMPRESSED.some((magic) => magic.every((byte, i) => bytes[i] === byte));
}
