/** Takes bytes off a stream in pieces of a wanted length. */
export class ByteReader {
  readonly #parts: AsyncIterator<Uint8Array>;
  #part: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#parts = bytes[Symbol.asyncIterator]();
  }

  /** Whether no byte is left. */
  async isAtEnd(): Promise<boolean> {
    while (this.#part.length === 0) {
      const next = await this.#parts.next();
      if (next.done === true) return true;
      this.#part = next.value;
    }
    return false;
  }

  /** @throws {Error} when there are fewer */
  async take(count: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for (let missing = count; missing > 0; ) {
      const piece = await this.#takeSome(missing);
      pieces.push(piece);
      missing -= piece.length;
    }
    const [only] = pieces;
    if (pieces.length !== 1 || only === undefined) return Buffer.concat(pieces, count);
    return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
  }

  /** @throws {Error} when there are fewer */
  async skip(count: number): Promise<void> {
    for (let missing = count; missing > 0; ) missing -= (await this.#takeSome(missing)).length;
  }

  /** Gives the rest up. */
  async close(): Promise<void> {
    await this.#parts.return?.();
  }

  async #takeSome(most: number): Promise<Uint8Array> {
    if (await this.isAtEnd()) throw new Error("unexpected end of file");
    const some = this.#part.subarray(0, most);
    this.#part = this.#part.subarray(some.length);
    return some;
  }
}
