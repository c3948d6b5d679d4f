import { HEAD_KINDS, keysOf, RULE_DATA, type RuleMember, tabulate } from "../domain.js";

/** What a phrase is to the reading of a post, as a bit; phrases that only witnesses name have none. */
export const CueRole = {
  heading: 1 << 0,
  /** Says to which section its sentence belongs. */
  sectionCue: 1 << 1,
  abbreviation: 1 << 2,
} as const;

/** Members of a rule's data that are no lists of cues. */
const SETTINGS = ["scope", "applies"] as const;

/** The lists of cues in the data of a rule. */
export type CueList<Member extends RuleMember> = Exclude<keyof (typeof RULE_DATA)[Member], (typeof SETTINGS)[number]>;

/** The bit that the phrases of each list of each rule carry. */
type RuleRoles = { readonly [Member in RuleMember]: Readonly<Record<CueList<Member>, number>> };

/** What a phrase is to the context rules: a bit for each list, in the order of the table, behind those of the reading. */
export const RULE_ROLES: RuleRoles = allotRoles();

/** The roles of all head nouns. */
export const HEADS = HEAD_KINDS.reduce((bits, kind) => bits | RULE_ROLES.heads[kind], 0);

function allotRoles(): RuleRoles {
  let bit = Object.keys(CueRole).length;
  const isList = (name: string): boolean => !(SETTINGS as readonly string[]).includes(name);
  const roles = tabulate(keysOf(RULE_DATA), (member) =>
    tabulate(Object.keys(RULE_DATA[member]).filter(isList), () => 1 << bit++),
  );
  if (bit > 32) throw new RangeError("there are more cue roles than bits");
  return roles as RuleRoles;
}
