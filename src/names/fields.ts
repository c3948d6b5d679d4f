import { BESIDE_ORDERS, meaningOf, type NameMeaning, PLAIN_ORDERS, plainName } from "./spelling.js";
import { type NamedSection, SECTION_LISTS } from "./table.js";

/** The fields of a record that make a post; a field that is not named is guessed. */
export interface FieldNames {
  /** Field of the id. */
  readonly id?: string | undefined;
  /** Field of the title. */
  readonly title?: string | undefined;
  /** Field of the description, or several, in the order in which they are read. */
  readonly text?: string | readonly string[] | undefined;
  /** Field of the employer's name. */
  readonly company?: string | undefined;
}

/** A field with a text, and what its name says. */
export interface NamedText {
  /** The field, or the way to it: `highlights.Qualifications`. */
  readonly key: string;
  /** Absent for the main text. */
  readonly section?: NamedSection;
  /** Whether it is a list of texts with headings. */
  readonly isList?: true;
  /** The heading of one of several texts whose name does not say what it is about. */
  readonly caption?: string;
}

/** The fields of one record that make a post. */
export interface NamedFields {
  /** Best first. */
  readonly ids: readonly string[];
  readonly title: string | undefined;
  /** In the order in which they are read. */
  readonly texts: readonly NamedText[];
  readonly companies: readonly string[];
  /** Whether title and text stand in plain names, so that nothing was guessed. */
  readonly isPlain: boolean;
  /** The first field for a title, and the first for a text, that holds something else. */
  readonly unusable: Readonly<Partial<Record<"title" | "text", string>>>;
}

/** How long the text of a value is; 0 when it holds none. */
export type MeasureText = (value: unknown) => number;

/** What is known of one record while its fields are looked at; plain members, since every record of a file is. */
class FieldFinder {
  readonly sections: NamedText[] = [];
  readonly unusable: Partial<Record<"title" | "text", string>> = {};
  #title: string | undefined;
  #jobTitle: string | undefined;
  #titleOrder = Number.POSITIVE_INFINITY;
  #text: string | undefined;
  #textOrder = Number.POSITIVE_INFINITY;
  #textLength = 0;
  #jobText: string | undefined;
  #plainTexts = 0;
  /** The longest of those that say that they hold all of the text, and of all. */
  #whole: string | undefined;
  #wholeLength = 0;
  #longest: string | undefined;
  #longestLength = 0;

