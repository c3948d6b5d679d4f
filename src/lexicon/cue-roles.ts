import { keysOf, READING_DATA, type ReadingMember, RULE_DATA, type RuleMember, tabulate } from "../domain.js";

/** What a phrase is to the reading of a post, as a bit; phrases that only witnesses name have none. */
export const CueRole = {
  heading: 1 << 0,
  /** Says to which section its sentence belongs. */
  sectionCue: 1 << 1,
  /** Tells what the hire will do, and begins the duties where another section ran. */
  dutyOpening: 1 << 2,
  abbreviation: 1 << 3,
} as const;

/** Members of the data that are no lists of cues. */
const SETTINGS = ["scope", "applies", "words"] as const;

type ListsOf<Data> = Exclude<keyof Data, (typeof SETTINGS)[number]>;

/** The lists of cues in the data of a rule. */
export type CueList<Member extends RuleMember> = ListsOf<(typeof RULE_DATA)[Member]>;

/** The bit that the phrases of each list of each member carry. */
type Roles<Data> = { readonly [Member in keyof Data]: Readonly<Record<ListsOf<Data[Member]>, number>> };

const CUE_DATA = { ...READING_DATA, ...RULE_DATA };
const roles = allotRoles();

/** What a phrase is to the reading of sections: a bit for each list. */
export const READING_ROLES: Readonly<Pick<Roles<typeof CUE_DATA>, ReadingMember>> = roles;

/** What a phrase is to the context rules: a bit for each list, in the order of the tables, behind those of the reading. */
export const RULE_ROLES: Readonly<Pick<Roles<typeof CUE_DATA>, RuleMember>> = roles;

function allotRoles(): Roles<typeof CUE_DATA> {
  let bit = Object.keys(CueRole).length;
  const isList = (name: string): boolean => !(SETTINGS as readonly string[]).includes(name);
  const allotted = tabulate(keysOf(CUE_DATA), (member) =>
    tabulate(Object.keys(CUE_DATA[member]).filter(isList), () => 1 << bit++),
  );
  if (bit > 32) throw new RangeError("there are more cue roles than bits");
  return allotted as Roles<typeof CUE_DATA>;
}
