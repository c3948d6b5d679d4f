import * as z from "zod";
import { atsResults, locatedClassification } from "./ats.js";
import { extension, lexicon } from "./lexicon.js";
import { post, postBody } from "./post.js";
import { classification, errorRecord } from "./result.js";
import { health, highlighted, knowledge, problem } from "./service.js";

const named = {
  post,
  "post-body": postBody,
  classification,
  "located-classification": locatedClassification,
  "error-record": errorRecord,
  "ats-results": atsResults,
  highlighted,
  knowledge,
  health,
  problem,
  lexicon,
  extension,
} as const;

/** The name of a schema, as in `jobsift/schemas/<name>.schema.json`. */
export type SchemaName = keyof typeof named;

/** The names of all schemas of `jsonSchemas`. */
export const schemaNames = Object.keys(named) as readonly SchemaName[];

/**
 * What goes in and comes out, as JSON Schema (draft 2020-12), by name; schemas refer to each other.
 *
 * @param uri What a schema is referred to by. Default: the name of its file in the package.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from "jobsift/schema";
 *
 * jsonSchemas()["post-body"].type; // => "object"
 * ```
 */
export function jsonSchemas(
  uri: (name: string) => string = (name) => `${name}.schema.json`,
): Readonly<Record<SchemaName, z.core.JSONSchema.BaseSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const name of schemaNames) registry.add(named[name], { id: name });
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
