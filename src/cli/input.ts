import type { Command } from "commander";
import { fileSource, type Source, streamSource } from "../records/index.js";
import type { Console } from "./console.js";

/** The inputs that a command was given; without any, what is piped in. A terminal is no input: then there is help. */
export function openSources(files: readonly string[], { stdin }: Console, command: Command): readonly Source[] {
  if (files.length === 0 && stdin.isTTY === true) command.help({ error: true });
  const names = files.length === 0 ? ["-"] : files;
  return names.map((name) => (name === "-" ? streamSource(stdin, "stdin") : fileSource(name)));
}
