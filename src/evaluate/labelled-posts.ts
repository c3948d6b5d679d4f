import * as z from "zod";
import { type Field, LABELS, type Label } from "../domain.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import {
  formatPlace,
  type Input,
  inputFromFile,
  isErrorRecord,
  type ReadOptions,
  type RecordWithPost,
  readRecordsWithPosts,
  toErrorRecord,
} from "../records/index.js";
import { formatIssues } from "../schema/index.js";
import { type Level, labelOf } from "./levels.js";

/** A post that people have labelled. */
export interface LabelledPost {
  /** What is judged. */
  readonly post: Post;
  /** The right verdict. */
  readonly label: Label;
  /** Level on the axis, 0 (no part of the work) to 2 (a core duty); absent when only the label is known. */
  readonly ml?: Level | undefined;
  /** As `ml`: the two go together. */
  readonly backend?: Level | undefined;
  /** -2 (clearly backend) to 2 (clearly ML), 0 balanced; absent when nobody said. */
  readonly lean?: number | undefined;
  /** Which sample of a larger population the post belongs to. */
  readonly sample?: string | undefined;
}

/** What a file of labelled posts holds. */
export interface LabelledPosts {
  /** In the order of the file. */
  readonly posts: readonly LabelledPost[];
  /** Records without any label, left out. */
  readonly unlabelled: number;
}

/** CSV cells are texts, and an empty one is no value. */
function cellSchema<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => {
    if (value === "" || value === null) return undefined;
    return typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  }, schema.optional());
}

const levelSchema = cellSchema(z.literal([0, 1, 2]));

/** The labels of a record; what else it holds is the post's. */
const labelsSchema = z
  .object({
    label: cellSchema(z.enum(LABELS)),
    ml: levelSchema,
    backend: levelSchema,
    lean: cellSchema(z.literal([-2, -1, 0, 1, 2])),
    sample: cellSchema(z.union([z.string(), z.number()])),
  })
  .check(({ value: { label, ml, backend }, issues }) => {
    const fail = (path: string, message: string) =>
      issues.push({ code: "custom", path: [path], message, input: label });
    if ((ml === undefined) !== (backend === undefined)) {
      fail(ml === undefined ? "ml" : "backend", "is missing, and ml and backend go together; allowed: 0, 1, 2");
    }
    const derived = labelOf(ml, backend);
    if (label !== undefined && derived !== undefined && label !== derived) {
      fail("label", `contradicts ml ${ml} and backend ${backend}, which make it "${derived}"`);
    }
  });

const SHOWN_ERRORS = 10;

/**
 * Reads labelled posts from NDJSON, JSON, CSV or TSV: the fields of a post (`id`, `title`, `description`, `company`), and
 * `label` (ml, backend, mixed, neither) or the levels `ml` and `backend` (0-2) that make it; `lean` (-2 to 2) and
 * `sample` are optional, other fields are ignored. `input` is a file's path, or an opened input.
 *
 * @throws {JobsiftError} `invalid-data` when a record is broken (file, line, what, what is allowed) or none is labelled,
 * `unreadable-input` when a file cannot be read
 *
 * @example
 * ```ts
 * import { readLabelled } from "jobsift/tuning";
 *
 * const { posts } = await readLabelled("fixtures/ratchet.ndjson");
 * posts.length > 100; // => true
 * ```
 */
export async function readLabelled(input: string | Input, options: ReadOptions = {}): Promise<LabelledPosts> {
  const opened = typeof input === "string" ? inputFromFile(input) : input;
  const posts: LabelledPost[] = [];
  const errors: string[] = [];
  let unlabelled = 0;
  for await (const record of readRecordsWithPosts(opened, options)) {
    const labelled = isErrorRecord(record) ? record : toLabelledPost(record);
    if (labelled === undefined) unlabelled++;
    else if ("error" in labelled) errors.push(`${formatPlace(labelled.error)}: ${labelled.error.message}`);
    else posts.push(labelled);
  }
  if (errors.length > 0) throw new JobsiftError("invalid-data", formatErrors(errors));
  if (posts.length === 0) {
    throw new JobsiftError(
      "invalid-data",
      `${opened.name} has no labelled post; a record needs "label" (ml, backend, mixed, neither) or both "ml" and "backend" (0, 1, 2)`,
    );
  }
  return { posts, unlabelled };
}

/** Undefined for a record that has no label at all. */
function toLabelledPost({ value, place, post }: RecordWithPost): LabelledPost | ErrorRecord | undefined {
  try {
    const { label, ml, backend, lean, sample } = parseLabels(value);
    const derived = label ?? labelOf(ml, backend);
    if (derived === undefined) return undefined;
    return {
      post: post(),
      label: derived,
      ml,
      backend,
      lean,
      ...(sample !== undefined && { sample: String(sample) }),
    };
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

function parseLabels(value: unknown): z.infer<typeof labelsSchema> {
  const result = labelsSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [custom] = result.error.issues.filter(({ code }) => code === "custom");
  // A wrong label may be shown; a record that is no object may be the text of a post.
  const show = typeof value === "object" ? "value" : "type";
  const lines =
    custom === undefined ? formatIssues(result.error, { show }) : [`${custom.path.join(".")} ${custom.message}`];
  throw new JobsiftError("invalid-data", lines.join("; "));
}

function formatErrors(errors: readonly string[]): string {
  const shown = errors.slice(0, SHOWN_ERRORS);
  const more = errors.length - shown.length;
  return [
    `${errors.length} of the labelled records cannot be read`,
    ...shown,
    ...(more > 0 ? [`... and ${more} more`] : []),
  ].join("\n");
}

/**
 * The posts reduced to one of their texts; those without it are left out.
 *
 * @example
 * ```ts
 * import { reduceToField } from "jobsift/tuning";
 *
 * const post = { title: "ML Engineer", description: "You train models." };
 * reduceToField([{ post, label: "ml" }], "title"); // => [{ "label": "ml", "post": { "title": "ML Engineer" } }]
 * ```
 */
export function reduceToField(posts: readonly LabelledPost[], field: Field): readonly LabelledPost[] {
  return posts.flatMap(({ post: { title, description, ...rest }, ...labelled }) => {
    const text = field === "title" ? title : description;
    return text == null ? [] : [{ ...labelled, post: { ...rest, [field]: text } }];
  });
}
