import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { openPack } from '../pack/open';
import type { Pack } from '../pack/pack';

/** The compiled pack beside the bundled command: dist/tools/annotate.mjs → dist/pack. */
const BUILT_PACK = fileURLToPath(new URL('../pack', import.meta.url));

const inflate = promisify<Uint8Array, Buffer>(inflateRaw);

/**
 * Opens a compiled pack from a folder.
 *
 * @param folder  default: BACKGROUNDER_PACK, else the one that the build made
 * @throws PackError as openPack does
 */
export function openPackFolder(folder = process.env.BACKGROUNDER_PACK ?? BUILT_PACK): Promise<Pack> {
  return openPack(
    async (name) => new Uint8Array(await readFile(join(folder, name))),
    async (deflated) => new Uint8Array(await inflate(deflated)),
  );
}
