const BRACES = /\{([^{}]*)\}/;

/** All phrases that a phrase with choices in braces stands for: "{is,are} {highly,} valued" for four. */
export function expandAlternatives(phrase: string): string[] {
  const found = BRACES.exec(phrase);
  if (found === null) return [phrase];
  const [braces, choices = ""] = found;
  return choices
    .split(",")
    .flatMap((choice) => expandAlternatives(phrase.replace(braces, choice).replace(/\s+/g, " ").trim()));
}
