import type { TableOptions } from "../../report/index.js";
import type { Encoding, EncodingOptions, ErrorEncoding } from "../encoding.js";

/** Takes bytes as fast as they can be written. */
export interface Sink {
  /** Resolves when more can be written. */
  write(data: string | Uint8Array): Promise<void>;
  /** Resolves when all that was written has left the process; an own file is closed. */
  finish(): Promise<void>;
}

/** Where the results of a run go, in order. */
export interface Output {
  /** Takes what a thread has written in the encoding of the format: any number of results. */
  write(results: Uint8Array): Promise<void>;
  finish(): Promise<void>;
}

/** What a run says of an output that it opens. */
export interface OutputOptions extends EncodingOptions {
  /** Whether the output goes on behind the results of an earlier run; only where a format is `resumable`. */
  readonly isResumed: boolean;
  /** How wide a line for people may be, and its colours. */
  readonly display: TableOptions;
  /** Hears what of the results could not be written as it is. */
  warn(message: string): void;
}

/** How results are written: all that tells one format from the others. */
export type OutputFormat = OutputFormatBase & (HoldsErrors | HoldsNoErrors) & (ToSink | ToFile);

interface OutputFormatBase {
  /** As `--format` names it. */
  readonly name: string;
  /** As a sentence names it. */
  readonly title: string;
  /** How the files end that are written in this format unless `--format` says otherwise: in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether what is written stays as it is when more comes, so that a run that was stopped can go on behind it. */
  readonly resumable: boolean;
  /** Whether it compresses what it holds: then there is no `.gz` around it. */
  readonly compressedInside: boolean;
  /** Whether it has a place for fields of the records that are passed through. */
  readonly showsKeptFields: boolean;
  /** Whether a post without an id is called by the place of its record, because nothing else tells it from the others. */
  readonly namesByPlace: boolean;
  /** Whether spreadsheets open it as text whose cells they read by themselves, so that some may be taken for formulas. */
  readonly opensInSpreadsheets: boolean;
}

/** Error records stand in their place among the results, unless they are to go elsewhere. */
interface HoldsErrors {
  readonly holdsErrors: true;
  readonly encoding: ErrorEncoding;
}

interface HoldsNoErrors {
  readonly holdsErrors: false;
  readonly encoding: Encoding;
}

/** Results become bytes in order, which may go anywhere. */
interface ToSink {
  readonly needsFile: false;
  open(sink: Sink, options: OutputOptions): Promise<Output>;
}

/** The format writes its file itself, so that nothing can compress the bytes on their way. */
interface ToFile {
  readonly needsFile: true;
  readonly compressedInside: true;
  /**
   * Empties the file first.
   *
   * @throws {Error} when the file or the output cannot be written, that of the system
   */
  open(path: string, options: OutputOptions): Promise<Output>;
}
