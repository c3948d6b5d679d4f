import { html, looksLikeHtml } from "../html/index.js";
import type { SourceText } from "../post.js";
import type { Role } from "./vendors.js";

/** Where a piece of a composed text comes from: `source.slice(start, end)` is the string at `path` of the payload. */
export interface Origin {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Where it begins in the string at `path`: 0 but for XML. */
  readonly offset: number;
}

interface Piece {
  readonly path: string;
  readonly raw: string;
  readonly offset: number;
  /** Of XML: entities are to be decoded even where there is no tag. */
  readonly isMarkup: boolean;
}

/** Headings that tell the classifier what the vendor says of a text. */
const headings: Readonly<Record<Role, string>> = {
  company: "Company description",
  role: "About the role",
  duties: "Responsibilities",
  requirements: "Requirements",
  benefits: "Benefits",
};

/** Joins strings of a payload into one text, each a block of its own, with a map back to every one of them. */
export class Composition {
  readonly origins: Origin[] = [];
  #source = "";
  #text = "";
  /** Kept, since looking at the end of a text that grows costs its whole length each time. */
  #endsLine = false;
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];

  get isEmpty(): boolean {
    return this.#text === "";
  }

  addHeading(role: Role): void {
    this.#part();
    this.#add(`# ${headings[role]}\n`, this.#source.length, this.#source.length);
  }

  /** A heading that stands in the payload. */
  addHeadingText(piece: Piece): void {
    this.#part();
    this.#add("# ", this.#source.length, this.#source.length);
    this.#append(piece);
    this.#add("\n", this.#source.length, this.#source.length);
  }

  addText(piece: Piece): void {
    if (!this.#endsLine) this.#part();
    this.#append(piece);
  }

  finish(): SourceText {
    return {
      source: this.#source,
      text: this.#text,
      textStarts: this.#textStarts,
      sourceStarts: this.#sourceStarts,
      sourceEnds: this.#sourceEnds,
    };
  }

  #part(): void {
    if (this.#text !== "") this.#add("\n\n", this.#source.length, this.#source.length);
  }

  #append({ path, raw, offset, isMarkup }: Piece): void {
    const at = this.#source.length;
    this.#source += raw;
    this.origins.push({ path, start: at, end: this.#source.length, offset });
    if (!isMarkup && !looksLikeHtml(raw)) {
      this.#add(raw, at, this.#source.length);
      return;
    }
    const { text, textStarts, sourceStarts, sourceEnds } = html(raw);
    for (const [run, start] of textStarts.entries()) {
      const shown = text.slice(start, textStarts[run + 1]);
      this.#add(shown, at + (sourceStarts[run] ?? 0), at + (sourceEnds[run] ?? 0));
    }
  }

  #add(text: string, start: number, end: number): void {
    if (text === "") return;
    this.#textStarts.push(this.#text.length);
    this.#sourceStarts.push(start);
    this.#sourceEnds.push(end);
    this.#text += text;
    this.#endsLine = text.endsWith("\n");
  }
}
