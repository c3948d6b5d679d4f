import type { Input } from "../input.js";

export interface OpenedArchive {
  readonly input: Input;
  /** All of it, without the compression around it. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file that holds files. */
export interface Archive {
  hasMagic(head: Buffer): boolean;
  /**
   * The files in it, in their order, without folders and links. Each is read, or given up, before the next is asked for.
   *
   * @throws {JobsiftError} `unreadable-input` when the archive is broken
   */
  files(opened: OpenedArchive): AsyncGenerator<ArchivedFile>;
}

export interface ArchivedFile {
  /** With its folders, as the archive writes it. */
  readonly name: string;
  /** Not read before they are asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
}
