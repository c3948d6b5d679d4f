import { splitList } from "./packed-list.js";
import type { Need, Witness } from "./types.js";

/** Begin a witness: one that is asked for, one that is never trusted. */
export const WITNESS_KINDS = { any: "&", never: "!" } as const;

/** Begin the members of a witness; behind one whose only value is `true` nothing follows. */
export const WITNESS_MARKS = {
  before: "<",
  after: ">",
  near: "~",
  within: "=",
  post: "*",
  list: "^",
  version: "%",
  head: "?",
  section: "$",
} as const satisfies Record<keyof Witness, string>;

const MEMBER = /([<>~=*^%?$])([^<>~=*^%?$]*)/g;

/** Needs that `encodeNeed` wrote. */
export function decodeNeeds(lines: readonly string[]): Need[] {
  return lines.map((line) => {
    const witnesses = line.split(/(?=[&!])/);
    const ofKind = (mark: string) => witnesses.filter((packed) => packed.startsWith(mark)).map(decodeWitness);
    const any = ofKind(WITNESS_KINDS.any);
    const never = ofKind(WITNESS_KINDS.never);
    return { ...(any.length > 0 && { any }), ...(never.length > 0 && { never }) };
  });
}

function decodeWitness(packed: string): Witness {
  const names = Object.keys(WITNESS_MARKS);
  const marks = Object.values(WITNESS_MARKS).join("");
  const members = [...packed.matchAll(MEMBER)].map(([, mark = "", value = ""]) => {
    const name = names[marks.indexOf(mark)];
    return [name, value === "" ? true : name === "within" ? Number(value) : splitList(value)];
  });
  return Object.fromEntries(members);
}
