import type { CuratedSource } from './curated';
import type { Dataset } from './read';
import { items } from './tables';
import type { WorldSource } from './world';

/** The numbers of sources, by key for those of the tables and by content for those of curated records. */
export class SourceList {
  readonly list: WorldSource[] = [];
  readonly #byKey = new Map<string, number>();

  constructor(data: Dataset) {
    for (const row of data.sources)
      this.#byKey.set(
        row.key,
        this.list.push({ title: row.title, publisher: row.publisher, asOf: row.as_of, url: row.url }) - 1,
      );
  }

  ofKeys(field: string): number[] {
    return items(field).flatMap((key) => this.#byKey.get(key) ?? []);
  }

  ofCurated({ title, publisher, url = '' }: CuratedSource): number {
    const key = `curated\t${title}\t${publisher}\t${url}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.list.push({ title, publisher, asOf: '', url }) - 1;
    this.#byKey.set(key, number);
    return number;
  }
}
