import {
  ENDINGS,
  JOB_NAMES,
  type NamedSection,
  PART_NAMES,
  type PostPart,
  SECTION_LISTS,
  SECTION_NAMES,
  STRESSES,
  WHOLE_TEXTS,
  WISHES,
} from "./table.js";

/** What a name says of what its field holds. */
export interface NameMeaning {
  readonly part: PostPart | "section" | "sections";
  /** Lower is better, among the names of one part; plain names come before others. */
  readonly order: number;
  /** Of a section. */
  readonly section?: NamedSection;
  /** Whether a text of this name holds all of it. */
  readonly isWhole?: true;
  /** Whether the name says that it is of the job, which a plainer one may not be. */
  readonly isOfJob?: true;
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

/** What stands before a name where a whole record is about a job, or is one of several ways to tell of it. */
const OPENINGS =
  /^(?:external|internal|public|original)?(?:job|position|vacancy|posting|role|offer|opening|ad|stellenangebots|stellen)?(?=.)/;

const STRESS = new RegExp(`^(?:${STRESSES.join("|")})(?=.)`);
const WISH = new RegExp(`^(?:${WISHES.join("|")})(?=.)`);

const ENDING = new RegExp(`(?:${ENDINGS.join("|")})$`);

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
        const isOfJob = JOB_NAMES.includes(name);
        yield [
          plainName(name),
          { part, order: FIRST_ORDERS[tier] + rank, ...(isWhole && { isWhole }), ...(isOfJob && { isOfJob }) },
        ];
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
  const short = name.replace(ENDING, "");
  for (const core of [bare, short, bare.replace(ENDING, "")]) {
    const found = MEANINGS.get(core);
    if (found !== undefined && (core === name || found.part !== "id")) return asOther(found, core !== bare);
  }
  return findQualified(bare) ?? findQualified(bare.replace(ENDING, ""));
}

/** A section behind a word that stresses it, or makes a wish of it. */
function findQualified(name: string): NameMeaning | undefined {
  const wished = MEANINGS.get(name.replace(WISH, ""));
  if (WISH.test(name) && wished?.section === "requirements") return { ...wished, section: "nice-to-have" };
  const stressed = STRESS.test(name) ? MEANINGS.get(name.replace(STRESS, "")) : undefined;
  return stressed?.part === "section" ? stressed : undefined;
}

/** Ways to write a company or an id are no other names of it. */
const CUT_BEHIND: ReadonlySet<NameMeaning["part"]> = new Set(["title", "text", "section"] as const);

/** A name that had to be cut comes behind those that are listed. */
function asOther(meaning: NameMeaning, isCutBehind: boolean): NameMeaning | undefined {
  if (isCutBehind && !CUT_BEHIND.has(meaning.part)) return undefined;
  const { isOfJob: _, ...rest } = meaning;
  return { ...rest, order: meaning.order < PLAIN_ORDERS ? meaning.order + PLAIN_ORDERS : meaning.order };
}

/** Whether a name says what it holds wherever it stands. */
export function isPlainName(name: string): boolean {
  const order = meaningOf(name)?.order;
  return order !== undefined && order < PLAIN_ORDERS;
}
