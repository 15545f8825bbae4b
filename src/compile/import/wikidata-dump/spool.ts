import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Item } from './entity';

/** Bytes collected before they are written. */
const BUFFER_CHARACTERS = 1 << 20;

/** Items set aside on the disk while the dump is read, since nobody knows yet which of them are needed. */
export class Spool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'wikidata-'));
  readonly #path = join(this.#folder, 'items.jsonl');
  readonly #file = openSync(this.#path, 'w');
  #waiting = '';

  add(item: Item): void {
    this.#waiting += `${JSON.stringify(item)}\n`;
    if (this.#waiting.length > BUFFER_CHARACTERS) this.#flush();
  }

  /** Everything added, in order. */
  async *items(): AsyncGenerator<Item> {
    this.#flush();
    for await (const line of createInterface({ input: createReadStream(this.#path), crlfDelay: Infinity }))
      yield JSON.parse(line) as Item; // written by add
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    if (this.#waiting !== '') writeSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}
