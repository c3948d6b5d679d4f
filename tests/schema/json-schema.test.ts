import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { type AtsPost, type LocatedClassification, locate, readPosts } from "../../src/ats/index.js";
import { html } from "../../src/html/index.js";
import { classify, defaultLexicon } from "../../src/index.js";
import {
  type locatedClassificationSchema,
  parsePost,
  parsePostBody,
  SCHEMA_NAMES,
  type SchemaName,
  toJsonSchemas,
} from "../../src/schema/index.js";
import { built } from "../package/built.js";
import { fromRoot } from "../root.js";

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  schemas: Object.values(toJsonSchemas()),
});

function isValid(name: SchemaName, value: unknown): boolean {
  // As it is when it has been sent.
  return ajv.validate(`${name}.schema.json`, JSON.parse(JSON.stringify(value))) === true;
}

const result = classify({ id: 1, title: "ML Engineer", description: "You train models in PyTorch. No Java." });
const [item] = readPosts([{ id: "1", hostedUrl: "", text: "Java Developer", description: "<p>Kafka</p>" }]);
const located = locate(item as AtsPost, classify((item as AtsPost).post));
const record = { id: 5, error: { code: "too-long", message: "the post has 9 characters", line: 3 } };

describe("JSON Schema", () => {
  it.each<readonly [SchemaName, unknown]>([
    ["post", { title: "Cook", description: html("<p>You cook</p>"), company: null }],
    ["post-body", { id: 9, title: null, description: "You cook" }],
    ["classification", result],
    ["error-record", record],
    ["located-classification", located],
    ["ats-results", { results: [{ vendor: "lever", path: "$[0]", classification: located }, record] }],
    ["highlighted", { title: "<mark>", classification: result }],
    ["lexicon", defaultLexicon()],
    ["extension", { name: "ours", disable: ["java"] }],
    ["problem", { type: "/#not-json", title: "a", status: 400, detail: "b" }],
    ["health", { status: "ok", engine: "a", lexicon: "b" }],
  ])("of %s takes one, and refuses what is none", (name, value) => {
    expect(isValid(name, value), ajv.errorsText()).toBe(true);
    for (const wrong of [{}, [], null, "text", { ...(value as object), unknown: 1 }]) {
      // Whose every member may be left out.
      if (name === "extension" && JSON.stringify(wrong) === "{}") continue;
      expect(isValid(name, wrong)).toBe(false);
    }
  });

  it.each([
    { title: "Cook" },
    { title: null, description: "x" },
    {},
    { title: null },
    { title: null, description: null },
    { description: 5 },
    { id: 2 ** 53, title: "Cook" },
    { id: "1" },
  ])("of a post says what the check says: %j", (value) => {
    const passes = (check: (value: unknown) => unknown): boolean => {
      try {
        check(value);
        return true;
      } catch {
        return false;
      }
    };
    expect(isValid("post", value)).toBe(passes(parsePost));
    expect(isValid("post-body", value)).toBe(passes(parsePostBody));
  });

  it("has the types of what it describes", () => {
    expectTypeOf<LocatedClassification>().toExtend<z.infer<typeof locatedClassificationSchema>>();
    expectTypeOf<z.infer<typeof locatedClassificationSchema>>().toExtend<LocatedClassification>();
  });
});

describe("the files of the package", () => {
  let folder = "";
  beforeAll(() => {
    built("index.js");
    folder = fromRoot("dist", "schemas");
  });

  it("are these schemas", () => {
    expect(readdirSync(folder).sort()).toEqual(SCHEMA_NAMES.map((name) => `${name}.schema.json`).sort());
    for (const [name, schema] of Object.entries(toJsonSchemas())) {
      expect(JSON.parse(readFileSync(`${folder}/${name}.schema.json`, "utf8"))).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });
});
