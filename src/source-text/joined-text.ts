import { SourceTextBuilder } from "./builder.js";
import { lastAt } from "./runs.js";
import type { SourceText } from "./source-text.js";

/** Where a piece of a joined text comes from: `source.slice(start, end)` stands in the string at `path`. */
export interface Origin {
  /** Of the string: `$.jobs[3].content`. */
  readonly path: string;
  /** Where the piece begins in the joined source. */
  readonly start: number;
  /** Where the piece ends in the joined source. */
  readonly end: number;
  /** Where the piece begins in the string at `path`: 0 when it is all of it. */
  readonly offset: number;
}

/** Joins texts that were read out of several strings into one, with a map back to each of the strings. */
export class JoinedText {
  readonly origins: Origin[] = [];
  readonly #builder = new SourceTextBuilder();
  #source = "";
  #endsLine = false;

  get isEmpty(): boolean {
    return this.#builder.isEmpty;
  }

  /** Whether what has been joined so far ends with a line end. */
  get endsLine(): boolean {
    return this.#endsLine;
  }

  /** Appends a text that stands in none of the strings. */
  write(text: string): void {
    this.#builder.add(text, this.#source.length, this.#source.length);
    this.#noteEnd(text);
  }

  /** Appends a piece of the string at `path` that begins at `offset` there, as it stands or as it was read. */
  append(piece: string | SourceText, path: string, offset: number): void {
    const { source, text } = typeof piece === "string" ? { source: piece, text: piece } : piece;
    const start = this.#source.length;
    const end = start + source.length;
    this.#source += source;
    this.origins.push({ path, start, end, offset });
    if (typeof piece === "string") this.#builder.add(piece, start, end);
    else this.#builder.append(piece, start);
    this.#noteEnd(text);
  }

  finish(): SourceText {
    return this.#builder.finish(this.#source);
  }

  #noteEnd(text: string): void {
    if (text !== "") this.#endsLine = text.endsWith("\n");
  }
}

/** Finds the origin of the character at an offset of a joined source; undefined when nothing was joined. */
export function originFinder(origins: readonly Origin[]): (offset: number) => Origin | undefined {
  const starts = origins.map(({ start }) => start);
  return (offset) => origins[lastAt(starts, offset)];
}
