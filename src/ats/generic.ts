import { type FieldNames, FURTHER_LISTS, JOB_WRAPPERS, meaningOf, plainName, WRAPPERS } from "../names/index.js";
import { type IsWanted, type NamedPosting, unwrap } from "./envelopes.js";
import { languagesOf } from "./languages.js";
import { fieldsOf, isPosting, isSurePosting, isWholePosting, looksLikePosting, vendorOfNames } from "./named.js";
import { elementPath, hasMembers, memberPath, type PayloadValue, PlacedValue } from "./paths.js";
import { quotedPayload } from "./quoted.js";
import { hasLists, readTable } from "./tables.js";

/** Postings are looked for this many objects deep, and in so many of them: what wraps a list is small. */
const MOST_LEVELS = 7;
const MOST_OBJECTS = 5000;
/** Elements of a list that are looked at: where none of them is a posting, the others are none either. */
const FIRST_ELEMENTS = 25;

/**
 * The postings of a payload of nobody in particular: the list that is found first and those like it, or else the payload
 * itself. Undefined when nothing in it looks like one.
 */
export function findNamedPostings(
  root: PayloadValue,
  named: FieldNames = {},
  answersLeft = MOST_ANSWER_LEVELS,
): Iterable<NamedPosting> | undefined {
  const quoted = quotedPayload(root);
  const inside = quoted && findNamedPostings(quoted, named, answersLeft);
  if (inside !== undefined) return inside;
  const list = findList(root, named);
  if (list !== undefined) return eachOfLists([list, ...findOthers(root, list, named)], named);
  const single = unwrap(root, named);
  if (single !== undefined) return [single];
  return findJobs(root, named) ?? (answersLeft > 0 ? findAnswers(root, named, answersLeft - 1) : undefined);
}

/** Lists of answers, each with postings of its own, may stand in each other that deep. */
const MOST_ANSWER_LEVELS = 2;

/** The postings of all answers of a list, as of several pages or several searches. */
function findAnswers(root: PayloadValue, named: FieldNames, left: number): Iterable<NamedPosting> | undefined {
  const postingsOf = (answer: PayloadValue) =>
    hasMembers(answer.value) ? [...(findNamedPostings(answer, named, left) ?? [])] : [];
  for (const { level, inside } of eachLevel(root)) {
    for (const list of [...level, ...inside]) {
      if (!Array.isArray(list.value)) continue;
      for (const answer of take(elementsIn(list), FIRST_ELEMENTS)) {
        if (postingsOf(answer).length > 0) return [...elementsIn(list)].flatMap(postingsOf);
      }
    }
  }
  return undefined;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

/** The elements of a list whose wrapper alone says that they are jobs: what they are called is their title. */
function findJobs(root: PayloadValue, named: FieldNames): Iterable<NamedPosting> | undefined {
  for (const { inside } of eachLevel(root)) {
    for (const list of inside) {
      if (!Array.isArray(list.value) || !JOB_WRAPPER_NAMES.has(plainName(list.key))) continue;
      const [first] = elementsIn(list);
      const title = first === undefined ? undefined : nameIn(first.value);
      if (title !== undefined) return eachNamed(list, { ...named, title });
    }
  }
  return undefined;
}

/** The member in which a thing has its name, when it has an id too. */
function nameIn(value: unknown): string | undefined {
  if (!hasMembers(value) || fieldsOf(value).ids.length === 0) return undefined;
  return Object.keys(value).find((key) => meaningOf(key)?.part === "title" && typeof value[key] === "string");
}

/** Whether an object is no posting itself, since it holds a list of them under a name that wrappers have, or as columns. */
export function wrapsPostings(value: object, named: FieldNames = {}): boolean {
  const quoted = quotedPayload({ path: "", value });
  if (quoted !== undefined) return findNamedPostings(quoted, named) !== undefined;
  if (hasLists(value)) {
    const table = readTable({ path: "", value });
    if (table !== undefined && isList(table, named, isWholePosting)) return true;
  }
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null || !isWrapperName(key)) continue;
    if (isList({ path: "", value: member }, named, isSurePosting)) return true;
    if (hasMembers(member) && !(member instanceof PlacedValue) && wrapsPostings(member, named)) return true;
  }
  return false;
}

/** Whether wrappers of postings, and of the objects around them, are called so. */
export function isWrapperName(key: string): boolean {
  return WRAPPER_NAMES.has(plainName(key));
}

const WRAPPER_NAMES: ReadonlySet<string> = new Set(WRAPPERS.map(plainName));
const JOB_WRAPPER_NAMES: ReadonlySet<string> = new Set(JOB_WRAPPERS.map(plainName));

