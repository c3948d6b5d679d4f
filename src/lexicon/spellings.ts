import { partEnds } from "../text/glued-words.js";

/** Shorter ones are other words too easily. In characters. */
const SHORTEST_JOINED = 8;
const SHORTEST_JOINED_NAME = 6;
const MOST_JOINED = 3;
/** A single letter is no part of a name that stands alone. */
const SHORTEST_HUMP = 2;

const SEVERAL_WORDS = /^\w+(?:[ .-]\w+)+$/;
const HUMPED = /^[A-Za-z]+[A-Z][A-Za-z]*$/;
/** "APIs", "LLMs": the humps of a plural are no words. */
const PLURAL = /[A-Z]s$/;

/** A form of several words, written as one: "Spring Boot" is "springboot" too. Undefined where that would be too short or too long. */
export function joinedSpelling(form: string): string | undefined {
  if (!SEVERAL_WORDS.test(form)) return undefined;
  const words = form.toLowerCase().split(/[ .-]/);
  const joined = words.join("");
  const shortest = /[A-Z.]/.test(form) ? SHORTEST_JOINED_NAME : SHORTEST_JOINED;
  return words.length <= MOST_JOINED && joined.length >= shortest ? joined : undefined;
}

/** The words that the capitals of a name suggest: "GraphQL" is "Graph QL" too. Empty for any other form. */
export function humpsOf(form: string): string[] {
  if (!HUMPED.test(form) || PLURAL.test(form)) return [];
  let start = 0;
  const humps = partEnds(form, 0, form.length).map((end) => {
    const hump = form.slice(start, end);
    start = end;
    return hump;
  });
  return humps.length > 1 && humps.every(({ length }) => length >= SHORTEST_HUMP) ? humps : [];
}

/** Whether the words of a name are nothing else in lower case either: one of them cannot be spoken ("graph ql", "xg boost"). */
export function isUnmistakable(humps: readonly string[]): boolean {
  return humps.some((hump) => !/[aeiou]/i.test(hump));
}
