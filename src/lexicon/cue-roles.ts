import { type DataName, HEAD_KINDS, READING_DATA, RULE_DATA, type RuleMember, tabulate } from "../domain.js";
import * as CueRole from "./cue-role.js";

/** Lists of single words that are looked up where the reading asks for them: most are too frequent to be cues. */
const WORD_LISTS = ["words", "actors", "relatives", "breaks", "pronouns"] as const;

/** Members of the data that are no lists of cues. */
const SETTINGS = ["scope", "applies", ...WORD_LISTS] as const;

/** Those of the names in the data of a member that are lists of words. */
export type WordList<Name> = Extract<Name, (typeof WORD_LISTS)[number]>;

/** Whether a list holds words and no cues. */
export function isWordList(name: string): boolean {
  return (WORD_LISTS as readonly string[]).includes(name);
}

type ListOf<Name> = Exclude<Name, (typeof SETTINGS)[number]>;

/** Tables of the context's data. */
type Tables = Readonly<Record<string, readonly string[]>>;

/** The lists of cues in the data of a rule. */
export type CueList<Member extends RuleMember> = ListOf<DataName<typeof RULE_DATA, Member>>;

/** The bit that the phrases of each list of each member carry. */
type Roles<Table extends Tables> = {
  readonly [Member in keyof Table]: Readonly<Record<ListOf<DataName<Table, Member>>, number>>;
};

/** What a phrase is to the context rules: a bit for each list, in the order of the table, behind those of the reading. */
export const RULE_ROLES: Roles<typeof RULE_DATA> = allotBits(RULE_DATA, 32 - Math.clz32(CueRole.abbreviation));

/** The roles of all head nouns. */
export const HEADS = HEAD_KINDS.reduce((bits, kind) => bits | RULE_ROLES.heads[kind], 0);

/** The signs by which the reading tells whose text and whose work it is: a bit for each list, in a number of their own. */
export const SIGNS: Roles<typeof READING_DATA> = allotBits(READING_DATA, 0);

function allotBits<Table extends Tables>(table: Table, first: number): Roles<Table> {
  let bit = first;
  const isList = (name: string): boolean => !(SETTINGS as readonly string[]).includes(name);
  const roles = tabulate(Object.keys(table), (member) =>
    tabulate((table[member] ?? []).filter(isList), () => 1 << bit++),
  );
  if (bit > 32) throw new RangeError("there are more cue roles than bits");
  return roles as Roles<Table>;
}
