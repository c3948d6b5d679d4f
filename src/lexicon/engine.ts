import { mustBe, quoteValue } from "../errors.js";
import { VERSION } from "../version.js";

/** How `engine` is written. */
export const ENGINE_VERSION = /^\d+\.\d+\.\d+$/;

/**
 * @param engine The least version that is asked for.
 * @param path Of the lexicon or extension that asks for it.
 * @throws {JobsiftError} `invalid-lexicon` when jobsift is older, with both versions, or when that is no version.
 */
export function checkEngine(engine: string | undefined, path: string): void {
  if (engine === undefined) return;
  const where = `${path}.engine`;
  if (typeof engine !== "string" || !ENGINE_VERSION.test(engine)) {
    throw mustBe("invalid-lexicon", where, "a version of jobsift, such as 1.2.0", quoteValue(engine));
  }
  if (compareVersions(engine, VERSION) > 0) {
    throw mustBe("invalid-lexicon", where, `at most ${VERSION}, the version of jobsift`, engine);
  }
}

/** Negative when the first is the older one. */
export function compareVersions(first: string, second: string): number {
  const [others, parts] = [second.split(".").map(Number), first.split(".").map(Number)];
  const differences = parts.map((part, at) => part - (others[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
