import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../../src/domain.js";
import { createRandom } from "../../src/evaluate/random.js";

/** A title put together from its parts, with the labels that a sensible reader accepts. */
export interface ComposedTitle {
  readonly title: string;
  readonly labels: readonly Label[];
  readonly kind: string;
  readonly family: string;
  readonly field: string;
  readonly head: string;
  /** "Senior *", "* II"; "*" when the title names none. */
  readonly level: string;
  /** Where field and head stand to each other: "{rank} {head} {grade} ({field})". */
  readonly order: string;
  /** What stands around the role: "{title} - Remote". */
  readonly frame: string;
}

/** How many titles of a kind there are, and by place the share of them that must come out right. */
export interface TitleKind {
  readonly titles: number;
  readonly bars: Readonly<Record<string, number>>;
}

/** Fields that make the same kind of role with the same heads. */
interface Family {
  readonly kind: string;
  readonly family: string;
  readonly fields: readonly string[];
  /** Second fields, for titles that join two. */
  readonly others?: readonly string[];
  /** By group of heads: the accepted labels. */
  readonly heads: Readonly<Record<string, readonly Label[]>>;
  /** Name of its orders. Default "role". */
  readonly orders?: string;
}

interface HeadGroup {
  readonly group: string;
  readonly heads: readonly string[];
  /** Levels that go with the heads. Default all. */
  readonly levels?: readonly string[];
}

interface Order {
  readonly orders: string;
  readonly order: string;
  readonly weight?: number;
}

interface Frame {
  readonly frame: string;
  readonly case?: "upper" | "lower";
  readonly weight?: number;
}

/** "Senior * II": what stands before the role, and what after it. */
interface Level {
  readonly level: string;
  readonly weight?: number;
}

/** A field with a head, before level, order and frame are drawn. */
interface Role {
  readonly family: Family;
  readonly field: string;
  readonly other: string;
  readonly head: string;
  readonly group: HeadGroup;
  readonly labels: readonly Label[];
}

/** The kinds of titles in a folder, by name. */
export function readKinds(folder: string): Readonly<Record<string, TitleKind>> {
  return JSON.parse(readFileSync(join(folder, "kinds.json"), "utf8"));
}

/** The titles that the data of a folder makes: always the same ones in the same order, none twice. */
export function composeTitles(folder: string): ComposedTitle[] {
  const families = readLines<Family>(folder, "families");
  const groups = new Map(readLines<HeadGroup>(folder, "heads").map((group) => [group.group, group]));
  const orders = readLines<Order>(folder, "orders");
  const frames = readLines<Frame>(folder, "frames");
  const levels = readLines<Level>(folder, "levels");

  const compose = (role: Role, random: () => number): ComposedTitle => {
    const { family, field, other, head, group, labels } = role;
    const order = draw(
      orders.filter(({ orders: name }) => name === (family.orders ?? "role")),
      random,
    ).order;
    const level = drawLevel(levels, group, head, random);
    const [rank = "", grade = ""] = level.split("*");
    const frame = draw(frames, random);
    const parts: Readonly<Record<string, string>> = { rank, field, other, head, grade };
    // A whole title is a field without a head, and stands in front.
    const phrase = head === "" && family.others === undefined ? "{rank} {field}" : order;
    const title = inCase(fill(frame.frame, { title: fill(phrase, parts) }), frame.case);
    return {
      title,
      labels,
      kind: family.kind,
      family: family.family,
      field: other === "" ? field : `${field} + ${other}`,
      head,
      level,
      order: phrase,
      frame: frame.case === undefined ? frame.frame : `${frame.frame} in ${frame.case} case`,
    };
  };

  const titles = new Map<string, ComposedTitle>();
  for (const [kind, { titles: wanted }] of Object.entries(readKinds(folder))) {
    const members = families.filter((family) => family.kind === kind);
    // A family with four times the roles gets twice the titles.
    const parts = members.map((family) => Math.sqrt(rolesOf(family, groups).length));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    for (const [index, family] of members.entries()) {
      // Its own numbers, so that a change to one family leaves the titles of the others as they were.
      const random = createRandom(seedOf(family.family));
      const roles = shuffle(rolesOf(family, groups), random);
      const share = Math.round((wanted * (parts[index] ?? 0)) / whole);
      // Short fields under few heads run out of new titles: no more than 20 rounds.
      const end = titles.size + share;
      for (let round = 0; round < 20 && titles.size < end; round++) {
        for (const role of roles) {
          if (titles.size === end) break;
          const composed = compose(role, random);
          if (!titles.has(composed.title)) titles.set(composed.title, composed);
        }
      }
    }
  }
  return [...titles.values()];
}

/** The values of a file with one a line. */
export function readLines<T>(folder: string, name: string): T[] {
  const lines = readFileSync(join(folder, `${name}.ndjson`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): T => JSON.parse(line));
}

function rolesOf(family: Family, groups: ReadonlyMap<string, HeadGroup>): Role[] {
  return Object.entries(family.heads).flatMap(([name, labels]) => {
    const group = groups.get(name);
    if (group === undefined) throw new Error(`no heads are named ${name}`);
    return group.heads.flatMap((head) =>
      family.fields.flatMap((field) =>
        (family.others ?? [""]).map((other) => ({ family, field, other, head, group, labels })),
      ),
    );
  });
}

/** Half of the time none; never one that repeats a word of the head ("Lead Tech Lead"). */
function drawLevel(levels: readonly Level[], group: HeadGroup, head: string, random: () => number): string {
  const fitting = levels.filter(
    ({ level }) =>
      (group.levels ?? [level]).includes(level) &&
      !level.split(/\W+/).some((word) => word !== "" && head.toLowerCase().includes(word.toLowerCase())),
  );
  return random() < 0.5 || fitting.length === 0 ? "*" : draw(fitting, random).level;
}

function draw<T extends { readonly weight?: number }>(choices: readonly T[], random: () => number): T {
  let left = random() * choices.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const chosen = choices.find(({ weight = 1 }) => {
    left -= weight;
    return left < 0;
  });
  if (chosen === undefined) throw new Error("nothing to draw from");
  return chosen;
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern
    .replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "")
    .replace(/ +/g, " ")
    .replace(/ (?=[,:])/g, "")
    .replace(/^[, ]+| $/g, "");
}

function inCase(title: string, letters: Frame["case"]): string {
  if (letters === undefined) return title;
  return letters === "upper" ? title.toUpperCase() : title.toLowerCase();
}

function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0), 7);
}
