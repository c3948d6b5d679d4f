import { realpath, stat } from "node:fs/promises";
import type { Command } from "commander";
import { glob, isDynamicPattern } from "tinyglobby";
import { JobsiftError } from "../errors.js";
import {
  describeLeftOut,
  type Input,
  inputFromFile,
  inputFromStream,
  READABLE_EXTENSIONS,
  READABLE_PATTERN,
} from "../records/index.js";
import { type Console, say } from "./console.js";

/**
 * The inputs that a command was given; without any, what is piped in. A terminal is no input: then there is help. A folder
 * stands for the files in it that can be read, at any depth and by name; a pattern for the files that it matches.
 *
 * @throws {JobsiftError} `unreadable-input` when a folder or a pattern has no such file
 */
export async function openInputs(
  files: readonly string[],
  console: Console,
  command: Command,
): Promise<readonly Input[]> {
  if (files.length === 0 && console.stdin.isTTY === true) command.help({ error: true });
  const names = files.length === 0 ? ["-"] : files;
  const opened: Input[] = [];
  for (const name of names) {
    if (name === "-") opened.push(inputFromStream(console.stdin, "stdin"));
    else opened.push(...(await filesOf(name, (message) => say(console, message))).map(inputFromFile));
  }
  return opened;
}

/** A name that is neither a folder nor a pattern is a file, there or not: reading it says what is wrong. */
async function filesOf(name: string, warn: (message: string) => void): Promise<readonly string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory() === true) {
    const files = await glob(READABLE_PATTERN, { cwd: name, caseSensitiveMatch: false });
    await warnOfOthers(name, files, warn);
    const folder = name.replace(/\/+$/, "");
    return refuseNone(
      await dropDuplicates(files.map((file) => `${folder}/${file}`)),
      `no file in the folder ${name} ends in ${READABLE_EXTENSIONS.map((extension) => `.${extension}`).join(", ")}`,
    );
  }
  if (found !== undefined || !isDynamicPattern(name)) return [name];
  return refuseNone(await glob(name, { expandDirectories: false }), `no file matches ${name}`);
}

/** Says which files of a folder are not read, by how their names end. */
async function warnOfOthers(folder: string, taken: readonly string[], warn: (message: string) => void): Promise<void> {
  const known = new Set(taken);
  const others = (await glob("**/*", { cwd: folder, followSymbolicLinks: false })).filter((file) => !known.has(file));
  if (others.length > 0) warn(`${folder}: ${describeLeftOut(others)}`);
}

/** A link may lead to what is there already, even to the folder itself. */
async function dropDuplicates(files: readonly string[]): Promise<readonly string[]> {
  const byPath = new Map<string, string>();
  // By length, so that of several ways to a file the direct one is taken.
  for (const file of [...files].sort((a, b) => a.length - b.length)) {
    const path = await realpath(file).catch(() => file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  return [...byPath.values()];
}

function refuseNone(files: readonly string[], message: string): readonly string[] {
  if (files.length === 0) throw new JobsiftError("unreadable-input", message);
  return [...files].sort();
}