  addTitle(key: string, { order, isOfJob }: NameMeaning): void {
    if (isOfJob === true) this.#jobTitle ??= key;
    if (order >= this.#titleOrder) return;
    this.#title = key;
    this.#titleOrder = order;
  }

  addText(key: string, { order, isWhole, isOfJob }: NameMeaning, length: number): void {
    if (order < PLAIN_ORDERS) this.#plainTexts++;
    if (isOfJob === true) this.#jobText ??= key;
    if (order < this.#textOrder) {
      this.#text = key;
      this.#textOrder = order;
      this.#textLength = length;
    }
    if (isWhole === true && length > this.#wholeLength) {
      this.#whole = key;
      this.#wholeLength = length;
    }
    if (length > this.#longestLength) {
      this.#longest = key;
      this.#longestLength = length;
    }
  }

  /** The best one; beside a text that is the job's own and not the only one, the title that is. */
  get title(): string | undefined {
    const isOfJob = this.#jobText !== undefined && this.#plainTexts > 1 && this.text === this.#jobText;
    return isOfJob ? (this.#jobTitle ?? this.#title) : this.#title;
  }

  /** Of plain names the best one, unless another says that it holds all of the text; of the others the longest. */
  get text(): string | undefined {
    if (this.#textOrder >= PLAIN_ORDERS) return this.#longest;
    return this.#wholeLength > this.#textLength ? this.#whole : this.#text;
  }

  get hasPlainText(): boolean {
    return this.#textOrder < PLAIN_ORDERS && this.#wholeLength <= this.#textLength;
  }

  get hasPlainTitle(): boolean {
    return this.#titleOrder < PLAIN_ORDERS;
  }

  /** Whether the name of the title says so little that there must be a text. */
  get isTitleUnsure(): boolean {
    return this.#titleOrder >= BESIDE_ORDERS;
  }
}

/** Finds the fields of a record that make a post, by their names. */
export function findFields(record: object, named: FieldNames, measure: MeasureText): NamedFields {
  const finder = new FieldFinder();
  const ids: [key: string, order: number][] = [];
  const companies: [key: string, order: number][] = [];
  for (const key of Object.keys(record)) {
    const meaning = meaningOf(key);
    if (meaning === undefined) continue;
    const value: unknown = memberOf(record, key);
    if (value === null || value === undefined || value === "") continue;
    const { part, order, section } = meaning;
    if (part === "id") ids.push([key, order]);
    else if (part === "company") companies.push([key, order]);
    else {
      const sections = typeof value === "object" && part !== "title" ? sectionsIn(key, value, meaning, measure) : [];
      const length = sections.some(({ isList }) => isList) ? 0 : measure(value);
      if (length > 0 && part === "title") finder.addTitle(key, meaning);
      else if (length > 0 && part === "text") finder.addText(key, meaning, length);
      else if (length > 0 && section !== undefined) finder.sections.push({ key, section });
      else if (sections.length > 0) finder.sections.push(...sections);
      else if (part === "title" || part === "text") {
        if (order < PLAIN_ORDERS && !isBlank(value) && named[part] === undefined) finder.unusable[part] ??= key;
      }
    }
  }
  const found = {
    ids: named.id === undefined ? sorted(ids) : keysNamed(record, named.id),
    companies: named.company === undefined ? sorted(companies) : keysNamed(record, named.company),
  };
  if (named.title !== undefined || named.text !== undefined)
    return { ...found, ...readNamed(record, named, finder, measure) };
  const { sections, unusable } = finder;
  const text = finder.title === undefined && isFailure(record) ? undefined : finder.text;
  const texts = text === undefined ? sections : [{ key: text }, ...sections];
  return {
    ...found,
    title: finder.isTitleUnsure && texts.length === 0 ? undefined : finder.title,
    texts,
    isPlain:
      sections.length === 0 &&
      (finder.title === undefined || finder.hasPlainTitle) &&
      (text === undefined || finder.hasPlainText),
    unusable,
  };
}

/** Whether a service says that something went wrong: what it says beside that is no post. */
function isFailure(record: object): boolean {
  const error = memberOf(record, "error") ?? memberOf(record, "errors");
  const status = memberOf(record, "status") ?? memberOf(record, "statusCode") ?? memberOf(record, "code");
  return Boolean(error) && typeof status === "number" && status >= FIRST_FAILURE;
}

/** Of the numbers by which HTTP says how a request went. */
const FIRST_FAILURE = 400;

/** What the caller has named; what is not named is guessed. */
function readNamed(
  record: object,
  named: FieldNames,
  finder: FieldFinder,
  measure: MeasureText,
): Omit<NamedFields, "ids" | "companies"> {
  const isUsable = (key: string) => measure(memberOf(record, key)) > 0;
  const guessed = finder.text === undefined ? finder.sections : [{ key: finder.text }, ...finder.sections];
  const texts =
    named.text === undefined ? guessed : textsNamed(record, listOf(named.text)).filter(({ key }) => isUsable(key));
  const hasTitle = !finder.isTitleUnsure || texts.length > 0;
  return {
    title:
      named.title === undefined ? (hasTitle ? finder.title : undefined) : keysNamed(record, named.title).find(isUsable),
    texts,
    isPlain:
      (named.title !== undefined || finder.title === undefined || finder.hasPlainTitle) &&
      (named.text !== undefined ||
        (finder.sections.length === 0 && (finder.text === undefined || finder.hasPlainText))),
    unusable: { ...finder.unusable, ...unusableNamed(record, named, isUsable) },
  };
}

function memberOf(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function sorted(found: [key: string, order: number][]): readonly string[] {
  if (found.length > 1) found.sort((a, b) => a[1] - b[1]);
  return found.map(([key]) => key);
}

/** The fields of this name: the one that is spelt like it, or those that are spelt otherwise. */
function keysNamed(record: object, wanted: string): readonly string[] {
  if (Object.hasOwn(record, wanted)) return [wanted];
  const plain = plainName(wanted);
  return Object.keys(record).filter((key) => plainName(key) === plain);
}

function textsNamed(record: object, wanted: readonly string[]): readonly NamedText[] {
  return wanted.flatMap((name) =>
    keysNamed(record, name).map((key) => {
      if (wanted.length === 1) return { key };
      const section = meaningOf(key)?.section;
      return section === undefined ? { key, caption: captionOf(key) } : { key, section };
    }),
  );
}

/** `about_you` as a heading: "About you". */
function captionOf(key: string): string {
  const words = key.replace(/[\s_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function unusableNamed(
  record: object,
  { title, text }: FieldNames,
  isUsable: (key: string) => boolean,
): NamedFields["unusable"] {
  const find = (names: readonly string[]) =>
    names.flatMap((name) => keysNamed(record, name)).find((key) => !isUsable(key) && !isBlank(memberOf(record, key)));
  const [wrongTitle, wrongText] = [find(listOf(title)), find(listOf(text))];
  return {
    ...(wrongTitle !== undefined && { title: wrongTitle }),
    ...(wrongText !== undefined && { text: wrongText }),
  };
}

function listOf(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : [names].flat();
}

/** The texts of an object that holds sections: a list of them with headings, or a member for each. */
function sectionsIn(
  key: string,
  value: object,
  { part, section: whole }: NameMeaning,
  measure: MeasureText,
): readonly NamedText[] {
  if (Array.isArray(value)) {
    const isList = part === "sections" || (whole === undefined && isSectionList(value));
    return isList ? [{ key, isList }] : [];
  }
  return Object.entries(value).flatMap(([member, inner]) => {
    const section = meaningOf(member)?.section;
    return section === undefined || measure(inner) === 0 ? [] : [{ key: `${key}.${member}`, section }];
  });
}

/** Whether each element has a heading of its own, and one of them a text. */
function isSectionList(elements: readonly unknown[]): boolean {
  const names = elements.map((element) =>
    typeof element === "object" && element !== null ? Object.keys(element) : [],
  );
  const { heading, content } = SECTION_LISTS;
  return (
    names.length > 0 &&
    names.every((members) => heading.some((name) => members.includes(name))) &&
    names.some((members) => content.some((name) => members.includes(name)))
  );
}
