import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as z from "zod";
import { type CueMember, keysOf } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { Concept, Lexicon } from "../lexicon/types.js";
import { readJsonFile } from "../records/json-file.js";
import { writtenConceptSchema } from "../schema/concept.js";
import {
  contextFileSchemas,
  contextPath,
  contextSchema,
  fieldsFileSchema,
  groupsFileSchema,
  languagesFileSchema,
  type RuleExamples,
  rolesFileSchema,
  ruleFileSchemas,
} from "../schema/context.js";
import { interactionFileSchema } from "../schema/interaction.js";
import { explainIssues } from "../schema/issues.js";
import {
  conceptListSchema,
  idsFileSchema,
  inflectionFileSchema,
  lexiconFileSchema,
  singleFileSchema,
} from "../schema/lexicon.js";
import { weightsFileSchema } from "../schema/weights.js";
import type { Inflection } from "./inflection.js";
import type { Mistake } from "./mistakes.js";

/** A lexicon as its files give it: forms as they were written, not inflected yet. */
export interface LexiconFiles {
  readonly lexicon: Lexicon;
  readonly inflection: Inflection;
  /** The ids that concepts must have; empty when the lexicon keeps no such list. */
  readonly ids: readonly string[];
  /** Those whose concept is gone. */
  readonly retired: readonly string[];
  /** Where a concept stands. */
  readonly fileOf: ReadonlyMap<Concept, string>;
  /** Sentences that prove a context rule, by its member of the context. */
  readonly ruleExamples: ReadonlyMap<CueMember, RuleExamples>;
  /** What could not be read; it is missing from the lexicon. */
  readonly mistakes: readonly Mistake[];
}

/** The folder of the lexicon that the package ships. */
export function shippedLexiconFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "lexicon", "inflection.json"))) return join(folder, "lexicon");
  }
  throw new JobsiftError(
    "unreadable-input",
    "the folder lexicon/ of the package is missing; install the package again",
  );
}

/**
 * Reads a lexicon: a folder laid out like the shipped one, or one JSON file with `concepts` and, where they differ from
 * the base, `name`, `version`, `context`, `weights` and `ids`.
 * @param base Gives what the folder or the file leaves out. Without it, nothing may be left out.
 */
export function readLexiconFiles(path: string, base?: LexiconFiles): LexiconFiles {
  if (!existsSync(path))
    throw new JobsiftError("unreadable-input", `cannot read ${path}: no such file or folder`, { file: path });
  const reader = new LexiconReader(base);
  if (statSync(path).isDirectory()) reader.readFolder(path);
  else reader.readFile(path);
  return reader.result(path);
}

type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

class LexiconReader {
  readonly #base: LexiconFiles | undefined;
  readonly #mistakes: Mistake[] = [];
  readonly #ruleExamples = new Map<CueMember, RuleExamples>();
  readonly #concepts: Concept[] = [];
  readonly #fileOf = new Map<Concept, string>();
  readonly #context: Record<string, unknown> = {};
  readonly #lexicon: Mutable<Pick<Lexicon, "name" | "version" | "engine" | "interactions" | "weights">> = {};
  #inflection: Inflection | undefined;
  #ids: readonly string[] = [];
  #retired: readonly string[] = [];

  constructor(base: LexiconFiles | undefined) {
    this.#base = base;
  }

  readFolder(folder: string): void {
    const concepts = join(folder, "concepts");
    const files = existsSync(concepts) ? readdirSync(concepts).filter((name) => name.endsWith(".json")) : [];
    if (files.length === 0) {
      this.#note("concepts", { found: "no file with concepts", allowed: "put concepts/<topic>.json into the lexicon" });
    }
    for (const name of files.sort()) this.#readConcepts(`concepts/${name}`, this.#readJson(folder, `concepts/${name}`));
    this.#readGroups(folder);
    for (const member of keysOf(ruleFileSchemas)) {
      const value = this.#checked(folder, contextPath(member), ruleFileSchemas[member]);
      if (value === undefined) continue;
      const { $schema: _, examples, ...data } = value;
      this.#context[member] = data;
      if (examples !== undefined) this.#ruleExamples.set(member, examples);
    }
    for (const member of keysOf(contextFileSchemas)) {
      const value = this.#checked<{ readonly $schema?: string }>(
        folder,
        contextPath(member),
        contextFileSchemas[member],
      );
      if (value === undefined) continue;
      const { $schema: _, ...content } = value;
      this.#context[member] = content;
    }
    const fields = this.#checked(folder, contextPath("fields"), fieldsFileSchema)?.fields;
    if (fields !== undefined) this.#context["fields"] = fields;
    const languages = this.#checked(folder, contextPath("languages"), languagesFileSchema)?.languages;
    if (languages !== undefined) this.#context["languages"] = languages;
    const roles = this.#checked(folder, contextPath("roles"), rolesFileSchema)?.roles;
    if (roles !== undefined) this.#context["roles"] = roles;
    const name = this.#checked(folder, "lexicon.json", lexiconFileSchema);
    if (name)
      Object.assign(this.#lexicon, omitUndefined({ name: name.name, version: name.version, engine: name.engine }));
    if (existsSync(join(folder, "interactions.json"))) {
      const joined = this.#checked(folder, "interactions.json", interactionFileSchema);
      if (joined) this.#lexicon.interactions = joined.interactions;
    }
    const numbers = this.#checked(folder, "weights.json", weightsFileSchema);
    if (numbers) {
      const { $schema: _, fit: __, ...rest } = numbers;
      this.#lexicon.weights = rest;
    }
    this.#inflection = this.#checked(folder, "inflection.json", inflectionFileSchema);
    const given = existsSync(join(folder, "ids.json")) ? this.#checked(folder, "ids.json", idsFileSchema) : undefined;
    this.#ids = given?.ids ?? [];
    this.#retired = given?.retired ?? [];
  }

