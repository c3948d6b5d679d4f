import { JobsiftError } from "../errors.js";
import { html, looksLikeHtml } from "../html/index.js";
import { JoinedText } from "../source-text/joined-text.js";
import { splitCompanyBlocks } from "./company-blocks.js";
import { ROLE_HEADING, SECTION_HEADINGS } from "./headings.js";
import { hasMembers, type PayloadValue } from "./paths.js";
import { Repetition } from "./repetition.js";
import { contentsOf, findTexts, listElements, type PostingText } from "./texts.js";
import type { TextField, TextList, Vendor } from "./vendor.js";

/** The texts of a posting as one. */
export interface Description {
  readonly text: JoinedText;
  /** What could not be read and does not matter much, each with its reason. */
  readonly leftOut: readonly string[];
}

/**
 * Joins the texts of a posting, each under the heading that it has or that says to which section it belongs. A section
 * that stands in the text already is not read a second time.
 *
 * @param lead What is read of the first text before all others, as the title was made of it.
 * @throws {JobsiftError} `invalid-record` when the main text is no text
 */
export function describePosting(posting: PayloadValue, { texts }: Vendor, lead?: PostingText): Description {
  const writer = new DescriptionWriter(lead);
  for (const text of texts) {
    if ("list" in text) writer.addList(posting, text);
    else writer.addField(posting, text);
  }
  return writer;
}

class DescriptionWriter implements Description {
  readonly text = new JoinedText();
  readonly leftOut: string[] = [];
  readonly #repetition = new Repetition();
  readonly #lead: PostingText | undefined;

  constructor(lead: PostingText | undefined) {
    this.#lead = lead;
  }

  addList(posting: PayloadValue, texts: TextList): void {
    for (const element of listElements(posting, texts)) {
      const contents = this.#readSide(() => contentsOf(element, texts));
      if (contents.length > 0 && contents.every((text) => this.#repetition.holds(text))) continue;
      const [heading] = this.#readSide(() =>
        findTexts(element, hasMembers(element.value) ? [texts.heading].flat() : []),
      );
      if (heading !== undefined) this.#addHeading(heading);
      for (const text of contents) this.#addText(text);
    }
  }

  addField(posting: PayloadValue, field: TextField): void {
    const read = () => findTexts(posting, field.paths);
    const found = field.section === undefined ? read() : this.#readSide(read);
    const texts = field.section === undefined ? found : found.filter((text) => !this.#repetition.holds(text));
    if (texts.length === 0) return;
    const [heading] = field.heading === undefined ? [] : findTexts(posting, [field.heading]);
    if (heading !== undefined) this.#addHeading(heading);
    else if (field.caption !== undefined) this.#addHeading(field.caption);
    else if (field.section !== undefined) this.#addHeading(SECTION_HEADINGS[field.section]);
    for (const text of texts) this.#addBlocks(text, field.companyBlocks ?? []);
  }

  /** A section is not worth the posting: one that is no text is left out. */
  #readSide(read: () => readonly PostingText[]): readonly PostingText[] {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof JobsiftError)) throw error;
      this.leftOut.push(error.detail);
      return [];
    }
  }

  /** What follows the company's words and has no heading of its own gets one, so that it is not taken for more of them. */
  #addBlocks(text: PostingText, companyBlocks: readonly string[]): void {
    const parts = companyBlocks.some((name) => text.raw.includes(name))
      ? splitCompanyBlocks(text.raw, companyBlocks)
      : [];
    if (parts.length < 2) {
      this.#addText(text);
      return;
    }
    let isBehindCompany = false;
    for (const { start, end, isCompany } of parts) {
      const part = { ...text, raw: text.raw.slice(start, end), offset: text.offset + start };
      const shown = html(part.raw).text.trimStart();
      if (shown === "") continue;
      if (isCompany) this.#addHeading(SECTION_HEADINGS.company);
      else if (isBehindCompany && !shown.startsWith("#")) this.#addHeading(ROLE_HEADING);
      this.#addText(part);
      isBehindCompany = isCompany;
    }
  }

  /** @param heading One of ours, or a text of the payload. */
  #addHeading(heading: string | PostingText): void {
    this.#beginBlock();
    this.text.write("# ");
    if (typeof heading === "string") this.text.write(heading);
    else this.#append(heading);
    this.text.write("\n");
  }

  #addText(text: PostingText): void {
    const rest = this.#lead === undefined ? text : withoutLead(text, this.#lead);
    if (rest.raw.trim() === "") return;
    if (!this.text.endsLine) this.#beginBlock();
    this.#append(rest);
    this.#repetition.add(rest);
  }

  #beginBlock(): void {
    if (!this.text.isEmpty) this.text.write("\n\n");
  }

  #append({ path, raw, offset, isMarkup }: PostingText): void {
    this.text.append(isMarkup || looksLikeHtml(raw) ? html(raw) : raw, path, offset);
  }
}

function withoutLead(text: PostingText, { path, offset, raw }: PostingText): PostingText {
  if (text.path !== path || text.offset !== offset) return text;
  return { ...text, raw: text.raw.slice(raw.length), offset: offset + raw.length };
}
