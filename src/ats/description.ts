import { html, looksLikeHtml } from "../html/index.js";
import { JoinedText } from "../source-text/joined-text.js";
import { splitCompanyBlocks } from "./company-blocks.js";
import { ROLE_HEADING, SECTION_HEADINGS } from "./headings.js";
import type { PayloadValue } from "./paths.js";
import { findTexts, listElements, type PostingText } from "./texts.js";
import type { TextField, TextList, Vendor } from "./vendor.js";

/** Joins the texts of a posting, each under the heading that it has or that says to which section it belongs. */
export function describePosting(posting: PayloadValue, { texts }: Vendor): JoinedText {
  const description = new JoinedText();
  for (const text of texts) {
    if ("list" in text) addList(description, posting, text);
    else addField(description, posting, text);
  }
  return description;
}

function addList(description: JoinedText, posting: PayloadValue, texts: TextList): void {
  for (const element of listElements(posting, texts)) {
    const [heading] = findTexts(element, [texts.heading]);
    if (heading !== undefined) addHeading(description, heading);
    for (const text of findTexts(element, [texts.content])) addText(description, text);
  }
}

function addField(description: JoinedText, posting: PayloadValue, field: TextField): void {
  const texts = findTexts(posting, field.paths);
  if (texts.length === 0) return;
  const [heading] = field.heading === undefined ? [] : findTexts(posting, [field.heading]);
  if (heading !== undefined) addHeading(description, heading);
  else if (field.section !== undefined) addHeading(description, SECTION_HEADINGS[field.section]);
  for (const text of texts) addBlocks(description, text, field.companyBlocks ?? []);
}

/** What follows the company's words and has no heading of its own gets one, so that it is not taken for more of them. */
function addBlocks(description: JoinedText, text: PostingText, companyBlocks: readonly string[]): void {
  const parts = companyBlocks.some((name) => text.raw.includes(name))
    ? splitCompanyBlocks(text.raw, companyBlocks)
    : [];
  if (parts.length < 2) {
    addText(description, text);
    return;
  }
  let isBehindCompany = false;
  for (const { start, end, isCompany } of parts) {
    const part = { ...text, raw: text.raw.slice(start, end), offset: text.offset + start };
    const shown = html(part.raw).text.trimStart();
    if (shown === "") continue;
    if (isCompany) addHeading(description, SECTION_HEADINGS.company);
    else if (isBehindCompany && !shown.startsWith("#")) addHeading(description, ROLE_HEADING);
    addText(description, part);
    isBehindCompany = isCompany;
  }
}

/** @param heading One of ours, or a text of the payload. */
function addHeading(description: JoinedText, heading: string | PostingText): void {
  beginBlock(description);
  description.write("# ");
  if (typeof heading === "string") description.write(heading);
  else append(description, heading);
  description.write("\n");
}

function addText(description: JoinedText, text: PostingText): void {
  if (!description.endsLine) beginBlock(description);
  append(description, text);
}

function beginBlock(description: JoinedText): void {
  if (!description.isEmpty) description.write("\n\n");
}

function append(description: JoinedText, { path, raw, offset, isMarkup }: PostingText): void {
  description.append(isMarkup || looksLikeHtml(raw) ? html(raw) : raw, path, offset);
}
