import { basename, join } from "node:path";
import * as z from "zod";
import {
  type Collision,
  inflectLexicon,
  inflectWords,
  type Mistake,
  readLexiconFiles,
} from "../../src/authoring/index.js";
import { identityOf } from "../../src/lexicon/identity.js";
import { decodeLexicon } from "../../src/lexicon/packing.js";
import { readJsonFile } from "../../src/records/json-file.js";
import { conceptFileSchema } from "../../src/schema/concept.js";
import {
  contextFileSchemas,
  contextPath,
  fieldsFileSchema,
  groupsFileSchema,
  languagesFileSchema,
  rolesFileSchema,
  ruleFileSchemas,
} from "../../src/schema/context.js";
import { interactionFileSchema } from "../../src/schema/interaction.js";
import {
  extensionSchema,
  idsFileSchema,
  inflectionFileSchema,
  lexiconFileSchema,
  messagesFileSchema,
} from "../../src/schema/lexicon.js";
import { weightsFileSchema } from "../../src/schema/weights.js";
import { byCodeUnit, encodeLexicon } from "./packing.js";
import { documentLexicon } from "./page.js";

const NOTICE = "// Generated from lexicon/ by npm run build:lexicon; do not edit.\n\n";

/** What is made from the files of a lexicon. */
export interface Generated {
  /** Contents by path in the project. */
  readonly files: ReadonlyMap<string, string>;
  readonly collisions: readonly Collision[];
  /** What could not be read; the files lack it. */
  readonly mistakes: readonly Mistake[];
}

/** @param folder The shipped lexicon. */
export function generate(folder: string): Generated {
  const { lexicon, inflection, ids, fileOf, mistakes } = readLexiconFiles(folder);
  const { lexicon: inflected, collisions } = inflectLexicon(lexicon, inflection);
  const { summary, labels } = messagesFileSchema.parse(readJsonFile(join(folder, "messages", "en.json")));
  const data = encodeLexicon(inflected, (form) => inflectWords(form, inflection));
  const files = new Map([
    ["src/lexicon/default.ts", lexiconModule(data)],
    ["src/lexicon/messages.ts", messagesModule({ summary, labels })],
    ["docs/lexicon.md", documentLexicon(lexicon, fileOf)],
    [
      "lexicon/ids.json",
      json({
        $schema: "./schema/ids.schema.json",
        ids: allIds(ids, [...lexicon.concepts, ...(lexicon.interactions ?? [])]),
      }),
    ],
    ...Object.entries(schemas()).map(([name, schema]): [string, string] => [
      `lexicon/schema/${name}.schema.json`,
      json(z.toJSONSchema(schema, { target: "draft-7" })),
    ]),
  ]);
  return { files, collisions, mistakes };
}

/** What is the same for everybody is not worked out by everybody: the identity stands beside the data. */
function lexiconModule(data: string): string {
  const identity = identityOf(decodeLexicon(data));
  return `${NOTICE}export const identity: string = ${literal(identity)};\n\nexport const data: string =\n  ${literal(data)};\n`;
}

function messagesModule(messages: object): string {
  return `${NOTICE}export const MESSAGES = ${JSON.stringify(messages, null, 2)} as const;\n`;
}

/** An id that was ever given stays in the list, so that nobody gives it to something else. */
function allIds(known: readonly string[], concepts: readonly { readonly id: string }[]): string[] {
  return [...new Set([...known, ...concepts.map(({ id }) => id)])].sort(byCodeUnit);
}

function schemas(): Record<string, z.ZodType> {
  return {
    ...Object.fromEntries(
      Object.entries({
        ...contextFileSchemas,
        ...ruleFileSchemas,
        fields: fieldsFileSchema,
        languages: languagesFileSchema,
        roles: rolesFileSchema,
      }).map(([member, schema]) => [basename(contextPath(member), ".json"), schema]),
    ),
    concepts: conceptFileSchema,
    extension: extensionSchema,
    groups: groupsFileSchema,
    ids: idsFileSchema,
    inflection: inflectionFileSchema,
    interactions: interactionFileSchema,
    lexicon: lexiconFileSchema,
    messages: messagesFileSchema,
    weights: weightsFileSchema,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** In single quotes: JSON is full of the other ones. */
function literal(text: string): string {
  return `'${text
    .replace(/\\/g, "\\\\")
    .replace(/'/g, "\\'")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")}'`;
}
