import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { fromRoot } from "../root.js";

/** A place where jobsift and wink-nlp differ. */
export interface Disagreement {
  readonly post: string;
  /** Who ends a sentence at "§", or takes the words in "[...]" as negated; the other one does not. */
  readonly by: "jobsift" | "wink-nlp";
  readonly at: string;
}

/** A data file of `tests/oracle`: every disagreement, and why it may stand. */
interface Listed {
  readonly reasons: Readonly<Record<string, string>>;
  readonly disagreements: readonly (Disagreement & { readonly reason: string })[];
}

/** Fails on a disagreement that is not listed, on a listed one that is gone, and on one without a justification. */
export function expectListed(file: string, found: readonly Disagreement[]): void {
  const { reasons, disagreements } = JSON.parse(readFileSync(fromRoot("tests/oracle", file), "utf8")) as Listed;
  const listed = disagreements.map(({ post, by, at }) => ({ post, by, at }));
  expect(without(found, listed), `add these to tests/oracle/${file}, each with one of its reasons`).toEqual([]);
  expect(without(listed, found), `take these out of tests/oracle/${file}: both agree by now`).toEqual([]);
  const used = new Set(disagreements.map(({ reason }) => reason));
  expect([...used].sort(), `reasons that tests/oracle/${file} uses, and explains`).toEqual(Object.keys(reasons).sort());
}

/** What is in the first list and not in the second one, as lines of JSON; what is there twice must be there twice. */
function without(disagreements: readonly Disagreement[], others: readonly Disagreement[]): string[] {
  const left = others.map((other) => JSON.stringify(other));
  return disagreements
    .map((disagreement) => JSON.stringify(disagreement))
    .filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}
