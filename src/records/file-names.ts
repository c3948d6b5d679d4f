import { COMPRESSED_EXTENSIONS, uncompressedName } from "./compression/index.js";
import { INPUT_FORMATS } from "./formats/index.js";

/** Of archives, whose files are read for what their own names say. */
const ARCHIVE_EXTENSIONS: readonly string[] = ["zip", "tar", "tgz"];

/** Of files that are read for what their names say: in lower case, without the dot. */
export const READABLE_EXTENSIONS: readonly string[] = [
  ...new Set([...INPUT_FORMATS.flatMap(({ extensions }) => extensions), ...ARCHIVE_EXTENSIONS]),
].sort();

/** A pattern for the names of all files that are read, at any depth. */
export const READABLE_PATTERN = `**/*.{${READABLE_EXTENSIONS.join(",")}}{,${COMPRESSED_EXTENSIONS.map((one) => `.${one}`).join(",")}}`;

/** Whether a name says that its file can be read. */
export function isReadableName(name: string): boolean {
  const extension = endingOf(uncompressedName(name))?.slice(1).toLowerCase();
  return extension !== undefined && READABLE_EXTENSIONS.includes(extension);
}

/** Endings that a message lists. */
const MOST_ENDINGS = 8;

/** That files are left out, and how their names end. */
export function describeLeftOut(names: readonly string[]): string {
  const endings = [...new Set(names.map((name) => endingOf(name) ?? "no extension"))].sort();
  const shown = endings.length > MOST_ENDINGS ? [...endings.slice(0, MOST_ENDINGS), "..."] : endings;
  const files = names.length === 1 ? "1 file" : `${names.length} files`;
  return `left out ${files} whose names tell no format that is read (${shown.join(", ")})`;
}

function endingOf(name: string): string | undefined {
  return /[^/](\.[^./]+)$/.exec(name)?.[1];
}
