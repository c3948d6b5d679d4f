const FIRST_CAPACITY = 1 << 12;

/** UTF-8 has no more bytes for a UTF-16 unit. */
const MOST_BYTES_OF_UNIT = 3;

const encoder = new TextEncoder();

/** Bytes that arrive in parts. They are copied, since a part of one byte costs more than a hundred to keep. */
export class Bytes {
  #bytes = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(part: Uint8Array): void {
    this.#makeRoom(part.length);
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  /** Adds a text as UTF-8. Many short ones cost less this way than to be joined first. */
  addText(text: string): void {
    this.#makeRoom(MOST_BYTES_OF_UNIT * text.length);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** All so far; what is added later begins anew, in memory of its own. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
    return taken;
  }

  /** All so far, copied to memory that threads share; what is added later begins anew. */
  share(): Uint8Array {
    const shared = new Uint8Array(new SharedArrayBuffer(this.#length));
    shared.set(this.#bytes.subarray(0, this.#length));
    this.clear();
    return shared;
  }

  /** Forgets what was added, and keeps the memory. */
  clear(): void {
    this.#length = 0;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length, FIRST_CAPACITY));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
