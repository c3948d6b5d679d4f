import type { BenchPost } from "./corpus.js";
import { classify } from "./jobsift.js";
import { median } from "./measure.js";

/** How long texts of one length take. */
export interface Growth {
  /** Characters of a text. */
  readonly length: number;
  /** One byte a character, or two: how engines store a text whose characters are all below U+0100, and any other. */
  readonly storage: "one-byte" | "two-byte";
  /** Of the rounds, nanoseconds a character. */
  readonly nanoseconds: number;
}

const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7] as const;
const ROUNDS = 5;

/** Characters that a round reads of each kind, at least. */
const LEAST_READ = 1e6;

/** Time a character of texts from 1 kB to 10 MB, cut out of the descriptions; all kinds in turn, the median of the rounds. */
export function measureGrowth(posts: readonly BenchPost[]): readonly Growth[] {
  const all = posts.map(({ description }) => description).join("\n\n");
  const kinds = LENGTHS.flatMap((length) => {
    const texts = cut(all, length);
    return (["one-byte", "two-byte"] as const).map((storage) => ({
      length,
      storage,
      texts: texts.map(storage === "one-byte" ? toOneByte : toTwoByte),
      times: [] as number[],
    }));
  });
  for (let round = -1; round < ROUNDS; round++) {
    for (const { texts, times } of kinds) {
      const start = performance.now();
      for (const text of texts) classify(text);
      const read = texts.reduce((sum, { length }) => sum + length, 0);
      if (round >= 0) times.push(((performance.now() - start) / read) * 1e6);
    }
  }
  return kinds.map(({ length, storage, times }) => ({ length, storage, nanoseconds: median(times) }));
}

function cut(text: string, length: number): readonly string[] {
  const enough = text.repeat(Math.ceil(Math.max(length, LEAST_READ) / text.length));
  return Array.from({ length: Math.max(1, Math.round(LEAST_READ / length)) }, (_, at) =>
    enough.slice(at * length, (at + 1) * length),
  );
}

/** Copies, so that a text is not a view of a longer one. */
function toOneByte(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

function toTwoByte(text: string): string {
  return Buffer.from(`${text.slice(1)}\u2022`, "utf16le").toString("utf16le");
}

export function formatGrowth(growth: readonly Growth[]): string {
  const row = (length: number): string => {
    const of = (storage: Growth["storage"]) =>
      growth.find((one) => one.length === length && one.storage === storage)?.nanoseconds.toFixed(1);
    return `| ${length.toLocaleString("en")} | ${of("one-byte")} | ${of("two-byte")} |`;
  };
  return [
    "| characters | ns a character, one byte each | two bytes each |",
    "|---:|---:|---:|",
    ...LENGTHS.map(row),
    "",
  ].join("\n");
}
