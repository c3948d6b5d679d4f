import type { Leaning } from "../domain.js";

export type Paint = (text: string) => string;

/** How a terminal report emphasises; without colour every paint returns its text as it is. */
export interface Style {
  readonly hasColour: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly strike: Paint;
  readonly leaning: Readonly<Record<Leaning, Paint>>;
}

export function createStyle(hasColour: boolean): Style {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      hasColour && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    hasColour,
    bold: paint(1, 22),
    dim: paint(2, 22),
    strike: paint(9, 29),
    leaning: { ml: paint(35, 39), backend: paint(36, 39), both: paint(32, 39), neither: paint(33, 39) },
  };
}

/** Whether to colour: NO_COLOR wins over FORCE_COLOR, and that over what the stream is. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean | undefined },
): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return stream.isTTY === true && term !== "dumb";
}
