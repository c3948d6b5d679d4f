import { LONGEST_RECORD, type RecordSpan, type Splitter } from "./chunk.js";

/** A part of an input, and where its first byte stands. */
interface HeldPart {
  readonly part: Uint8Array;
  readonly offset: number;
}

/**
 * Cuts as `short` does, unless its first record is longer than can be held: then `long` cuts the input, from its first byte
 * on. The first record is held anyway while it arrives, so that an input that is short enough costs nothing more.
 */
export class LongSplitter implements Splitter {
  readonly #long: Splitter;
  readonly #longest: number;
  #current: Splitter;
  /** Undefined as soon as it is known who cuts. */
  #held: HeldPart[] | undefined = [];

  constructor(short: Splitter, long: Splitter, longest = LONGEST_RECORD) {
    this.#current = short;
    this.#long = long;
    this.#longest = longest;
  }

  get unfinished(): number {
    return this.#current.unfinished;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans = this.#current.scan(part, offset);
    const held = this.#held;
    if (held === undefined) return spans;
    held.push({ part, offset });
    const [first] = spans;
    const { start, end } = first ?? { start: this.#current.unfinished, end: offset + part.length };
    const isLong = end - start > this.#longest;
    if (first !== undefined || isLong) this.#held = undefined;
    if (!isLong) return spans;
    this.#current = this.#long;
    return held.flatMap((one) => this.#long.scan(one.part, one.offset));
  }

  end(offset: number): RecordSpan[] {
    return this.#current.end(offset);
  }
}
