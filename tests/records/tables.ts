/** Small CSV and TSV files of every way to write them that people meet, beside the rows that were written. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Header and rows, as they were before they were written. */
  readonly rows: readonly (readonly string[])[];
  /** What makes the file. */
  readonly recipe: Recipe;
}

export interface Recipe {
  readonly delimiter: string;
  readonly quoting: keyof typeof QUOTINGS;
  readonly lineEnd: string;
  readonly encoding: keyof typeof ENCODINGS;
  readonly preamble: string;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export const LINE_ENDS = ["\n", "\r\n", "\r"] as const;

/** How a writer quotes. */
export const QUOTINGS = {
  minimal: { quote: '"', when: "needed" },
  all: { quote: '"', when: "always" },
  "single, minimal": { quote: "'", when: "needed" },
  "single, all": { quote: "'", when: "always" },
  backslash: { quote: '"', when: "needed", escapes: true },
  none: { quote: "", when: "never" },
} as const satisfies Readonly<Record<string, Quoting>>;

interface Quoting {
  readonly quote: string;
  readonly when: "needed" | "always" | "never";
  /** A quote in a cell has a backslash before it instead of another quote. */
  readonly escapes?: boolean;
}

const MARK = "\ufeff";

export const ENCODINGS = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8 with a mark": (text: string) => Buffer.from(MARK + text),
  "utf-16le with a mark": (text: string) => Buffer.from(MARK + text, "utf16le"),
  "utf-16be with a mark": (text: string) => Buffer.from(MARK + text, "utf16le").swap16(),
  "utf-16le": (text: string) => Buffer.from(text, "utf16le"),
  "windows-1252": (text: string) => Buffer.from(text, "latin1"),
} as const;

/** What stands above the header. */
const PREAMBLES = ["nothing", "nothing", "nothing", "sep", "titles"] as const;

/** Cells that any writer can write. */
const PLAIN_CELLS = [
  "",
  "Cook",
  "Köchin für Zürich",
  "  soup, bread ",
  "it's a kitchen",
  "'tis the season",
  "salary: 40 000; more later",
  'a 5" knife',
  '"Great Place" winner',
  'the "Head" cook',
  '"Head" and "Under"',
  "path C:\\pots\\",
  "a | b",
  "tab\there",
  "1,5 kg",
  "Größe 10 % – no",
  "=SUM(A1)",
  'ends with "quotes"',
] as const;

/** Cells that only quotes can hold. */
const SPREAD_CELLS = [
  "We need:\n- soup\n- bread",
  "first line\nsecond, with a comma\nthird; and a semicolon",
  'He said "hello"\nand left, twice',
  "•\tsoup\n•\tbread",
  'ends "so"\n',
  "windows\r\nlines",
] as const;

/** Cells that begin as a quoted one would and are none. */
const BROKEN_CELLS = ['"Great Place to Work', '"', '"Great Place" and "more', 'a "', '"a, b'] as const;

const HEADERS = [
  ["title", "description"],
  ["id", "title", "description"],
  ["id", "Job Title", "company", "description"],
] as const;

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/** Numbers from 0 up to 1 that are the same in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The files of all ways to write, `times` over. */
export function* writeTables(times: number): Generator<TableFile> {
  const next = randomNumbers(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  for (let round = 0; round < times; round++) {
    for (const delimiter of DELIMITERS) {
      for (const [quotingName, quoting] of entriesOf(QUOTINGS)) {
        for (const lineEnd of LINE_ENDS) {
          for (const [encodingName, encode] of entriesOf(ENCODINGS)) {
            const header = pick(HEADERS);
            const preamble = pick(PREAMBLES);
            const cells = cellsFor(quoting, delimiter, encodingName);
            const rows = Array.from({ length: 1 + Math.floor(next() * 6) }, (_, at) =>
              header.map((name) =>
                name === "id"
                  ? String(at + 1)
                  : name.endsWith("itle")
                    ? `${pick(["Cook", "Baker, head", "Chef"])} ${at}`.replaceAll(
                        quoting.when === "never" ? delimiter : "\0",
                        " ",
                      )
                    : pick(cells),
              ),
            );
            const lines = [
              ...(preamble === "sep"
                ? [`sep=${delimiter}`]
                : preamble === "titles"
                  ? ["Openings of the week", ""]
                  : []),
              ...[header, ...rows].map((row) => row.map((cell) => writeCell(cell, delimiter, quoting)).join(delimiter)),
            ];
            const text = lines.join(lineEnd) + (next() < 0.7 ? lineEnd : "");
            yield {
              name: delimiter === "\t" && next() < 0.5 ? "posts.tsv" : "posts.csv",
              bytes: encode(text),
              rows: [header, ...rows],
              recipe: { delimiter, quoting: quotingName, lineEnd, encoding: encodingName, preamble },
            };
          }
        }
      }
    }
  }
}

function cellsFor({ when, escapes }: Quoting, delimiter: string, encoding: string): readonly string[] {
  const cells =
    when === "never" ? [...PLAIN_CELLS, ...BROKEN_CELLS] : [...PLAIN_CELLS, ...SPREAD_CELLS, ...BROKEN_CELLS];
  const held = when === "never" ? cells.filter((cell) => !cell.includes(delimiter)) : cells;
  // A doubled backslash by itself does not say that backslashes escape.
  const told = escapes ? held.filter((cell) => !cell.includes("\\")) : held;
  return encoding === "windows-1252" ? told.map((cell) => cell.replace(/[–•]/g, "-")) : told;
}

function writeCell(cell: string, delimiter: string, { quote, when, escapes }: Quoting): string {
  const special = [quote, delimiter, "\n", "\r", ...(escapes ? ["\\"] : [])];
  const isNeeded = special.some((one) => one !== "" && cell.includes(one));
  if (when === "never" || (when === "needed" && !isNeeded)) return cell;
  const inner = escapes ? cell.replace(/["\\]/g, "\\$&") : cell.replaceAll(quote, quote + quote);
  return quote + inner + quote;
}
