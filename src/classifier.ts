import type { AxisValues, Classification } from "./classification.js";
import { judge, openingsOf } from "./context/judge.js";
import { notesOn } from "./context/reading/notes.js";
import { PostReader } from "./context/reading/post-reader.js";
import { extentOf } from "./context/reading/reading.js";
import { AXES } from "./domain.js";
import { describeValue, type JobsiftError, mustBe, noSuch, oneOf, quoteValue } from "./errors.js";
import { type CompiledLexicon, compileLexicon } from "./lexicon/compile.js";
import { data, identity } from "./lexicon/default.js";
import { checkEngine } from "./lexicon/engine.js";
import { decodeLexicon } from "./lexicon/packing.js";
import type { Extent, Lexicon } from "./lexicon/types.js";
import { type CheckedPost, checkPost, type Post } from "./post.js";
import { type Bias, biasesOf, biasOfText } from "./score/bias.js";
import { contributionsOf } from "./score/contributions.js";
import { collectEvidence, collectSuppressed, omitWeakest } from "./score/evidence.js";
import { joinContributions } from "./score/joined.js";
import { verdictOf } from "./score/labels.js";
import { blend, blendContributions, speechOf } from "./score/thin-text.js";
import { VERSION } from "./version.js";
import { judgeSamples } from "./warm-up.js";

/** What a classifier is made of. */
export interface ClassifierOptions {
  /** Default: the lexicon that jobsift ships. */
  readonly lexicon?: Lexicon;
  /**
   * Share of posts in your own feed for which each axis is a core duty, 0 to 1, both exclusive. Shifts the biases from
   * the shares of the data that the lexicon was calibrated on. Default: those shares.
   */
  readonly prior?: Partial<AxisValues>;
  /** Most evidence items in a result; the weaker rest is summed in `omitted`. Default: all. */
  readonly maxEvidence?: number;
}

/** Judges posts with one lexicon. */
export interface Classifier {
  /**
   * Judges a post, or a string as the description of one, whose first line may read like a title.
   * @throws {JobsiftError} `invalid-post` when the argument has a wrong type; never for what a text says.
   */
  classify(input: string | Post): Classification;
  /**
   * Compiles the lexicon and judges made-up posts until the engine has compiled most of the code: a quarter of a second or
   * less, after which the first posts take about half as long as they would. For a program that waits for posts anyway,
   * such as a server before it listens. Changes no result.
   * @throws {JobsiftError} `invalid-lexicon` when the lexicon cannot be compiled.
   */
  warmUp(): void;
  /** Name, version and content hash of the lexicon. */
  readonly lexicon: string;
}

/**
 * A classifier with its own options. The lexicon is compiled on first use and shared between classifiers.
 * @throws {JobsiftError} `invalid-option` when a prior is outside 0 to 1 or `maxEvidence` is no whole number.
 * @throws {JobsiftError} `invalid-lexicon` when the lexicon cannot be compiled; on first use.
 *
 * @example
 * ```ts
 * import { createClassifier } from "jobsift";
 *
 * const { classify } = createClassifier({ prior: { ml: 0.02, backend: 0.06 }, maxEvidence: 1 });
 * classify("You train models in PyTorch and serve them.").evidence.length; // => 1
 * ```
 */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const { prior = {}, maxEvidence = Number.POSITIVE_INFINITY } = checkOptions(options);
  let pipeline: Pipeline | undefined;
  const prepare = (): Pipeline => {
    pipeline ??= new Pipeline(compileOnce(options.lexicon ?? defaultLexicon()), prior, maxEvidence);
    return pipeline;
  };
  const classify = (input: string | Post): Classification => prepare().classify(checkPost(input));
  return {
    classify,
    warmUp: () => judgeSamples(classify),
    get lexicon() {
      return prepare().lexicon.identity;
    },
  };
}

let shipped: Lexicon | undefined;

/**
 * The lexicon that jobsift ships, as a base for `extendLexicon`.
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 *
 * defaultLexicon().concepts.some(({ id }) => id === "pytorch"); // => true
 * ```
 */
export function defaultLexicon(): Lexicon {
  shipped ??= decodeLexicon(data);
  return shipped;
}

const compilations = new WeakMap<Lexicon, CompiledLexicon>();

