import type { AxisValues, Classification } from "./classification.js";
import { wordsOf } from "./context/company-name.js";
import { judge } from "./context/judge.js";
import { detectLanguage } from "./context/language.js";
import { isTitleOnly, notesOn } from "./context/notes.js";
import type { Reading } from "./context/reading.js";
import { namesSeveralRoles } from "./context/roles.js";
import { readSentences } from "./context/sections.js";
import { JobsiftError } from "./errors.js";
import { type CompiledLexicon, compileLexicon } from "./lexicon/compile.js";
import { decodeLexicon } from "./lexicon/decode.js";
import { data } from "./lexicon/default.js";
import type { Lexicon } from "./lexicon/types.js";
import { findCandidates } from "./match/candidates.js";
import { Cues } from "./match/cues.js";
import { type CheckedPost, checkPost, nameOf, type Post } from "./post.js";
import { type Bias, biasFor, biasOf } from "./score/bias.js";
import { contributionsOf } from "./score/contributions.js";
import { collectEvidence, collectSuppressed, omitWeakest } from "./score/evidence.js";
import { decideLabels } from "./score/labels.js";
import { Tokenizer } from "./text/tokenize.js";
import { Tokens } from "./text/tokens.js";
import { VERSION } from "./version.js";

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
  /** @throws {JobsiftError} `invalid-post` for an argument of a wrong type; never for what a text says. */
  classify(input: string | Post): Classification;
  /** Name, version and content hash of the lexicon. */
  readonly lexicon: string;
}

/**
 * A classifier with its own options. The lexicon is compiled on first use and shared between classifiers.
 * @throws {JobsiftError} `invalid-option` for a prior outside 0 to 1 or a `maxEvidence` that is no whole number;
 * `invalid-lexicon`, on first use, for a lexicon that cannot be compiled.
 */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const { prior = {}, maxEvidence = Number.POSITIVE_INFINITY } = checkOptions(options);
  let pipeline: Pipeline | undefined;
  const prepare = (): Pipeline => {
    pipeline ??= new Pipeline(compiled(options.lexicon ?? defaultLexicon()), prior, maxEvidence);
    return pipeline;
  };
  return {
    classify: (input) => prepare().classify(checkPost(input)),
    get lexicon() {
      return prepare().lexicon.identity;
    },
  };
}

let shipped: Lexicon | undefined;

/** The lexicon that jobsift ships, as a base for `extendLexicon`. */
export function defaultLexicon(): Lexicon {
  shipped ??= decodeLexicon(data);
  return shipped;
}

const compilations = new WeakMap<Lexicon, CompiledLexicon>();

function compiled(lexicon: Lexicon): CompiledLexicon {
  const known = compilations.get(lexicon) ?? compileLexicon(lexicon);
  compilations.set(lexicon, known);
  return known;
}

class Pipeline {
  readonly lexicon: CompiledLexicon;
  readonly #bias: Bias;
  readonly #titleBias: Bias;
  readonly #maxEvidence: number;
  readonly #tokenizer: Tokenizer;
  // Used again for every post; cleared before each.
  readonly #tokens = new Tokens();
  readonly #companyTokens = new Tokens();
  readonly #cues: Cues;

  constructor(lexicon: CompiledLexicon, prior: Partial<AxisValues>, maxEvidence: number) {
    this.lexicon = lexicon;
    this.#bias = biasOf(lexicon.weights, prior);
    this.#titleBias = biasOf(lexicon.titleWeights, prior);
    this.#maxEvidence = maxEvidence;
    this.#tokenizer = new Tokenizer(lexicon.vocabulary);
    this.#cues = new Cues(lexicon.phrases);
  }

  classify(post: CheckedPost): Classification {
    const { lexicon } = this;
    const reading = this.#read(post);
    const judged = judge(reading, this.#readCompanyName(post.company));
    const isTitle = isTitleOnly(reading);
    const weights = isTitle ? lexicon.titleWeights : lexicon.weights;
    const bias = isTitle ? this.#titleBias.whole : biasFor(this.#bias, reading.tokens);
    const contributions = contributionsOf(judged, weights, lexicon.interactions);
    const evidence = collectEvidence(judged, contributions, reading, post.source);
    const { kept, omitted, sums } = omitWeakest(evidence, this.#maxEvidence);
    const { label, confidence, lean, labels, axes } = decideLabels(bias, sums, weights.lean, evidence.length > 0);
    const language = detectLanguage(reading.tokens, reading.texts, lexicon.context.languages);
    const classification: Classification = {
      label,
      confidence,
      lean,
      labels,
      axes,
      evidence: kept,
      suppressed: collectSuppressed(judged, reading, post.source),
      omitted,
      notes: notesOn(reading, language, evidence.length > 0),
      language,
      engine: `jobsift@${VERSION}`,
      lexicon: lexicon.identity,
    };
    return post.id === undefined ? classification : { id: post.id, ...classification };
  }

  #read(post: CheckedPost): Reading {
    const { lexicon } = this;
    const tokens = this.#tokens;
    tokens.clear();
    this.#tokenizer.tokenize(post.title, tokens);
    tokens.titleCount = tokens.count;
    this.#tokenizer.tokenize(post.description, tokens);
    const texts = { title: post.title, description: post.description };
    const cues = this.#cues;
    cues.fill(tokens);
    const candidates = findCandidates(tokens, texts, lexicon);
    const sentences = readSentences(tokens, cues, candidates, lexicon.context);
    const hasSeveralRoles = namesSeveralRoles(candidates, sentences, tokens, lexicon);
    return { lexicon, texts, tokens, cues, candidates, sentences, hasSeveralRoles };
  }

  #readCompanyName(company: string): ReadonlySet<number> {
    this.#companyTokens.clear();
    this.#tokenizer.tokenize(company, this.#companyTokens);
    return wordsOf(this.#companyTokens);
  }
}

const OPTIONS: readonly string[] = ["lexicon", "prior", "maxEvidence"] satisfies (keyof ClassifierOptions)[];

function checkOptions(options: ClassifierOptions): ClassifierOptions {
  if (!isObject(options)) throw invalid("the options of a classifier are an object");
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw invalid(`there is no option "${name}"; the options are ${OPTIONS.join(", ")}`);
  }
  const { lexicon, prior = {}, maxEvidence = 0 } = options;
  if (lexicon !== undefined && !(isObject(lexicon) && Array.isArray(lexicon.concepts) && isObject(lexicon.weights))) {
    throw new JobsiftError(
      "invalid-lexicon",
      "a lexicon has concepts, context and weights; parseLexicon of jobsift/schema says what is missing",
    );
  }
  if (!isObject(prior)) throw invalid("prior must be an object with a share for ml, for backend, or for both");
  for (const [axis, share] of Object.entries(prior)) {
    if (axis !== "ml" && axis !== "backend") throw invalid(`prior has no axis "${axis}"; the axes are ml and backend`);
    if (share !== undefined && !(typeof share === "number" && share > 0 && share < 1)) {
      throw invalid(`prior.${axis} must be a share between 0 and 1, both exclusive; this is ${nameOf(share)}`);
    }
  }
  const isCount = maxEvidence === Number.POSITIVE_INFINITY || (Number.isInteger(maxEvidence) && maxEvidence >= 0);
  if (!isCount) throw invalid(`maxEvidence must be a whole number from 0; this is ${nameOf(maxEvidence)}`);
  return options;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function invalid(message: string): JobsiftError {
  return new JobsiftError("invalid-option", message);
}
