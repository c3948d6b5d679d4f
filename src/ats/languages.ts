/** How a language is written where it is a name: "en", "de-CH", "pt_BR". */
const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;

/**
 * The members of an object that says the same in several languages, in the order in which they are wanted: English, which
 * jobsift knows best, before others. Undefined when its members are something else.
 */
export function languagesOf(value: object): readonly string[] | undefined {
  const names = Object.keys(value);
  if (names.length === 0 || !names.every((name) => LANGUAGE.test(name))) return undefined;
  const english = names.filter((name) => name.startsWith("en"));
  return [...english, ...names.filter((name) => !english.includes(name))];
}
