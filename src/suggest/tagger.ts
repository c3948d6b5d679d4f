import { JobsiftError } from "../errors.js";

/** A word or a mark of a text; `text.slice(start, end)` is what stands there. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  /** Universal part of speech: NOUN, PROPN, ADJ, PUNCT, SPACE ... */
  readonly tag: string;
}

/** Cuts a text into words and marks and says what part of speech each is. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** What is used of wink-nlp; it is an optional package, and its own types need not be there. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
}

type WinkFactory = (model: unknown, pipes: readonly string[]) => Wink;

/** Imports a package by name. */
export type ImportPackage = (name: string) => Promise<unknown>;

/** A name that is not in the code: bundlers leave the import for when it is needed. */
const importPackage: ImportPackage = (name) => import(name);

/** The line that installs what `loadTagger` needs. */
export const INSTALL_LINE = "npm install wink-nlp@2 wink-eng-lite-web-model@1";

/**
 * Loads the part-of-speech tagger of wink-nlp.
 *
 * @throws {JobsiftError} `missing-package` when wink-nlp or its English model is not installed
 */
export async function loadTagger(load: ImportPackage = importPackage): Promise<Tagger> {
  const [factory, model] = await Promise.all([
    loadDefault("wink-nlp", load),
    loadDefault("wink-eng-lite-web-model", load),
  ]);
  const wink = (factory as WinkFactory)(model, ["pos"]);
  return (text) => tagWords(text, wink);
}

async function loadDefault(name: string, load: ImportPackage): Promise<unknown> {
  try {
    return ((await load(name)) as { default: unknown }).default;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new JobsiftError("missing-package", `to find phrases, ${name} is needed: ${INSTALL_LINE}`);
  }
}

/** wink-nlp gives no offsets: its words are looked up in the text, one behind the other. */
function tagWords(text: string, { its, readDoc }: Wink): TaggedWord[] {
  const tokens = readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  const words: TaggedWord[] = [];
  let at = 0;
  tokens.out(its.value).forEach((word, index) => {
    const start = text.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    words.push({ start, end: at, tag: tags[index] ?? "" });
  });
  return words;
}
