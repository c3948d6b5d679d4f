import { XML_POSTING_NAMES } from "../ats/reading.js";
import { formatAlternatives } from "./alternatives.js";
import { type Fault, LONGEST_RECORD, type RecordSpan, type Splitter } from "./chunk.js";
import { type Tag, TagScanner } from "./tags.js";

/**
 * The postings of an XML feed as records: each outermost element whose name is that of a posting of a vendor, as
 * `readPosts` finds them in a whole feed. What stands between them is left out.
 */
export class FeedSplitter implements Splitter {
  readonly #start: number;
  readonly #tags = new TagScanner();
  /** That is being read, and how many of its name are open in it. */
  #element: { readonly name: string; readonly start: number; depth: number } | undefined;
  #at: number;
  #row = 1;

  constructor(from = 0) {
    this.#start = from;
    this.#at = from;
  }

  get unfinished(): number {
    return this.#element?.start ?? this.#tags.unfinished ?? this.#at;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    for (const tag of this.#tags.scan(part, offset)) this.#read(tag, spans);
    this.#at = offset + part.length;
    return spans;
  }

  end(offset: number): RecordSpan[] {
    if (this.#element !== undefined) {
      const { name, start } = this.#element;
      return [{ start, end: offset, row: this.#row, fault: brokenXml(`<${name}> is never closed`) }];
    }
    if (this.#tags.unfinished !== undefined) {
      const fault = brokenXml("a tag, a comment or CDATA is never closed");
      return [{ start: this.#tags.unfinished, end: offset, row: this.#row, fault }];
    }
    return this.#row === 1 ? [{ start: this.#start, end: this.#start, fault: NO_POSTING }] : [];
  }

  #read({ name, kind, start, end }: Tag, spans: RecordSpan[]): void {
    const element = this.#element;
    if (element === undefined) {
      if (kind === "end" || !XML_POSTING_NAMES.has(name)) return;
      if (kind === "start") this.#element = { name, start, depth: 1 };
      else spans.push({ start, end, row: this.#row++ });
    } else if (name === element.name && kind !== "empty") {
      element.depth += kind === "start" ? 1 : -1;
      if (element.depth > 0) return;
      spans.push({ start: element.start, end, row: this.#row++ });
      this.#element = undefined;
    }
  }
}

function brokenXml(detail: string): Fault {
  return { code: "invalid-data", message: `broken XML: ${detail}` };
}

const NO_POSTING: Fault = {
  code: "too-long",
  message: `longer than ${LONGEST_RECORD >> 20} MiB, and no ${formatAlternatives([...XML_POSTING_NAMES].map((name) => `<${name}>`))} stands in it to cut it at`,
};
