/** Names to choose from, as a sentence lists them: `a`, `a or b`, `a, b or c`. */
export function formatAlternatives(names: readonly string[]): string {
  return names.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
