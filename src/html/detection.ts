/** Tags that posts are written with; the name after "<" of a placeholder or an address is none of them. */
const KNOWN_TAGS = new Set(
  (
    "a abbr article aside b blockquote body br center code div dd dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head " +
    "header hr html i iframe img input label li link main meta nav ol p pre script section small span strong style sub sup " +
    "table tbody td th thead title tr u ul"
  ).split(" "),
);

/** Tags that make a text HTML, where it does not begin with one. */
const ENOUGH_TAGS = 2;

/** Whether a text is written in HTML: it begins with a tag, or there are two; a tag named in passing is not enough. */
export function hasTags(text: string): boolean {
  let count = 0;
  let close = -1;
  const first = text.length - text.trimStart().length;
  if (text.slice(first, first + 9).toLowerCase() === "<!doctype") return true;
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", open + 1)) {
    const name = tagNameAt(text, open + 1);
    if (!KNOWN_TAGS.has(name)) continue;
    if (close < open) close = text.indexOf(">", open);
    if (close === -1) return false;
    if (open === first || name === "br" || ++count === ENOUGH_TAGS) return true;
  }
  return false;
}

/** The name of the start or end tag whose "<" stands before `start`, lower-cased; "" when there is none. */
function tagNameAt(text: string, start: number): string {
  const from = text[start] === "/" ? start + 1 : start;
  // No known name is longer.
  const candidate = text.slice(from, from + 11).toLowerCase();
  const end = candidate.search(/[^a-z0-9]/);
  return end > 0 && /[\s/>]/.test(candidate.charAt(end)) ? candidate.slice(0, end) : "";
}
