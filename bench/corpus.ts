import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Label } from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = process.env["JOBSIFT_DATA"] ?? join(root, "../shared/data");

/** A post as the rivals read it: `text` is the title, a blank line, the description. */
export interface BenchPost {
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly bytes: number;
  readonly label?: Label;
}

export interface Corpus {
  /** "real posts" or "fixtures". */
  readonly source: string;
  readonly posts: readonly BenchPost[];
  readonly bytes: number;
  /** Of the texts, so that records of the same posts can be compared. */
  readonly hash: string;
}

function read(shared: string): { source: string; posts: BenchPost[] } {
  const real = join(data, shared);
  const path = existsSync(real) ? real : join(root, "fixtures/posts.ndjson");
  const lines = readFileSync(path, "utf8").split("\n");
  const posts = lines.filter(Boolean).map((line) => {
    const { title = "", description = "", label } = JSON.parse(line) as Partial<BenchPost>;
    const text = `${title}\n\n${description}`;
    return { title, description, text, bytes: Buffer.byteLength(text), ...(label && { label }) };
  });
  return { source: path === real ? "real posts" : "fixtures", posts };
}

/** Posts of about `bytes` in all: evenly spread over a larger source, a smaller source over and over. */
export function readCorpus(bytes: number): Corpus {
  const { source, posts } = read("unlabelled.ndjson");
  const available = posts.reduce((sum, post) => sum + post.bytes, 0);
  const step = Math.max(1, available / bytes);
  const chosen: BenchPost[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at += step) {
    const post = posts[Math.floor(at) % posts.length];
    if (post === undefined) throw new Error("the benchmark has no posts");
    chosen.push(post);
    size += post.bytes;
  }
  const hash = createHash("sha256");
  for (const post of chosen) hash.update(post.text);
  return { source, posts: chosen, bytes: size, hash: hash.digest("hex").slice(0, 12) };
}

/** Posts with a label, for rivals that must be trained. */
export function readLabelled(): BenchPost[] {
  return read("train.ndjson").posts.filter(({ label }) => label !== undefined);
}

/** Every form of the lexicon in lower case, each once. */
export function readForms(): string[] {
  const folder = join(root, "lexicon/concepts");
  const forms = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { concepts: { forms: string[] }[] })
    .flatMap(({ concepts }) => concepts.flatMap((concept) => concept.forms.map((form) => form.toLowerCase())));
  return [...new Set(forms)].sort();
}
