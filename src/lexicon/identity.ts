import type { Lexicon } from "./types.js";

/** Name, version and a hash over everything in a lexicon that can change a result. */
export function identityOf(lexicon: Lexicon): string {
  const knowledge = {
    concepts: lexicon.concepts.map(({ note: _, examples: __, source: ___, ...rest }) => rest),
    ...(lexicon.interactions && { interactions: lexicon.interactions.map(({ note: _, ...rest }) => rest) }),
    context: lexicon.context,
    weights: lexicon.weights,
  };
  return `${lexicon.name}@${lexicon.version}+${fnv1a(JSON.stringify(knowledge))}`;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
