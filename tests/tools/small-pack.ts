import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { packInput } from '../../src/compile/columns';
import type { Curated } from '../../src/compile/curated';
import { mergeData } from '../../src/compile/merge';
import type { Dataset } from '../../src/compile/read';
import { parseTable, TABLES, type TableName } from '../../src/compile/tables';
import { openPack } from '../../src/pack/open';
import type { Pack } from '../../src/pack/pack';
import { type PackFile, writePack } from '../../src/pack/write';

/** Tables as lines with fields separated by a slash: `Q1 / Ann Example / …`; missing last fields are empty; sorted here. */
export type SmallData = Partial<Record<TableName, string>> & { curated?: Partial<Curated> };

/** The files of a pack of some lines of data. */
export function smallPackFiles(data: SmallData): PackFile[] {
  const encoder = new TextEncoder();
  return writePack(
    packInput(mergeData(smallDataset(data))),
    (bytes) => deflateRawSync(bytes),
    (text) => encoder.encode(text),
  );
}

/** A pack of some lines of data, written and opened as a real one. */
export async function smallPack(data: SmallData): Promise<Pack> {
  return openFiles(smallPackFiles(data));
}

/** Opens files as if they lay in a folder. */
export async function openFiles(files: readonly PackFile[]): Promise<Pack> {
  return openPack(
    async (name) => {
      const file = files.find((candidate) => candidate.name === name);
      if (!file) throw new Error(`no file ${name}`);
      return file.bytes;
    },
    async (bytes) => new Uint8Array(inflateRawSync(bytes)),
  );
}

/** Tables from lines; every row that names no source gets "test". */
export function smallDataset({ curated, ...tables }: SmallData): Dataset {
  const table = <T extends TableName>(name: T) => {
    const columns = TABLES[name];
    const lines = (tables[name] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const fields = line.split('/').map((field) => field.trim());
        while (fields.length < columns.length) fields.push('');
        const last = columns.length - 1;
        if (columns[last] === 'sources' && fields[last] === '') fields[last] = 'test';
        return fields.join('\t');
      })
      .sort((a, b) => (a < b ? -1 : 1));
    const text = `${[columns.join('\t'), ...lines].join('\n')}\n`;
    const { rows, findings } = parseTable(name, text);
    if (findings.length > 0) throw new Error(`${name}: ${findings.map((f) => f.message).join('; ')}`);
    return rows;
  };
  return {
    sources: table('sources').length > 0 ? table('sources') : smallDataset({ sources: TEST_SOURCE }).sources,
    people: table('people'),
    offices: table('offices'),
    terms: table('terms'),
    aliases: table('aliases'),
    organisations: table('organisations'),
    places: table('places'),
    events: table('events'),
    handTerms: table('handTerms'),
    reviewed: table('reviewed'),
    same: table('same'),
    leads: table('leads'),
    capitals: table('capitals'),
    names: table('names'),
    withdrawn: table('withdrawn'),
    curated: { people: [], organisations: [], places: [], events: [], ...curated },
    curatedAt: new Map(),
  };
}

const TEST_SOURCE = 'test / Test source / Tests / CC0 / 2022-08-02 / ';
