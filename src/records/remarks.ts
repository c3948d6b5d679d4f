/** What reading took for something else than it says, by a name for programs; in words for people, who read "3 records: ...". */
export const REMARKS = {
  "python-json": "NaN, Infinity or a comma too many, as Python writes JSON: taken as null, and left out",
  mojibake: "characters such as Ã© or â€™: UTF-8 that was read as Windows-1252 before it came here; export it anew",
} as const;

export type Remark = keyof typeof REMARKS;

/** UTF-8 of two and of three bytes, read as Windows-1252. */
const MOJIBAKE =
  /Ã[\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u20ac]|â(?:€[\u0080-\uffff]|\u0080[\u0080-\u00bf])|Â[\u00a0-\u00bf]/;

export function isMojibake(text: string): boolean {
  return (text.includes("Ã") || text.includes("â") || text.includes("Â")) && MOJIBAKE.test(text);
}
