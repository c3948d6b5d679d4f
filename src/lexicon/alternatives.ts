const BRACES = /\{([^{}]*)\}/;
/** White space that is not one space. */
const UNTIDY = /\s\s+|[^\S ]/g;

/** All phrases that a phrase with choices in braces stands for: "{is,are} {highly,} valued" for four. */
export function expandAlternatives(phrase: string): string[] {
  const found = phrase.includes("{") ? BRACES.exec(phrase) : null;
  if (found === null) return [phrase];
  const [braces, choices = ""] = found;
  const before = phrase.slice(0, found.index);
  const after = phrase.slice(found.index + braces.length);
  return choices
    .split(",")
    .flatMap((choice) => expandAlternatives((before + choice + after).replace(UNTIDY, " ").trim()));
}