  readFile(path: string): void {
    const file = basename(path);
    const value = this.#readJson(dirname(path), file);
    if (value === undefined) return;
    const { concepts, ...outer } = Object(value) as Record<string, unknown>;
    const rest = this.#check(file, singleFileSchema, outer);
    if (rest) {
      const { name, version, engine, interactions, context: members, weights: numbers, ids } = rest;
      Object.assign(this.#lexicon, omitUndefined({ name, version, engine, interactions, weights: numbers }));
      Object.assign(this.#context, members);
      this.#ids = ids ?? [];
    }
    this.#readConcepts(file, { concepts });
  }

  result(path: string): LexiconFiles {
    const base = this.#base?.lexicon;
    const fallback = base && { ...base.weights, concepts: {} };
    const checked = contextSchema.safeParse({ ...base?.context, ...this.#context });
    const numbers = this.#lexicon.weights ?? fallback;
    const inflection = this.#inflection ?? this.#base?.inflection;
    if (!checked.success || numbers === undefined || inflection === undefined) {
      const list = this.#mistakes.map(({ file, problem, fix }) => `${file}: ${problem}; ${fix}`).join("\n");
      throw new JobsiftError("invalid-lexicon", `${path} is not a whole lexicon\n${list}`, { file: path });
    }
    return {
      lexicon: {
        name: this.#lexicon.name ?? base?.name ?? "custom",
        version: this.#lexicon.version ?? base?.version ?? "0.0.0",
        ...omitUndefined({ engine: this.#lexicon.engine }),
        concepts: this.#concepts,
        ...omitUndefined({ interactions: this.#lexicon.interactions }),
        context: checked.data,
        weights: numbers,
      },
      inflection,
      ids: this.#ids,
      retired: this.#retired,
      fileOf: this.#fileOf,
      ruleExamples: this.#ruleExamples,
      mistakes: this.#mistakes,
    };
  }

  /** Groups may be spread over `groups.json` and `groups-<topic>.json`. */
  #readGroups(folder: string): void {
    const context = join(folder, "context");
    const files = existsSync(context) ? readdirSync(context).filter((name) => /^groups(-.+)?\.json$/.test(name)) : [];
    const groups: Record<string, readonly string[]> = {};
    for (const name of files.sort()) {
      for (const [group, words] of Object.entries(
        this.#checked(folder, `context/${name}`, groupsFileSchema)?.groups ?? {},
      )) {
        if (group in groups) {
          const found = `the group "${group}" stands in another file too`;
          this.#note(`context/${name}`, { found, allowed: "join the two" });
        }
        groups[group] = words;
      }
    }
    if (files.length > 0) this.#context["groups"] = groups;
  }

  /** One bad concept does not hide the others. */
  #readConcepts(file: string, value: unknown): void {
    const list = value === undefined ? undefined : this.#check(file, conceptListSchema, value);
    list?.concepts.forEach((each, index) => {
      const id = (Object(each) as { id?: unknown }).id;
      const concept = this.#check(file, writtenConceptSchema, each, typeof id === "string" ? id : `concepts[${index}]`);
      if (!concept) return;
      this.#concepts.push(concept);
      this.#fileOf.set(concept, file);
    });
  }

  #checked<T>(folder: string, file: string, schema: z.ZodType<T>): T | undefined {
    if (this.#base && !existsSync(join(folder, file))) return undefined;
    const value = this.#readJson(folder, file);
    return value === undefined ? undefined : this.#check(file, schema, value);
  }

  #check<T>(file: string, schema: z.ZodType<T>, value: unknown, concept?: string): T | undefined {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const { problem, allowed } of explainIssues(result.error)) {
      this.#note(file, { found: problem, allowed: `use ${allowed}` }, concept);
    }
    return undefined;
  }

  #readJson(folder: string, file: string): unknown {
    try {
      return readJsonFile(join(folder, file));
    } catch (error) {
      if (!(error instanceof JobsiftError)) throw error;
      const { line, column } = error;
      const problem = line === undefined ? "cannot be read" : `broken JSON at line ${line}, column ${column}`;
      this.#mistakes.push({ kind: "unreadable", file, problem, fix: "put a file with valid JSON there" });
      return undefined;
    }
  }

  #note(file: string, { found, allowed }: { found: string; allowed: string }, concept?: string): void {
    this.#mistakes.push({
      kind: "schema",
      file,
      ...(concept === undefined ? {} : { concept }),
      problem: found,
      fix: allowed,
    });
  }
}

function omitUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
