import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { type Classification, classify, defaultLexicon, type ErrorRecord } from "../../src/index.js";
import type { LexiconExtension } from "../../src/lexicon/extend.js";
import type { Concept, Context, Lexicon, Weights } from "../../src/lexicon/types.js";
import type { Post } from "../../src/post.js";
import {
  type classificationSchema,
  type conceptSchema,
  type contextSchema,
  type errorRecordSchema,
  type extensionSchema,
  type lexiconSchema,
  parseExtension,
  parseLexicon,
  parsePost,
  parseResult,
  type postSchema,
  type WrittenResult,
  type weightsSchema,
} from "../../src/schema/index.js";
import { fromRoot } from "../root.js";

const example = {
  id: "tensor-mill",
  name: "Tensor Mill",
  forms: ["Tensor Mill"],
  facet: "stack",
  leaning: "ml",
  strength: 1,
  source: "practice",
};

function messageOf(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("types", () => {
  it("are those of the core", () => {
    expectTypeOf<z.infer<typeof conceptSchema>>().toExtend<Concept>();
    expectTypeOf<z.infer<typeof contextSchema>>().toExtend<Context>();
    expectTypeOf<z.infer<typeof weightsSchema>>().toExtend<Weights>();
    expectTypeOf<z.infer<typeof lexiconSchema>>().toExtend<Lexicon>();
    expectTypeOf<Omit<z.infer<typeof extensionSchema>, "$schema">>().toExtend<LexiconExtension>();
    expectTypeOf<z.infer<typeof postSchema>>().toExtend<Post>();
    expectTypeOf<z.infer<typeof classificationSchema>>().toExtend<Classification>();
    expectTypeOf<Classification>().toExtend<z.infer<typeof classificationSchema>>();
    expectTypeOf<WrittenResult>().toExtend<Classification>();
    expectTypeOf<z.infer<typeof errorRecordSchema>>().toExtend<ErrorRecord>();
    expectTypeOf<ErrorRecord>().toExtend<z.infer<typeof errorRecordSchema>>();
  });
});

describe("parseLexicon", () => {
  it("takes the shipped lexicon", () => {
    expect(parseLexicon(defaultLexicon())).toEqual(defaultLexicon());
  });

  it("names path, what was found and what is allowed, one line an issue", () => {
    const wrong = { ...defaultLexicon(), concepts: [{ ...example, facet: "tool", strength: "high", colour: "red" }] };
    expect(messageOf(() => parseLexicon(wrong)).split("\n")).toEqual([
      'jobsift: lexicon.concepts[0].facet must be one of role, responsibility, stack, theory, use-case, collaborator; this is "tool"',
      'lexicon.concepts[0].strength must be a number; this is "high"',
      'there is no member "colour" in lexicon.concepts[0]; it must be one of id, name, forms, exact, facet, subfacet, leaning, strength, needs, note, source, examples',
    ]);
  });

  it("says what is missing", () => {
    expect(messageOf(() => parseLexicon({ ...defaultLexicon(), weights: undefined }))).toBe(
      "jobsift: lexicon.weights must be an object; this is missing",
    );
    expect(messageOf(() => parseLexicon(undefined))).toBe("jobsift: lexicon must be an object; this is missing");
  });

  it("refuses a witness that asks for nothing", () => {
    const concepts = [{ ...example, needs: { "Tensor Mill": { any: [{ within: 3 }] } } }];
    expect(messageOf(() => parseLexicon({ ...defaultLexicon(), concepts }))).toBe(
      'jobsift: lexicon.concepts[0].needs["Tensor Mill"].any[0] must be an object with at least one witness; this is an object',
    );
  });
});

describe("parseExtension", () => {
  it("gives what extendLexicon takes", () => {
    const value = { $schema: "extension.schema.json", add: [example], disable: ["pytorch"] };
    expect(parseExtension(value)).toEqual({ add: [example], disable: ["pytorch"] });
  });

  it("refuses unknown members", () => {
    expect(messageOf(() => parseExtension({ remove: ["pytorch"] }))).toBe(
      'jobsift: there is no member "remove" in extension; it must be one of $schema, name, version, engine, add, override, disable, interactions, context',
    );
  });
});

describe("parsePost", () => {
  it("takes a title or a description", () => {
    expect(parsePost({ title: "Backend Engineer" })).toEqual({ title: "Backend Engineer" });
    expect(messageOf(() => parsePost({ id: 1 }))).toBe(
      "jobsift: post must be an object with a title or a description; this is an object",
    );
  });

  it("never quotes the text", () => {
    const message = messageOf(() => parsePost({ title: ["secret"], description: 5 }));
    expect(message).not.toContain("secret");
    expect(message.split("\n")).toEqual([
      "jobsift: post.title must be a string; this is an array",
      "post.description must be a string or an object; this is the number 5",
    ]);
  });
});

describe("parseResult", () => {
  it("takes every result of the fixtures, and error records", () => {
    for (const line of readFileSync(fromRoot("fixtures/posts.ndjson"), "utf8").trimEnd().split("\n")) {
      const { id, title, description } = JSON.parse(line);
      const result = JSON.parse(JSON.stringify(classify({ id, title, description })));
      expect(parseResult(result)).toEqual(result);
    }
    const failed = {
      id: 7,
      error: { code: "invalid-data", message: "broken JSON", file: "a.ndjson", line: 3, byteOffset: 90 },
    };
    expect(parseResult(failed)).toEqual(failed);
  });

  it("takes what the command adds: places in a payload, kept fields, and what was left out", () => {
    const result = JSON.parse(JSON.stringify(classify("We build APIs in Go, not in COBOL.")));
    const source = { path: "$.jobs[0].content", start: 3, end: 5 };
    const locate = (mentions: object[]) => mentions.map((mention) => ({ ...mention, source }));
    const stored = {
      ...result,
      evidence: locate(result.evidence),
      suppressed: locate(result.suppressed),
      input: { company: "Acme", tags: ["a"] },
      reading: ['"id" is left out'],
    };
    expect(stored.evidence.length).toBeGreaterThan(0);
    expect(parseResult(stored)).toEqual(stored);
    expect(messageOf(() => parseResult({ ...stored, reading: "all", extra: 1 }))).toMatch(
      /extra[\s\S]*result\.reading|result\.reading[\s\S]*extra/,
    );
  });

  it("names what is wrong, and quotes no text", () => {
    const { label: _, ...result } = classify("Java and confidential matters");
    expect(messageOf(() => parseResult({ ...result, lean: 2, evidence: [{ text: "confidential" }] }))).toMatch(
      /^jobsift: result\.label must be .*\nresult\.lean must be /,
    );
    expect(messageOf(() => parseResult({ ...result, evidence: [{ text: "confidential" }] }))).not.toContain(
      "confidential",
    );
    expect(messageOf(() => parseResult({ error: { code: "no-such", message: "a" } }))).toContain("result.error.code");
  });
});
