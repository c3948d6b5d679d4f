/** A tag of XML: `<job>`, `</job>` or `<job/>`. */
export interface Tag {
  readonly name: string;
  readonly kind: "start" | "end" | "empty";
  /** First byte, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

type State = "content" | "opening" | "name" | "attributes" | "value" | "quoted" | "section" | "declaration";

const [LESS, GREATER, SLASH, EQUALS, BRACKET] = [0x3c, 0x3e, 0x2f, 0x3d, 0x5b];
const [QUOTE, APOSTROPHE] = [0x22, 0x27];

/** What begins behind `<` and is no tag, and what ends it in front of `>`. */
const SECTIONS: readonly { readonly opening: string; readonly ending: string }[] = [
  { opening: "?", ending: "?" },
  { opening: "!--", ending: "--" },
  { opening: "![CDATA[", ending: "]]" },
];

/** Characters of a name that are kept; what is longer is no name that anyone looks for. */
const LONGEST_NAME = 256;

/**
 * Finds the tags of XML in bytes that arrive in parts. Comments, CDATA, processing instructions and quoted values may hold
 * what looks like a tag.
 */
export class TagScanner {
  #state: State = "content";
  /** Where the last `<` stands. */
  #start = 0;
  #opening = "";
  #name = "";
  #isEnd = false;
  #isEmpty = false;
  #quote = QUOTE;
  /** Of the section that is being read, and where it begins behind its opening. */
  #ending = "";
  #inner = 0;
  /** Last two bytes of the parts before. */
  #tail: readonly number[] = [];

  /** Where the tag or section that is being read begins; undefined in between. */
  get unfinished(): number | undefined {
    return this.#state === "content" ? undefined : this.#start;
  }

  /** The tags that end in `part`, whose first byte is the one at `offset`. */
  scan(part: Uint8Array, offset: number): Tag[] {
    const tags: Tag[] = [];
    for (let at = this.#next(part, 0); at < part.length; at = this.#next(part, at + 1)) {
      this.#read(part, at, offset, tags);
    }
    this.#tail = [...this.#tail, ...part.subarray(-2)].slice(-2);
    return tags;
  }

  /** The next byte that can mean something. */
  #next(part: Uint8Array, from: number): number {
    const wanted = this.#awaited();
    if (wanted === undefined) return from;
    const found = part.indexOf(wanted, from);
    return found < 0 ? part.length : found;
  }

  #awaited(): number | undefined {
    if (this.#state === "content") return LESS;
    if (this.#state === "section") return GREATER;
    return this.#state === "quoted" ? this.#quote : undefined;
  }

  #read(part: Uint8Array, at: number, offset: number, tags: Tag[]): void {
    const byte = part[at] ?? 0;
    switch (this.#state) {
      case "content":
        this.#begin(offset + at);
        break;
      case "opening":
        this.#readOpening(byte, offset + at);
        break;
      case "name":
        if (!isNameEnd(byte)) {
          if (this.#name.length < LONGEST_NAME) this.#name += String.fromCharCode(byte);
          break;
        }
        this.#state = "attributes";
        this.#readAttributes(byte, offset + at, tags);
        break;
      case "value":
        if (isSpace(byte)) break;
        this.#state = "attributes";
        if (byte === QUOTE || byte === APOSTROPHE) this.#beginQuoted(byte);
        else this.#readAttributes(byte, offset + at, tags);
        break;
      case "attributes":
        this.#readAttributes(byte, offset + at, tags);
        break;
      case "quoted":
        this.#state = this.#opening.startsWith("!") ? "declaration" : "attributes";
        break;
      case "section":
        if (this.#endsSection(part, at, offset)) this.#state = "content";
        break;
      case "declaration":
        this.#readDeclaration(byte);
        break;
    }
  }

  #begin(start: number): void {
    this.#state = "opening";
    this.#start = start;
    this.#opening = "";
  }

  #readOpening(byte: number, at: number): void {
    this.#opening += String.fromCharCode(byte);
    const opening = this.#opening;
    const section = SECTIONS.find((one) => one.opening.startsWith(opening));
    if (section?.opening === opening) {
      this.#state = "section";
      this.#ending = section.ending;
      this.#inner = at + 1;
    } else if (section !== undefined) return;
    else if (opening.startsWith("!")) {
      this.#state = "declaration";
      this.#readDeclaration(byte);
    } else if (byte === SLASH || isNameStart(byte)) {
      this.#state = "name";
      this.#isEnd = byte === SLASH;
      this.#isEmpty = false;
      this.#name = this.#isEnd ? "" : opening;
    } else if (byte === LESS) this.#begin(at);
    else this.#state = "content";
  }

  #readAttributes(byte: number, at: number, tags: Tag[]): void {
    if (byte === GREATER) {
      const kind = this.#isEnd ? "end" : this.#isEmpty ? "empty" : "start";
      tags.push({ name: this.#name, kind, start: this.#start, end: at + 1 });
      this.#state = "content";
    } else if (byte === EQUALS) this.#state = "value";
    this.#isEmpty = byte === SLASH;
  }

  /** What a declaration holds in brackets is read like the rest of the document. */
  #readDeclaration(byte: number): void {
    if (byte === QUOTE || byte === APOSTROPHE) this.#beginQuoted(byte);
    else if (byte === GREATER || byte === BRACKET) this.#state = "content";
  }

  #beginQuoted(quote: number): void {
    this.#state = "quoted";
    this.#quote = quote;
  }

  #endsSection(part: Uint8Array, at: number, offset: number): boolean {
    const { length } = this.#ending;
    if (offset + at - length < this.#inner) return false;
    for (let back = 1; back <= length; back++) {
      const before = at >= back ? part[at - back] : this.#tail.at(at - back);
      if (before !== this.#ending.charCodeAt(length - back)) return false;
    }
    return true;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isNameEnd(byte: number): boolean {
  return isSpace(byte) || byte === SLASH || byte === GREATER;
}

/** Letters, `_`, `:`, and all that is not ASCII. */
function isNameStart(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || byte === 0x5f || byte === 0x3a || byte >= 0x80;
}
