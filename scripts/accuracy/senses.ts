import * as z from "zod";
import type { Classification } from "../../src/classification.js";
import { JobsiftError } from "../../src/errors.js";
import { bootstrap, type Estimate } from "../../src/evaluate/bootstrap.js";
import type { Post } from "../../src/post.js";
import { formatPlace, inputFromFile, isErrorRecord, readRecords } from "../../src/records/index.js";
import { formatIssues } from "../../src/schema/index.js";

/** An ambiguous word in the description of a post, of which people said whether it stands in the sense asked for. */
export interface SenseMention {
  readonly post: Post;
  readonly term: string;
  /** Null where people could not decide. */
  readonly inSense: boolean | null;
  /** UTF-16 offsets into the description. */
  readonly start: number;
  readonly end: number;
}

export interface SenseFigures {
  /** Mentions on which people decided. */
  readonly mentions: number;
  /** Of the words that evidence with a leaning overlaps, the share that stands in the sense asked for. */
  readonly precision: Estimate;
  /** Of the words in the sense, the share that evidence overlaps, or that is left out for another reason than its sense. */
  readonly recall: Estimate;
}

const offsetSchema = z.int().min(0);

const senseRecordSchema = z.object({
  term: z.string(),
  inSense: z.boolean().nullable(),
  start: offsetSchema,
  end: offsetSchema,
  post: z.object({
    title: z.string().nullish(),
    description: z.string(),
    company: z.string().nullish(),
  }),
});

/** @throws JobsiftError `invalid-data` for a record of another shape, `unreadable-input` for a file that is not there */
export async function readSenses(file: string): Promise<readonly SenseMention[]> {
  const mentions: SenseMention[] = [];
  for await (const row of readRecords(inputFromFile(file), {})) {
    if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `${formatPlace(row.error)}: ${row.error.message}`);
    const { data, error } = senseRecordSchema.safeParse(row.value, { reportInput: true });
    if (error) throw new JobsiftError("invalid-data", formatIssues(error, { show: "type" }).join("; "));
    const { post, ...mention } = data;
    const { title, description, company } = post;
    mentions.push({ ...mention, post: { description, title: title ?? undefined, company: company ?? undefined } });
  }
  return mentions;
}

/** Compares what a classifier takes a word for with what people say. */
export function measureSenses(
  mentions: readonly SenseMention[],
  classify: (post: Post) => Classification,
  { resamples = 1000 }: { readonly resamples?: number } = {},
): SenseFigures {
  const decided = mentions.filter(({ inSense }) => inSense !== null);
  const rows = decided.map((mention) => ({
    inSense: mention.inSense,
    ...understandingOf(mention, classify(mention.post)),
  }));
  type Row = (typeof rows)[number];
  const share = (all: readonly Row[], among: (row: Row) => boolean, holds: (row: Row) => boolean) => {
    const counted = all.filter(among);
    return counted.length === 0 ? null : counted.filter(holds).length / counted.length;
  };
  const isInSense = ({ inSense }: Row) => inSense === true;
  const estimates = bootstrap(
    rows,
    {
      precision: (some: readonly Row[]) => share(some, ({ leans }) => leans, isInSense),
      recall: (some: readonly Row[]) => share(some, isInSense, ({ understood }) => understood),
    },
    { resamples, seed: 1 },
  );
  return { mentions: rows.length, ...estimates };
}

/** Whether evidence that leans stands over the word, and whether the word was taken in its sense at all. */
function understandingOf({ start, end }: SenseMention, { evidence, suppressed }: Classification) {
  const overlaps = (item: { readonly field: string; readonly start: number; readonly end: number }) =>
    item.field === "description" && item.start < end && start < item.end;
  const counted = evidence.filter(overlaps);
  return {
    leans: counted.some(({ leaning }) => leaning !== "neither"),
    understood: counted.length > 0 || suppressed.some((item) => item.reason !== "other-sense" && overlaps(item)),
  };
}
