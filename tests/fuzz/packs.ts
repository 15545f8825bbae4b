import { openPack, PackError } from '../../src/pack/open';
import type { Roll } from './odd';
import { type Outcome, Tally } from './report';

/** Files of a data pack, by name. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** Data packs with bytes changed, left out or of another file: a changed byte is always found, and told as a PackError. */
export async function fuzzPacks(files: PackFiles, count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('data packs');
  for (let i = 0; i < count; i += 1) {
    const { name, bytes, what } = damaged(files, roll);
    await tally.try(
      async () => {
        try {
          await openPack(
            async (asked) => {
              const file = asked === name ? bytes : files.get(asked);
              if (!file) throw new Error('no such file');
              return file;
            },
            async (deflated) => deflated,
          );
        } catch (error) {
          if (error instanceof PackError) return 'refused';
          throw error;
        }
        tally.fault('opened', () => what);
        return 'taken';
      },
      () => what,
    );
  }
  return tally;
}

function damaged(
  files: PackFiles,
  roll: Roll,
): { name: string; bytes: Uint8Array | undefined; what: string } {
  const names = [...files.keys()].filter((name) => !name.startsWith('records')); // read when a card asks
  const name = names[roll(names.length)] ?? '';
  const whole = files.get(name) ?? new Uint8Array();
  const at = roll(whole.length);
  switch (roll(5)) {
    case 0:
      return { name, bytes: undefined, what: `${name} is missing` };
    case 1:
      return { name, bytes: whole.slice(0, at), what: `${name} cut at ${at}` };
    case 2:
      return { name, bytes: files.get('records-000.bin'), what: `${name} is another file` };
    case 3: {
      const doubled = new Uint8Array(whole.length + 1);
      doubled.set(whole);
      return {
        name: 'index.bin',
        bytes: name === 'index.bin' ? doubled : new Uint8Array(0),
        what: 'index.bin is longer, or empty',
      };
    }
    default: {
      const bytes = whole.slice();
      if (name === 'header.json')
        return { name, bytes: changedHeader(bytes, roll), what: 'a field of the header' };
      bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
      return { name, bytes, what: `${name}: a bit at ${at}` };
    }
  }
}

/** The header with a field changed that decides whether the pack is read. */
function changedHeader(bytes: Uint8Array, roll: Roll): Uint8Array {
  const header: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes));
  const fields = ['format', 'version', 'asOf', 'counts', 'files'];
  header[fields[roll(fields.length)] ?? 'format'] = [null, 0, 'x', [], {}][roll(5)];
  return new TextEncoder().encode(JSON.stringify(header));
}
