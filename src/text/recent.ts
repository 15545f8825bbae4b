/**
 * What was worked out for the keys asked for of late: an article says the same names again and again, and news says them from article to
 * article. When it holds as much as it may, everything is forgotten at once; that costs nothing to keep books of, and is seldom.
 */
export class Recent<K, V> {
  readonly #values = new Map<K, V>();
  readonly #most: number;

  /** @param most  keys that are held at most */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made where it is not at hand. */
  of(key: K, make: (key: K) => V): V {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    if (this.#values.size >= this.#most) this.#values.clear();
    const value = make(key);
    this.#values.set(key, value);
    return value;
  }
}
