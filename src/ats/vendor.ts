import type { VendorSection } from "./headings.js";

/**
 * Where a vendor keeps what makes a post. Paths are members joined by dots, with places of arrays: `items[0].title`. Where
 * there are several, the first that holds something counts.
 */
export interface Vendor {
  /** Paths to the list of postings; "" is the payload itself. A path that leads to an object is one posting. */
  readonly postings: readonly string[];
  /** Whether the payload is XML; `postings` are then names of elements, which count at any depth. Default: JSON. */
  readonly isXml?: true;
  /** Members that only this vendor's postings have; all of one of these groups must be there. */
  readonly marks: readonly (readonly string[])[];
  /** Paths in a posting to its id. */
  readonly id: readonly string[];
  /** Paths in a posting to its title. */
  readonly title: readonly string[];
  /** Paths in a posting to the employer's name. */
  readonly company: readonly string[];
  /** What makes the description, in the order in which it is read. */
  readonly texts: readonly (TextField | TextList)[];
  /** A text that only this vendor's payloads have, where members alone do not tell. */
  readonly mention?: string;
  /** Of a page whose elements hold the posting: the class of each. */
  readonly elements?: ElementClasses;
  /** Of a career site that keeps its list in a variable of a script. */
  readonly variable?: string;
  /** Of a career site whose list is links: what the address of a job looks like; the group is its id. */
  readonly link?: RegExp;
  /** Whether the first line of the text is the title. */
  readonly titleLeads?: true;
  /** Whether titles begin with the company and a colon. */
  readonly companyLeads?: true;
  /** What is no posting though it stands in the list. */
  readonly skips?: (posting: Readonly<Record<string, unknown>>) => boolean;
  /** What to ask for where the postings carry no text. */
  readonly instead: string;
}

/** The classes of elements of a page that hold a posting. */
export interface ElementClasses {
  /** Of the title. */
  readonly title: string;
  /** Of the description. */
  readonly text: string;
  /** Of the employer's name. */
  readonly company: string;
}

/** A text of a posting. */
export interface TextField {
  /** Paths in a posting to the text. */
  readonly paths: readonly string[];
  /** The section that all of the text belongs to. Default: what the text itself says. */
  readonly section?: VendorSection;
  /** Member with the heading that the vendor gives the text; it counts before `section`. */
  readonly heading?: string;
  /** A heading for it that stands nowhere in the posting. */
  readonly caption?: string;
  /** Classes of blocks in which the company speaks of itself. */
  readonly companyBlocks?: readonly string[];
}

/** Texts in a list: each element has a heading and a content. */
export interface TextList {
  /** Path in a posting to the list. */
  readonly list: string;
  /** Path in an element to its heading, or several. */
  readonly heading: string | readonly string[];
  /** Path in an element to its text, or several. */
  readonly content: string | readonly string[];
}
