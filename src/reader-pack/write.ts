import { FORMAT, type ReaderPack, VERSION } from './pack';

/**
 * The one form in which a pack is written: the same content gives the same bytes, so that a signature may be checked against them.
 * What is empty is left out.
 */
export function packText(pack: ReaderPack): string {
  const { id, name, asOf, publisher, near, sources, entities, signature } = pack;
  const file = {
    format: FORMAT,
    version: VERSION,
    id,
    name,
    asOf,
    publisher,
    near,
    sources,
    entities,
    signature,
  };
  return `${JSON.stringify(file, (_key, value: unknown) => (isEmpty(value) ? undefined : value), 2)}\n`;
}

/** What is signed: everything but the signature. */
export function signedText(pack: ReaderPack): string {
  return packText({ ...pack, signature: null });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
