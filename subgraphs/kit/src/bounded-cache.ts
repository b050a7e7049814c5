/**
 * The entries that were used last: at most `capacity`, with at most `characters` in their keys together, as what is kept
 * for a text grows with the text. A `Map` keeps insertion order, so its first key is the oldest.
 */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #capacity: number;
  readonly #characters: number;
  #held = 0;

  constructor(capacity: number, characters = Infinity) {
    this.#capacity = capacity;
    this.#characters = characters;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    if (!this.#entries.delete(key)) this.#held += key.length;
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#capacity && this.#held <= this.#characters) break;
      this.#entries.delete(oldest);
      this.#held -= oldest.length;
    }
  }

  get size(): number {
    return this.#entries.size;
  }
}
