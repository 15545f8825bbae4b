import { slugOf } from './import/names';
import { officeKey, parseOfficeLabel } from './import/office-label';
import type { Row } from './tables';

/** Short names of organisations for the ids of their offices. */
const PREFIXES: Readonly<Record<string, string>> = {
  Q1065: 'un',
  Q7184: 'nato',
  Q458: 'eu',
  Q8901: 'ecb',
  Q7817: 'who',
  Q7825: 'wto',
  Q7804: 'imf',
  Q7164: 'worldbank',
  Q41984: 'iaea',
  Q81299: 'osce',
  Q7159: 'au',
  Q8908: 'coe',
};

/** An office as somebody names it. */
export type NamedOffice = { office: string; jurisdiction: string; kind: string; source: string };

/** Finds offices by their names, in any spelling, and makes those that the table lacks. */
export class OfficeIndex {
  readonly #byKey = new Map<string, Row<'offices'>>();
  readonly #ids = new Set<string>();
  /** Every office, those of the table first. */
  readonly rows: Row<'offices'>[];

  constructor(table: readonly Row<'offices'>[]) {
    this.rows = table.map((row) => ({ ...row }));
    for (const row of this.rows) {
      this.#ids.add(row.id);
      const key = keyOf(row.name, row.jurisdiction);
      // Of two offices of one key the first by id is the one that the importer names first.
      if (!this.#byKey.has(key)) this.#byKey.set(key, row);
    }
  }

  /** The office of that name; null when the table lacks it. */
  find(office: string, jurisdiction: string): Row<'offices'> | null {
    return this.#byKey.get(keyOf(office, jurisdiction)) ?? null;
  }

  /** The office of that name, a new one if need be. */
  resolve({ office, jurisdiction, kind, source }: NamedOffice): Row<'offices'> {
    const key = keyOf(office, jurisdiction);
    const known = this.#byKey.get(key);
    if (known) return known;
    const prefix = PREFIXES[jurisdiction] ?? jurisdiction.replace(/^org:/, '').toLowerCase();
    const stem = `office:${prefix}-${slugOf(key.slice(key.indexOf(':') + 1)).slice(0, 90)}`;
    let id = stem;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${stem}-${n}`;
    const made: Row<'offices'> = { id, name: office, kind, jurisdiction, sources: source, line: 0 };
    this.#ids.add(id);
    this.#byKey.set(key, made);
    this.rows.push(made);
    return made;
  }
}

/** The same for every spelling of one office: "Minister of Foreign Affairs of Chile", "Foreign Minister of Chile". */
function keyOf(name: string, jurisdiction: string): string {
  const country = /^[A-Z]{2}$/.test(jurisdiction) ? jurisdiction : '';
  return `${jurisdiction}:${officeKey(country === '' ? name : parseOfficeLabel(name, country).base)}`;
}
