import { readFileSync } from "node:fs";
import { html } from "../../src/html/index.js";
import { fromRoot } from "../root.js";

/** A line of a text. wink-nlp knows prose and takes no notice of line breaks, so it is asked line by line. */
export interface Line {
  readonly text: string;
  /** Where the line stands in the text. */
  readonly offset: number;
}

/** A fixture's description, as the text that is judged. */
export interface Prose {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The descriptions of all fixture posts. */
export function fixtureProse(): Prose[] {
  return ["posts", "layouts"].flatMap((name) =>
    readFileSync(fromRoot("fixtures", `${name}.ndjson`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ id, description = "", html: isHtml }) =>
        proseOf(id, isHtml === true ? html(description).text : description),
      ),
  );
}

function proseOf(id: string, text: string): Prose {
  return {
    id,
    text,
    lines: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ text: line, offset: index })),
  };
}
