/** What reading has to say, by what that is: of how many records, and where first. Plain JSON. */
export type Remarks = Record<string, { count: number; readonly first: string }>;

/** Hears what reading has to say; `place` is a file, or a line or a row in it. */
export type RemarkListener = (remark: string, place: string) => void;

/** Different remarks that are told apart; more would not be read. */
const MOST_REMARKS = 50;

const FURTHER = "something else; that many remarks are not told apart";

/** @param first Where the first of those records is: a file, or a line or a row in it. */
export function addRemark(remarks: Remarks, remark: string, first: string, count = 1): void {
  const kind = remark.replace(/\[\d+\]/g, "[...]");
  const isNew = !Object.hasOwn(remarks, kind);
  const key = isNew && Object.keys(remarks).length >= MOST_REMARKS ? FURTHER : kind;
  const known = remarks[key];
  if (known === undefined) remarks[key] = { count, first };
  else known.count += count;
}

/** Adds those of what was read later. */
export function addRemarks(remarks: Remarks, later: Readonly<Remarks>): void {
  for (const [remark, { count, first }] of Object.entries(later)) addRemark(remarks, remark, first, count);
}

/** A line for each. */
export function formatRemarks(remarks: Readonly<Remarks>): readonly string[] {
  return Object.entries(remarks).map(([remark, { count, first }]) => {
    const isOfPostings = remark.startsWith(POSTINGS);
    const text = isOfPostings
      ? `${count} ${count === 1 ? "posting of" : POSTINGS} ${remark.slice(POSTINGS.length + 1)}`
      : remark;
    if (count === 1) return `${first}: ${text}`;
    return isOfPostings ? `${text} (the first at ${first})` : `${text} (${count} records, the first at ${first})`;
  });
}

const POSTINGS = "postings of";

/** That records were taken for a vendor's. */
export function remarkOnVendor(vendor: string): string {
  return `${POSTINGS} ${vendor}`;
}

/** JSON as Python writes it, not as it should be. */
export const PYTHON_JSON = "NaN, Infinity or a comma too many, as Python writes JSON: taken as null, and left out";

export const GARBLED =
  "characters such as Ã© or â€™: UTF-8 that was read as Windows-1252 before it came here; export it anew";

/** UTF-8 of two and of three bytes, read as Windows-1252. */
const MOJIBAKE =
  /Ã[\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u20ac]|â(?:€[\u0080-\uffff]|\u0080[\u0080-\u00bf])|Â[\u00a0-\u00bf]/;

export function isGarbled(text: string): boolean {
  return (text.includes("Ã") || text.includes("â") || text.includes("Â")) && MOJIBAKE.test(text);
}