function* eachNamed(list: PayloadValue, named: FieldNames): Generator<NamedPosting> {
  for (const element of elementsIn(list)) yield unwrap(element, named) ?? withoutNames(element, named);
}

function withoutNames(posting: PayloadValue, named: FieldNames): NamedPosting {
  return { posting, vendor: vendorOfNames(fieldsOf(hasMembers(posting.value) ? posting.value : {}, named)) };
}

function* eachOfLists(lists: readonly PayloadValue[], named: FieldNames): Generator<NamedPosting> {
  for (const list of lists) yield* eachNamed(list, named);
}

/** The elements of a list, or the members of an object that keeps them by id. */
function* elementsIn({ path, value }: PayloadValue): Generator<PayloadValue> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield { path: elementPath(path, index), value: value[index] };
  } else if (hasMembers(value)) {
    for (const [key, member] of Object.entries(value)) {
      yield member instanceof PlacedValue ? member : { path: memberPath(path, key), value: member };
    }
  }
}

/** Breadth first: a list that stands higher is the one that is meant; names of wrappers come before others. */
function findList(root: PayloadValue, named: FieldNames): PayloadValue | undefined {
  if (Array.isArray(root.value)) return isList(root, named, isPosting) ? root : undefined;
  const isPost = looksLikePosting(root.value, named);
  for (const { level, inside } of eachLevel(root)) {
    const wrapped = inside.filter(({ key }) => isWrapperName(key)).find((one) => isList(one, named, isSurePosting));
    if (wrapped !== undefined) return wrapped;
    const table = level.map(readTable).find((one) => one !== undefined && isList(one, named, isSurePosting));
    if (table !== undefined) return table;
    // Lists of other names may be part of a post.
    const other = isPost ? undefined : [...level, ...inside].find((one) => isList(one, named, isWholePosting));
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Lists of two kinds of things share a title and a text; two of postings share nearly all members. */
const LEAST_SHARED = 0.75;

/** Lists beside the one that was found whose postings are like those in it: of a second page, or the featured ones. */
function findOthers(root: PayloadValue, { value: main }: PayloadValue, named: FieldNames): readonly PayloadValue[] {
  if (!Array.isArray(main) || root.value === main || looksLikePosting(root.value, named)) return [];
  const others: PayloadValue[] = [];
  for (const { inside } of eachLevel(root)) {
    for (const list of inside) {
      if (!Array.isArray(list.value) || list.value === main || isAside(list.key)) continue;
      if (isList(list, named, isWholePosting) && shareOfMembers(main[0], list.value[0]) >= LEAST_SHARED)
        others.push(list);
    }
  }
  return others;
}

function isAside(key: string): boolean {
  return FURTHER_LISTS.some((name) => plainName(key).startsWith(name));
}

/** Of all members that two objects have, the share that both have. */
function shareOfMembers(one: unknown, other: unknown): number {
  if (!hasMembers(one) || !hasMembers(other)) return 0;
  const all = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...all].filter((name) => Object.hasOwn(one, name) && Object.hasOwn(other, name)).length / all.size;
}

interface NamedValue extends PayloadValue {
  readonly key: string;
  readonly value: object;
}

/** Objects of one depth, and what they hold. */
function* eachLevel(
  root: PayloadValue,
): Generator<{ readonly level: readonly PayloadValue[]; readonly inside: readonly NamedValue[] }> {
  let level: readonly PayloadValue[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0 && seen <= MOST_OBJECTS; depth++) {
    const inside = level.flatMap(({ path, value }) =>
      hasMembers(value)
        ? Object.entries(value)
            .filter(([, member]) => typeof member === "object" && member !== null)
            .map(([key, member]) => ({ key, path: memberPath(path, key), value: member as object }))
        : [],
    );
    yield { level, inside };
    seen += inside.length;
    level = inside.filter(({ value }) => !Array.isArray(value));
  }
}

/** Whether most of what is listed are postings: an array, or an object that keeps them by id. */
function isList(list: PayloadValue, named: FieldNames, isWanted: IsWanted): boolean {
  const isArray = Array.isArray(list.value);
  if (!isArray && (!hasMembers(list.value) || !isKeyed(list.value))) return false;
  let found = 0;
  let seen = 0;
  for (const element of take(elementsIn(list), FIRST_ELEMENTS)) {
    seen++;
    if (unwrap(element, named, isWanted) !== undefined) found++;
  }
  return isArray ? found > 0 : found === seen && seen > 0;
}

/** Whether all members of an object are objects, as where their names are ids; not those of one posting in several languages. */
function isKeyed(value: object): boolean {
  const members = Object.entries(value);
  return (
    members.length > 0 &&
    members.every(([key, member]) => hasMembers(member) && !isWrapperName(key)) &&
    languagesOf(value) === undefined
  );
}
