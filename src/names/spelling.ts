import { type NamedSection, PART_NAMES, type Part, SECTION_LISTS, SECTION_NAMES, WHOLE_TEXTS } from "./table.js";

/** What a name says of what its field holds. */
export interface NameMeaning {
  readonly part: Part | "section" | "sections";
  /** Lower is better, among the names of one part; plain names come before others. */
  readonly order: number;
  /** Of a section. */
  readonly section?: NamedSection;
  /** Whether a text of this name holds all of it. */
  readonly isWhole?: true;
}

/** Plain names have orders below that; names that say nothing alone have one from the second on. */
export const PLAIN_ORDERS = 1000;
export const BESIDE_ORDERS = 2000;

const FIRST_ORDERS = { plain: 0, other: PLAIN_ORDERS, beside: BESIDE_ORDERS } as const;

/** A name without what does not tell it from another. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What stands before a name where a whole record is about a job. */
const OPENINGS = /^(?:job|position|vacancy|posting|role|offer|opening|ad)(?=.)/;

/** What stands behind it where there is one for each way to write it. */
const ENDINGS = /(?:html|plaintext|plain|text|raw|formatted|cleaned|clean|markdown|md|str|list|section)$/;

const MEANINGS = new Map<string, NameMeaning>(listMeanings());

function* listMeanings(): Generator<[string, NameMeaning]> {
  for (const name of SECTION_LISTS.lists) yield [plainName(name), { part: "sections", order: PLAIN_ORDERS }];
  for (const section of keysOf(SECTION_NAMES)) {
    for (const name of SECTION_NAMES[section])
      yield [plainName(name), { part: "section", order: PLAIN_ORDERS, section }];
  }
  for (const part of keysOf(PART_NAMES)) {
    for (const tier of ["beside", "other", "plain"] as const) {
      for (const [rank, name] of PART_NAMES[part][tier].entries()) {
        const isWhole = part === "text" && WHOLE_TEXTS.includes(name);
        yield [plainName(name), { part, order: FIRST_ORDERS[tier] + rank, ...(isWhole && { isWhole }) }];
      }
    }
  }
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}

/** Records of one input share their names. */
const known = new Map<string, NameMeaning | null>();
const MOST_KNOWN = 1000;

/** What a field of this name holds; undefined when the name says nothing. */
export function meaningOf(name: string): NameMeaning | undefined {
  const before = known.get(name);
  if (before !== undefined) return before === null ? undefined : before;
  const meaning = findMeaning(plainName(name));
  if (known.size < MOST_KNOWN) known.set(name, meaning ?? null);
  return meaning;
}

function findMeaning(name: string): NameMeaning | undefined {
  const exact = MEANINGS.get(name);
  if (exact !== undefined) return exact;
  const bare = name.replace(OPENINGS, "");
  for (const core of [bare, name.replace(ENDINGS, ""), bare.replace(ENDINGS, "")]) {
    const found = MEANINGS.get(core);
    if (found !== undefined && (core === name || found.part !== "id")) return asOther(found, core !== bare);
  }
  return undefined;
}

/** A name that had to be cut comes behind those that are listed; one way to write a text is no better than another. */
function asOther(meaning: NameMeaning, isCutBehind: boolean): NameMeaning | undefined {
  if (isCutBehind && meaning.part !== "text" && meaning.part !== "section" && meaning.part !== "title")
    return undefined;
  return { ...meaning, order: meaning.order < PLAIN_ORDERS ? meaning.order + PLAIN_ORDERS : meaning.order };
}

/** Whether a name says what it holds wherever it stands. */
export function isPlainName(name: string): boolean {
  const order = meaningOf(name)?.order;
  return order !== undefined && order < PLAIN_ORDERS;
}
