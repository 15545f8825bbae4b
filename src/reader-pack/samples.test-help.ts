import { FORMAT, VERSION } from './pack';
import type { PackRead } from './read';
import { readPackFile } from './read';

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A sound pack's JSON, with changes. */
export function sample(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: FORMAT,
    version: VERSION,
    id: 'town',
    name: 'Our town',
    asOf: '2026-08-01',
    sources: [{ key: 'site', title: 'Councillors', url: 'https://town.example/' }],
    entities: [person()],
    ...changes,
  };
}

/** A sound entity, with changes. */
export function person(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: 'jane-doe', kind: 'person', name: 'Jane Doe', sources: ['site'], ...changes };
}

/** Reads a pack as a file of the value's JSON. */
export function readSample(value: unknown): PackRead {
  return readPackFile(bytesOf(JSON.stringify(value, null, 2)));
}
