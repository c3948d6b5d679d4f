import * as z from "zod";
import { atsResultsSchema, locatedClassificationSchema } from "./ats.js";
import { extensionSchema, lexiconSchema } from "./lexicon.js";
import { postBodySchema, postSchema } from "./post.js";
import { classificationSchema, errorRecordSchema } from "./result.js";
import { healthSchema, highlightedPostSchema, knowledgeSchema, problemSchema } from "./service.js";

const SCHEMAS = {
  post: postSchema,
  "post-body": postBodySchema,
  classification: classificationSchema,
  "located-classification": locatedClassificationSchema,
  "error-record": errorRecordSchema,
  "ats-results": atsResultsSchema,
  highlighted: highlightedPostSchema,
  knowledge: knowledgeSchema,
  health: healthSchema,
  problem: problemSchema,
  lexicon: lexiconSchema,
  extension: extensionSchema,
} as const;

/** The name of a schema, as in `jobsift/schemas/<name>.schema.json`. */
export type SchemaName = keyof typeof SCHEMAS;

/** The names of all schemas of `toJsonSchemas`. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/**
 * What goes in and comes out, as JSON Schema (draft 2020-12), by name; schemas refer to each other.
 *
 * @param uri What a schema is referred to by. Default: the name of its file in the package.
 *
 * @example
 * ```ts
 * import { toJsonSchemas } from "jobsift/schema";
 *
 * toJsonSchemas()["post-body"].type; // => "object"
 * ```
 */
export function toJsonSchemas(
  uri: (name: string) => string = (name) => `${name}.schema.json`,
): Readonly<Record<SchemaName, z.core.JSONSchema.BaseSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const name of SCHEMA_NAMES) registry.add(SCHEMAS[name], { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    uri,
    io: "input",
    // In TypeScript a promise not to write; in JSON Schema it would say that the receiver sets it.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return schemas as Record<SchemaName, z.core.JSONSchema.BaseSchema>;
}
