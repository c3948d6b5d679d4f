import { createHash } from "node:crypto";
import { classify } from "jobsift";
import { classificationSchema } from "jobsift/schema";
import { evaluate, type LabelledPost } from "jobsift/tuning";
import * as z from "zod";

export const { label } = classificationSchema.shape;
const share = z.number().min(0).max(1);

/** How the verdicts fare on some posts; the shares have four decimals. */
const figures = z.strictObject({
  posts: z.int(),
  accuracy: share,
  macroF1: share,
  recall: z.record(label, share),
});

/** What `fixtures/ratchet.json` holds. */
export const ratchetRecord = z.strictObject({
  /** Of the file of posts. */
  sha256: z.string(),
  all: figures,
  /** Only the posts whose label the labeller was sure of. */
  sure: figures,
  /** By id. */
  wrong: z.array(z.strictObject({ id: z.string(), expected: label, got: label })),
});

export type RatchetFigures = z.infer<typeof figures>;
export type RatchetRecord = z.infer<typeof ratchetRecord>;

/** What moved since the record, one line each; an empty `worse` means that the ratchet holds. */
export interface RatchetMoves {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

/** `file` is the text of the file that holds the posts. */
export function measureRatchet(
  posts: readonly LabelledPost[],
  isSure: (id: string) => boolean,
  file: string,
): RatchetRecord {
  const all = evaluate(posts, classify, { errors: posts.length, resamples: 1 });
  const sure = evaluate(
    posts.filter(({ post }) => isSure(String(post.id))),
    classify,
    { resamples: 1 },
  );
  return ratchetRecord.parse({
    sha256: createHash("sha256").update(file).digest("hex"),
    all: figuresOf(all.all),
    sure: figuresOf(sure.all),
    wrong: all.errors
      .map(({ id, gold, predicted }) => ({ id, expected: gold, got: predicted }))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  });
}

function figuresOf({ posts, accuracy, macroF1, classes }: ReturnType<typeof evaluate>["all"]) {
  const recalls = Object.entries(classes).map(([name, { recall }]) => [name, rounded(recall)] as const);
  return {
    posts,
    accuracy: rounded(accuracy.value),
    macroF1: rounded(macroF1.value),
    recall: Object.fromEntries(recalls),
  };
}

/** A share with nothing to count is no share at all, and counts as the worst. */
function rounded(share: number | null): number {
  return Number((share ?? 0).toFixed(4));
}

export function movesSince(record: RatchetRecord, measured: RatchetRecord): RatchetMoves {
  const worse: string[] = [];
  const better: string[] = [];
  if (record.sha256 !== measured.sha256) worse.push("the posts are not the recorded ones");
  for (const set of ["all", "sure"] as const) {
    const now = sharesOf(measured[set]);
    for (const [name, recorded] of Object.entries(sharesOf(record[set]))) {
      const share = now[name] ?? 0;
      if (share === recorded) continue;
      (share < recorded ? worse : better).push(`${set}: ${name} is ${share}, recorded ${recorded}`);
    }
  }
  const wrongBefore = new Set(record.wrong.map(({ id }) => id));
  for (const { id, expected, got } of measured.wrong) {
    if (!wrongBefore.has(id)) worse.push(`${id}: ${got} instead of ${expected}, and was right`);
  }
  const wrongNow = new Set(measured.wrong.map(({ id }) => id));
  for (const { id, expected, got } of record.wrong) {
    if (!wrongNow.has(id)) better.push(`${id}: ${expected}, and was ${got}`);
  }
  return { worse, better };
}

function sharesOf({ accuracy, macroF1, recall }: RatchetFigures): Readonly<Record<string, number>> {
  const recalls = Object.entries(recall).map(([label, share]) => [`recall of ${label}`, share] as const);
  return { accuracy, macroF1, ...Object.fromEntries(recalls) };
}
