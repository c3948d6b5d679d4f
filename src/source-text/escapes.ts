import { SourceTextBuilder } from "./builder.js";
import type { SourceText } from "./source-text.js";

/** Entities, also of entities, and the escapes of JSON that stand for line breaks and for characters. */
const ESCAPE = /&(?:amp;)*(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));|\\(?:u([\da-f]{4})|([nrt]))/gi;
const AT_ESCAPE = new RegExp(ESCAPE, "iy");

const SPACE = 0x20;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201c",
  rdquo: "\u201d",
  bull: "\u2022",
  middot: "\u00b7",
  hellip: "\u2026",
  shy: "\u00ad",
};

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The last character of Unicode. */
const LAST_CHARACTER = 0x10ffff;

/** Reads a text that was escaped on its way here; undefined where nothing is escaped. */
export function readEscapes(text: string): SourceText | undefined {
  if (!holdsEscape(text, "&") && !holdsEscape(text, "\\")) return undefined;
  const isEscaped = isEscapedAsWhole(text);
  let builder: SourceTextBuilder | undefined;
  let done = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const [written, hex, decimal, entity, unit, control] = match;
    const end = match.index + written.length;
    const meant =
      control === undefined
        ? characterOf(hex ?? unit, decimal, entity)
        : isEscaped || !/[a-z]/.test(text.charAt(end))
          ? CONTROLS[control]
          : undefined;
    if (meant === undefined) continue;
    builder ??= new SourceTextBuilder();
    builder.add(text.slice(done, match.index), done, match.index);
    builder.add(meant, match.index, end);
    done = end;
  }
  builder?.add(text.slice(done), done, text.length);
  return builder?.finish(text);
}

/** Whether an escape begins with the mark. Most marks stand alone ("Data & AI"): looking for those is much faster. */
function holdsEscape(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (text.charCodeAt(at + 1) === SPACE) continue;
    AT_ESCAPE.lastIndex = at;
    if (AT_ESCAPE.test(text)) return true;
  }
  return false;
}

/** Whether "\n" before a small letter is a line break too, and not the path "Java\node": the text has them elsewhere, and no real ones. */
function isEscapedAsWhole(text: string): boolean {
  return !text.includes("\n") && /\\n(?![a-z])/.test(text);
}

function characterOf(
  hex: string | undefined,
  decimal: string | undefined,
  entity: string | undefined,
): string | undefined {
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : undefined;
}
