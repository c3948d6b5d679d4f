import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../src/domain.js";
import { PROBLEMS } from "../../src/server/problems.js";
import { entryPoints, type PublicMember, readPublicApi } from "../public-api.js";
import { fromRoot } from "../root.js";

/** The fewest that must be visited, so that nothing passes unseen. */
const FEWEST = { names: 140, members: 490, functions: 39 };

/** The schemas of results are typed by these, and leave it to them to document their members. */
const RESULT_SCHEMAS = "src/schema/result.ts";
const RESULT_TYPES = ["src/classification.ts", "src/errors.ts"];

const PLANTED = "src/planted.ts";
const planted = `
/** A post. */
export interface Post {
  /** Its id. */
  readonly id: string;
  readonly title: string;
  /** Its places. */
  readonly places: readonly Place[];
}
interface Place {
  readonly town: string;
}
/** Reads. */
export function read(/** Nothing. */ options: { readonly strict: boolean }): Promise<Answer> {
  return Promise.resolve({ value: options.strict });
}
/** An answer. */
class Answer {
  readonly value: boolean = true;
}
export const MOST = 3;
`;

let members: readonly PublicMember[];
let plantedMembers: readonly PublicMember[];
beforeAll(() => {
  // In one go: a program of its own would cost the planted module a second.
  const all = readPublicApi([...Object.values(entryPoints), PLANTED], { [PLANTED]: planted });
  members = all.filter(({ name }) => fileOf(name) !== PLANTED);
  plantedMembers = all.filter(({ name }) => fileOf(name) === PLANTED);
});

describe("public documentation", () => {
  it("is looked for behind every entry point of the package", () => {
    const { exports } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
    const modules = Object.entries(exports).filter(([, target]) => typeof target === "object");
    expect(modules.map(([path]) => path).sort()).toEqual(Object.keys(entryPoints).sort());
  });

  it("is looked for at every name and member", () => {
    const names = members.filter(({ isExported }) => isExported);
    expect(names.length).toBeGreaterThanOrEqual(FEWEST.names);
    expect(members.length - names.length).toBeGreaterThanOrEqual(FEWEST.members);
    expect(members.filter(({ isFunction }) => isFunction).length).toBeGreaterThanOrEqual(FEWEST.functions);
    // What is inherited, reached through a signature, or made of a table.
    expect(members.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "src/classification.ts: Evidence.start",
        "src/lexicon/types.ts: Context.sentences.abbreviations",
        "src/domain.ts: Context.negation",
        "src/domain.ts: RuleData.forward",
      ]),
    );
  });

  it("is missed where there is none", () => {
    expect(undocumented(plantedMembers)).toEqual([
      `${PLANTED}: Answer.value`,
      `${PLANTED}: MOST`,
      `${PLANTED}: Place.town`,
      `${PLANTED}: Post.title`,
      `${PLANTED}: read.options.strict`,
    ]);
  });

  it("is there for every name and member", () => {
    expect(undocumented(members)).toEqual([]);
  });

  it("has an example for every function", () => {
    expect(plantedMembers.filter(({ isFunction, examples }) => isFunction && !examples.some(isProgram))).toHaveLength(
      1,
    );
    const lacking = members.filter(({ isFunction, examples }) => isFunction && !examples.some(isProgram));
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});

describe("errors in comments", () => {
  const kinds = new Set<string>([...ERROR_CODES, ...Object.keys(PROBLEMS)]);
  const found = readdirSync(fromRoot("src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) =>
      readFileSync(fromRoot("src", path), "utf8")
        .split("\n")
        .filter((line) => line.includes("@throws"))
        .map((line) => ({ path, line: line.trim() })),
    );

  it("are found", () => expect(found.length).toBeGreaterThan(60));

  it.each([
    ["* @throws {JobsiftError} `too-long` when it has more", true],
    ["/** @throws {JobsiftError} as `readPosts` */", true],
    ["* @throws JobsiftError `too-long` when it has more", false],
    ["* @throws {JobsiftError} `too-lang` when it has more", false],
    ["* @throws {JobsiftError} `too-long`, for more", false],
    ["* @throws {JobsiftError} when it has more", false],
    ["/** Reads. @throws {JobsiftError} `too-long` when it has more */", false],
  ])("%s: %s", (line, expected) => expect(isWellFormed(line)).toBe(expected));

  it("have one form", () => {
    expect(found.filter(({ line }) => !isWellFormed(line))).toEqual([]);
  });

  /** `@throws {JobsiftError} \`code\` when ...`, or as another function; other kinds of errors may have no code. */
  function isWellFormed(line: string): boolean {
    const [, type, code] = /^(?:\/\*\*|\*) @throws \{(\w+)\} (?:`([a-z0-9-]+)` when|as|when) /.exec(line) ?? [];
    if (type === undefined) return false;
    if (code !== undefined) return kinds.has(code);
    return type !== "JobsiftError" || line.includes("} as ");
  }
});

function undocumented(found: readonly PublicMember[]): readonly string[] {
  const typed = found.filter(({ name, documentation }) => documentation !== "" && RESULT_TYPES.includes(fileOf(name)));
  const known = new Set(typed.map(({ name }) => memberOf(name)));
  const isTyped = (name: string) => fileOf(name) === RESULT_SCHEMAS && known.has(memberOf(name));
  const lacking = found.filter(({ name, documentation }) => documentation === "" && !isTyped(name));
  return lacking.map(({ name }) => name).sort();
}

function fileOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}

/** Behind the last dot: "title" of "src/post.ts: Post.title". */
function memberOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function isProgram(example: string): boolean {
  return /^```ts\n[\s\S]+^```$/m.test(example);
}
