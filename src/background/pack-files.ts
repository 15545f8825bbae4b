/** Where the files of the pack lie in the extension. */
const PACK_FOLDER = 'pack';

/**
 * Reads one packaged file of the pack.
 *
 * @param urlOf `runtime.getURL`
 * @throws when the file is not in the package
 */
export async function readPackFile(urlOf: (path: string) => string, name: string): Promise<Uint8Array> {
  const response = await fetch(urlOf(`${PACK_FOLDER}/${name}`));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Inflates raw deflate data. @throws TypeError when it is not deflate data. */
export async function inflateRaw(deflated: Uint8Array): Promise<Uint8Array> {
  // A view on a shared buffer would not be accepted; a copy of these few kilobytes costs nothing.
  const inflated = new Blob([deflated.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
