import { type Command, InvalidArgumentError, Option } from "commander";
import { AXES, type Axis } from "../domain.js";
import { JobsiftError } from "../errors.js";
import {
  type Classifier,
  type ClassifierOptions,
  createClassifier,
  defaultLexicon,
  extendLexicon,
  type Lexicon,
} from "../index.js";
import {
  type InputFormatName,
  inputFormatNames,
  type ReadOptions,
  type RemarkListener,
  refuseEncoding,
  VENDOR_NAMES,
  type VendorChoice,
} from "../records/index.js";
import { readJsonFile } from "../records/json-file.js";
import { parseExtension, parseLexicon, parseWeights } from "../schema/index.js";

/** Options of every command that reads posts. */
export interface InputFlags {
  readonly inputFormat?: InputFormatName;
  readonly titleField?: string;
  readonly textField?: readonly string[];
  readonly vendor?: VendorChoice;
  readonly payloadField?: string;
  readonly idField?: string;
  readonly companyField?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** Options of every command that needs a lexicon. */
export interface LexiconFlags {
  readonly lexicon?: string;
  readonly weights?: string;
}

/** Options of every command that judges posts. */
export interface ClassifierFlags extends LexiconFlags {
  readonly prior?: Prior;
}

type Prior = Readonly<Partial<Record<Axis, number>>>;

export function addInputFlags(command: Command): Command {
  return command
    .addOption(
      new Option("--input-format <format>", "format of the input (default: guessed)").choices(inputFormatNames),
    )
    .option("--title-field <name>", "field with the title (default: title, job_title, position ...)")
    .option(
      "--text-field <name>",
      "field with the text; again for further texts (default: description, job_description, text, body ...)",
      collect,
    )
    .option("--id-field <name>", "field with the id (default: id, job_id ...)")
    .option("--company-field <name>", "field with the employer's name, whose words are never evidence")
    .option(
      "--vendor <name>",
      `whose payloads they are: auto (found out), none, or one of ${VENDOR_NAMES.join(", ")} (default: auto)`,
      parseVendor,
    )
    .option("--payload-field <name>", "field with a payload: JSON, XML or a page")
    .option(
      "--delimiter <character>",
      "what parts the cells of CSV and TSV, such as ; or tab (default: told from the header)",
      parseDelimiter,
    )
    .option("--encoding <name>", "such as windows-1252 or utf-16le (default: told from the bytes)", parseEncoding);
}

function collect(name: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), name];
}

function parseVendor(text: string): VendorChoice {
  const choice = (["auto", "none", ...VENDOR_NAMES] as const).find((name) => name === text);
  if (choice === undefined) throw new InvalidArgumentError(`Give auto, none, or one of ${VENDOR_NAMES.join(", ")}.`);
  return choice;
}

export function addLexiconFlags(command: Command): Command {
  return command
    .option("--lexicon <file>", "a lexicon, or an extension of the default one (JSON)")
    .option("--weights <file>", "fitted weights for it, as jobsift fit and jobsift calibrate write them (JSON)");
}

export function addClassifierFlags(command: Command): Command {
  const rates = "shares of ML and backend posts in your feed, such as ml=0.02,backend=0.06";
  return addLexiconFlags(command).option("--prior <rates>", rates, parsePrior);
}

/** How the options say that inputs are read; `onRemark` hears what reading has to say. */
export function readOptionsOf(flags: InputFlags, onRemark?: RemarkListener): ReadOptions {
  return {
    format: flags.inputFormat,
    fields: {
      id: flags.idField,
      title: flags.titleField,
      text: flags.textField,
      company: flags.companyField,
    },
    ...(flags.vendor !== undefined && { vendor: flags.vendor }),
    ...(flags.payloadField !== undefined && { payloadField: flags.payloadField }),
    delimiter: flags.delimiter,
    encoding: flags.encoding,
    onRemark,
  };
}

function parseDelimiter(text: string): string {
  const delimiter = /^(?:tab|\\t)$/i.test(text) ? "\t" : text;
  if (!/^[\t -~]$/.test(delimiter) || /["'\w\\]/.test(delimiter)) {
    throw new InvalidArgumentError(
      "Give one character that is no letter, digit, quote or backslash, such as ; or tab.",
    );
  }
  return delimiter;
}

function parseEncoding(text: string): string {
  try {
    refuseEncoding(text);
    return text;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    throw new InvalidArgumentError(`${error.detail}.`);
  }
}

function parsePrior(text: string): Prior {
  const prior: Partial<Record<Axis, number>> = {};
  for (const part of text.split(",")) {
    const [axis = "", share = ""] = part.split("=").map((side) => side.trim());
    const value = Number(share);
    const known = AXES.find((one) => one === axis);
    if (known === undefined || !(value > 0 && value < 1)) {
      throw new InvalidArgumentError("Give shares between 0 and 1, like ml=0.02,backend=0.06.");
    }
    prior[known] = value;
  }
  return prior;
}

export function addWorkersFlag(command: Command): Command {
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
export async function openClassifier(flags: ClassifierFlags, maxEvidence?: number): Promise<Classifier> {
  return createClassifier(await classifierOptionsOf(flags, maxEvidence));
}

/** What makes the classifier that the options ask for; the default lexicon goes without saying. */
export async function classifierOptionsOf(flags: ClassifierFlags, maxEvidence?: number): Promise<ClassifierOptions> {
  const isDefault = flags.lexicon === undefined && flags.weights === undefined;
  return {
    ...(!isDefault && { lexicon: openLexicon(flags) }),
    ...(flags.prior !== undefined && { prior: flags.prior }),
    ...(maxEvidence !== undefined && { maxEvidence }),
  };
}

/** The lexicon that the options ask for. */
export function openLexicon({ lexicon, weights }: LexiconFlags): Lexicon {
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
