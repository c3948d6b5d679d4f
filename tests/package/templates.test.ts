import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { fromRoot } from "../root.js";

const text = z.string().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const labelled = { label: text, description: text.optional() };

/** What GitHub takes as an element of an issue form. */
const element = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal("input"),
    id,
    attributes: z.strictObject({ ...labelled, placeholder: text.optional(), value: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal("textarea"),
    id,
    attributes: z.strictObject({
      ...labelled,
      placeholder: text.optional(),
      value: text.optional(),
      render: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal("dropdown"),
    id,
    attributes: z.strictObject({ ...labelled, options: z.array(text).min(1), multiple: z.boolean().optional() }),
    validations,
  }),
]);

const form = z.strictObject({ name: text, description: text, labels: z.array(text), body: z.array(element).min(1) });

const folder = fromRoot(".github", "ISSUE_TEMPLATE");
const files = readdirSync(folder).filter((name) => name !== "config.yml");

describe("issue forms", () => {
  it("are there for a misjudged post, a new term and a vendor's payload", () => {
    expect(files.sort()).toEqual(["misjudged-post.yml", "new-term.yml", "vendor-payload.yml"]);
  });

  it.each(files)("%s is a form that GitHub takes, and asks for something", (name) => {
    const { body } = form.parse(parse(readFileSync(`${folder}/${name}`, "utf8")));
    const fields = body.filter((one) => one.type !== "markdown");
    for (const key of [fields.map((field) => field.id), fields.map(({ attributes }) => attributes.label)]) {
      expect(new Set(key).size).toBe(key.length);
    }
    expect(fields.some((field) => field.validations?.required)).toBe(true);
  });
});
