import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLexicon, JobsiftError } from "../../src/index.js";
import { checkExtension } from "../../src/lexicon/check-extension.js";
import { explainIssues, extensionSchema as schema } from "../../src/schema/index.js";

const { context } = defaultLexicon();
const sound = {
  $schema: "extension.schema.json",
  name: "mills",
  version: "1.2.3-beta.1",
  engine: "1.0.0",
  add: [
    {
      id: "tensor-mill",
      name: "Tensor Mill",
      forms: ["Tensor Mill", "TM"],
      exact: ["TM"],
      facet: "stack",
      subfacet: "tool",
      leaning: "ml",
      strength: 2,
      needs: {
        TM: {
          any: [
            { near: ["@ml"], within: 4, section: ["duties"] },
            { before: ["in"], list: true },
          ],
          never: [{ after: ["x"], version: true, post: ["y"] }],
        },
      },
      note: "A mill.",
      source: "practice",
      examples: { matches: ["You run TM."], misses: ["TM is a mark."] },
    },
  ],
  override: [{ id: "pytorch", strength: 1, forms: ["PyTorch"], exact: ["PyTorch"] }],
  disable: ["java"],
  interactions: {
    add: [{ id: "mills", name: "mills", leaning: "both", strength: 1, of: [["@ml"], ["@backend @role"]], least: 0.5 }],
    disable: ["rag-api"],
  },
  context: {
    groups: { mills: ["mill"] },
    sections: { headings: { duties: ["tasks"], "page-chrome": ["menu"] }, cues: { legal: ["by law"] } },
    sentences: { abbreviations: ["e.g."] },
    negation: context.negation,
    tooling: context.tooling,
    collaborators: context.collaborators,
    damping: context.damping,
    languages: { en: ["the"] },
  },
};

type Step = string | number;

/** The paths of every value inside of a value, its own included. */
function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  // One of the many phrases is as good as another.
  return [path, ...members.slice(0, 12).flatMap(([name, member]) => pathsIn(member, [...path, name]))];
}

function replaced(value: unknown, path: readonly Step[], change: (value: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  copy[first] = replaced(copy[first], rest, change);
  return copy;
}

function without(value: unknown, path: readonly Step[]): unknown {
  const name = path.at(-1) ?? "";
  return replaced(value, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_, index) => index !== name);
    return Object.fromEntries(Object.entries(Object(parent)).filter(([member]) => member !== name));
  });
}

const VALUES: readonly unknown[] = [
  ...[null, undefined, true, false, 0, 1, 3, 3.01, -1, 0.5, 101, 1001, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60],
  ...[
    "",
    " ",
    "ml",
    "purple",
    "a b",
    " a",
    "a\nb",
    "Kebab-Case",
    "kebab-case",
    "1.0",
    "1.0.0",
    "1.0.0-x",
    "@ml",
    "@a @b",
  ],
  ...[[], {}, [1], [""], ["x"], [["@ml"], ["@backend"]], [["@ml"]], { any: [] }, { within: 3 }, [{}], { x: ["y"] }],
  ...[{ " ": {} }, { "": ["x"] }, { legal: ["x"] }],
];

function coreError(value: unknown): JobsiftError | undefined {
  try {
    checkExtension(value);
    return undefined;
  } catch (error) {
    if (error instanceof JobsiftError) return error;
    throw error;
  }
}

function agree(value: unknown): void {
  const error = coreError(value);
  const result = schema.safeParse(value, { reportInput: true });
  expect(error === undefined, error?.message ?? "accepted").toBe(result.success);
  if (error === undefined || !result.error) return;
  expect(error).toMatchObject({ code: "invalid-lexicon", path: expect.any(String), allowed: expect.any(String) });
  const paths = explainIssues(result.error, { root: "extension" }).map(({ path }) => path);
  const isSame = (path: string) => error.path?.replace(/^the key of /, "").startsWith(path) === true;
  expect(paths.some(isSame), `${error.message}\n${paths.join("\n")}`).toBe(true);
}

describe("the check of an extension in the core", () => {
  it("takes a sound one, as the schema does", () => {
    expect(coreError(sound)).toBeUndefined();
    agree(sound);
    agree({});
    agree({ context });
  });

  it("agrees with the schema wherever one value is another", () => {
    for (const path of pathsIn(sound)) {
      for (const value of VALUES) agree(replaced(sound, path, () => value));
    }
  });

  it("agrees with the schema wherever a member is missing or unknown", () => {
    for (const path of pathsIn(sound)) {
      if (path.length > 0) agree(without(sound, path));
      agree(
        replaced(sound, path, (value) =>
          typeof value === "object" && !Array.isArray(value) ? { ...value, colour: ["red"] } : value,
        ),
      );
    }
  });

  it("agrees with the schema on several changes at once", () => {
    const paths = pathsIn(sound);
    const change = fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let value: unknown = sound;
        for (const [path, next] of changes) {
          if (path.length > 0 && !canReach(value, path)) continue;
          value = replaced(value, path, () => next);
        }
        agree(value);
      }),
      { numRuns: 300 },
    );
  });
});

function canReach(value: unknown, path: readonly Step[]): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<Step, unknown>)[step];
  }
  return true;
}