function compileOnce(lexicon: Lexicon): CompiledLexicon {
  const known = compilations.get(lexicon) ?? compileLexicon(lexicon, lexicon === shipped ? identity : undefined);
  compilations.set(lexicon, known);
  return known;
}

class Pipeline {
  readonly lexicon: CompiledLexicon;
  readonly #reader: PostReader;
  readonly #biases: Readonly<Record<Extent, Bias>>;
  readonly #maxEvidence: number;

  constructor(lexicon: CompiledLexicon, prior: Partial<AxisValues>, maxEvidence: number) {
    const { weights } = lexicon;
    this.lexicon = lexicon;
    this.#reader = new PostReader(lexicon);
    this.#biases = {
      whole: biasesOf(weights.whole, prior),
      title: biasesOf(weights.title, prior),
      text: biasesOf(weights.text, prior),
    };
    this.#maxEvidence = maxEvidence;
  }

  classify(post: CheckedPost): Classification {
    const { lexicon } = this;
    const reading = this.#reader.read(post);
    const judgements = judge(reading);
    const extent = extentOf(reading);
    const weights = lexicon.weights[extent];
    const speech = extent === "whole" ? speechOf(judgements) : 1;
    let bias = extent === "title" ? this.#biases.title.whole : biasOfText(this.#biases[extent], reading.tokens);
    const openings = openingsOf(judgements, reading);
    let contributions = contributionsOf(judgements, weights, openings);
    const joined = joinContributions(judgements, contributions, weights, lexicon);
    if (speech < 1) {
      const ofTitle = contributionsOf(judgements, lexicon.weights.title, openings);
      bias = blend(bias, this.#biases.title.whole, speech);
      contributions = blendContributions(judgements, contributions, ofTitle, speech);
    }
    const evidence = collectEvidence(judgements, contributions, joined, reading, post.originals);
    const { kept, omitted, sums } = omitWeakest(evidence, this.#maxEvidence);
    const { label, confidence, lean, labels, axes } = verdictOf(bias, sums, weights.lean, evidence.length > 0);
    const classification: Classification = {
      label,
      confidence,
      lean,
      labels,
      axes,
      evidence: kept,
      suppressed: collectSuppressed(judgements, reading, post.originals),
      omitted,
      notes: notesOn(reading, evidence.length > 0),
      language: reading.language,
      engine: `jobsift@${VERSION}`,
      lexicon: lexicon.identity,
    };
    return post.id === undefined ? classification : { id: post.id, ...classification };
  }
}

const OPTIONS: readonly string[] = ["lexicon", "prior", "maxEvidence"] satisfies (keyof ClassifierOptions)[];

function checkOptions(options: ClassifierOptions): ClassifierOptions {
  if (!isObject(options)) throw invalidOption("options", "an object", options);
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw noSuch("invalid-option", "option", name, oneOf(OPTIONS));
  }
  const { lexicon, prior = {}, maxEvidence = 0 } = options;
  if (lexicon !== undefined && !(isObject(lexicon) && Array.isArray(lexicon.concepts) && isObject(lexicon.weights))) {
    const allowed = "a lexicon with concepts, context and weights, which parseLexicon of jobsift/schema checks";
    throw mustBe("invalid-lexicon", "lexicon", allowed, describeValue(lexicon));
  }
  if (lexicon !== undefined) checkEngine(lexicon.engine, "lexicon");
  if (!isObject(prior)) throw invalidOption("prior", "an object with a share for ml, for backend, or for both", prior);
  for (const [axis, share] of Object.entries(prior)) {
    if (!(AXES as readonly string[]).includes(axis)) throw noSuch("invalid-option", "axis", axis, oneOf(AXES), "prior");
    if (share !== undefined && !(typeof share === "number" && share > 0 && share < 1)) {
      throw invalidOption(`prior.${axis}`, "a share between 0 and 1, both exclusive", share);
    }
  }
  const isCount = maxEvidence === Number.POSITIVE_INFINITY || (Number.isInteger(maxEvidence) && maxEvidence >= 0);
  if (!isCount) throw invalidOption("maxEvidence", "a whole number from 0", maxEvidence);
  return options;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function invalidOption(path: string, allowed: string, value: unknown): JobsiftError {
  return mustBe("invalid-option", path, allowed, quoteValue(value));
}
