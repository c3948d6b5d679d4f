import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type Classifier,
  type ClassifierOptions,
  createClassifier,
  defaultLexicon,
  extendLexicon,
  type Lexicon,
} from "../index.js";
import { type InputFormatName, inputFormatNames, type ReadOptions } from "../records/index.js";
import { readJsonFile } from "../records/json-file.js";
import { parseExtension, parseLexicon, parseWeights } from "../schema/index.js";

/** Options of every command that reads posts. */
export interface InputOptions {
  readonly inputFormat?: InputFormatName;
  readonly titleField?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly companyField?: string;
}

/** Options of every command that needs a lexicon. */
export interface LexiconOptions {
  readonly lexicon?: string;
  readonly weights?: string;
}

/** Options of every command that judges posts. */
export interface JudgeOptions extends LexiconOptions {
  readonly prior?: Prior;
}

interface Prior {
  readonly ml?: number;
  readonly backend?: number;
}

export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--input-format <format>", "format of the input (default: guessed)").choices(inputFormatNames),
    )
    .option("--title-field <name>", "field with the title (default: title, job_title, position ...)")
    .option("--text-field <name>", "field with the text (default: description, job_description, text, body ...)")
    .option("--id-field <name>", "field with the id (default: id, job_id ...)")
    .option("--company-field <name>", "field with the employer's name, whose words are never evidence");
}

export function addLexiconOptions(command: Command): Command {
  return command
    .option("--lexicon <file>", "a lexicon, or an extension of the default one (JSON)")
    .option("--weights <file>", "fitted weights for it, as jobsift fit and jobsift calibrate write them (JSON)");
}

export function addJudgeOptions(command: Command): Command {
  const rates = "shares of ML and backend posts in your feed, such as ml=0.02,backend=0.06";
  return addLexiconOptions(command).option("--prior <rates>", rates, parsePrior);
}

export function readOptions(options: InputOptions): ReadOptions {
  return {
    format: options.inputFormat,
    fields: {
      id: options.idField,
      title: options.titleField,
      text: options.textField,
      company: options.companyField,
    },
  };
}

function parsePrior(text: string): Prior {
  const prior: { ml?: number; backend?: number } = {};
  for (const part of text.split(",")) {
    const [axis = "", share = ""] = part.split("=").map((side) => side.trim());
    const value = Number(share);
    if ((axis !== "ml" && axis !== "backend") || !(value > 0 && value < 1)) {
      throw new InvalidArgumentError("Give shares between 0 and 1, like ml=0.02,backend=0.06.");
    }
    prior[axis] = value;
  }
  return prior;
}

export function addWorkersOption(command: Command): Command {
  return command.option(
    "--workers <count>",
    "number of threads (default for large inputs: one for each core)",
    parseCount,
  );
}

export function parseCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}

/** The classifier that the options ask for. */
export async function openClassifier(options: JudgeOptions, maxEvidence?: number): Promise<Classifier> {
  return createClassifier(await classifierOptions(options, maxEvidence));
}

/** What makes the classifier that the options ask for; the default lexicon goes without saying. */
export async function classifierOptions(options: JudgeOptions, maxEvidence?: number): Promise<ClassifierOptions> {
  const isDefault = options.lexicon === undefined && options.weights === undefined;
  return {
    ...(!isDefault && { lexicon: openLexicon(options) }),
    ...(options.prior !== undefined && { prior: options.prior }),
    ...(maxEvidence !== undefined && { maxEvidence }),
  };
}

/** The lexicon that the options ask for. */
export function openLexicon({ lexicon, weights }: LexiconOptions): Lexicon {
  const opened = lexicon === undefined ? defaultLexicon() : openLexiconFile(lexicon);
  if (weights === undefined) return opened;
  return { ...opened, weights: parseWeights(readJsonFile(weights, "invalid-lexicon")) };
}

/** A file with weights is a whole lexicon; any other extends the default one. */
function openLexiconFile(path: string): Lexicon {
  const value = readJsonFile(path, "invalid-lexicon");
  const isWhole = typeof value === "object" && value !== null && "weights" in value;
  return isWhole ? parseLexicon(value) : extendLexicon(defaultLexicon(), parseExtension(value));
}
