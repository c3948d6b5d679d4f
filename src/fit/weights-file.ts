import { createHash } from "node:crypto";
import type { Axis, Label } from "../classification.js";
import { evaluate, type Figures } from "../evaluate/evaluation.js";
import type { Lexicon, Weights } from "../lexicon/types.js";
import type { Source } from "../records/index.js";
import type { Fit } from "./fit.js";
import { outOfFold } from "./folds.js";
import type { Spread } from "./posterior.js";

/** Which posts numbers come from. */
export interface DataRecord {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly posts: number;
}

/** Figures over posts that the weights had not seen. */
export interface FigureRecord {
  readonly posts: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly f1: Readonly<Record<Label, number | null>>;
  /** Share of right leans, over posts that lean and are not `neither`; `clear`: those that lean by 2. */
  readonly lean: { readonly all: number | null; readonly clear: number | null };
  readonly calibrationError: number;
  readonly brier: number;
}

/** The member `fit` of a file of weights. It changes no result. */
export interface FitRecord {
  readonly data: DataRecord;
  readonly settings: { readonly folds: number; readonly spread: Readonly<Record<Axis, Spread>> };
  /** By sample: `all`, and `random` where the posts have such a sample. */
  readonly crossValidated: Readonly<Record<string, FigureRecord>>;
}

/** Counts what is read of a source into a digest, which is whole when the source has been read to its end. */
export function hashed(source: Source): { readonly source: Source; readonly digest: () => string } {
  const hash = createHash("sha256");
  async function* bytes() {
    for await (const chunk of source.bytes) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return { source: { name: source.name, bytes: bytes() }, digest: () => hash.digest("hex") };
}

/** What the file of weights says of a fit. */
export function recordOf(fit: Fit, lexicon: Lexicon, sha256: string): FitRecord {
  const posts = fit.folds.flatMap((fold) => fold.posts);
  const { all, samples } = evaluate(posts, outOfFold(fit.folds, lexicon), { resamples: 0 });
  const { random } = samples;
  return {
    data: { sha256, posts: posts.length },
    settings: { folds: fit.folds.length, spread: fit.spread },
    crossValidated: { all: figureRecord(all), ...(random !== undefined && { random: figureRecord(random) }) },
  };
}

export function figureRecord({
  posts,
  accuracy,
  macroF1,
  classes,
  lean,
  calibrationError,
  brier,
}: Figures): FigureRecord {
  const { ml, backend, mixed, neither } = classes;
  return {
    posts,
    accuracy: rounded(accuracy.value),
    macroF1: rounded(macroF1.value),
    f1: { ml: figure(ml.f1), backend: figure(backend.f1), mixed: figure(mixed.f1), neither: figure(neither.f1) },
    lean: { all: figure(lean.all.accuracy), clear: figure(lean.clear.accuracy) },
    calibrationError: rounded(calibrationError.value),
    brier: rounded(brier.value),
  };
}

function figure(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function rounded(value: number | null): number {
  return Number((value ?? 0).toFixed(4));
}

/** The text of a file of weights: objects that fit on a line of 120 stand on one. */
export function formatWeights(weights: Weights, more: Readonly<Record<string, unknown>> = {}): string {
  return `${format({ ...more, ...weights }, 0, true)}\n`;
}

const width = 120;

/** @param used Columns of the line before and behind the value. */
function format(value: unknown, depth: number, open: boolean, used = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const line = `{ ${entries.map(([key, member]) => `${JSON.stringify(key)}: ${format(member, depth, false)}`).join(", ")} }`;
  if (!open || (depth > 1 && used + line.length <= width)) return line;
  const indent = "  ".repeat(depth + 1);
  const lines = entries.map(([key, member]) => {
    const head = `${indent}${JSON.stringify(key)}: `;
    return head + format(member, depth + 1, true, head.length + 1);
  });
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}
