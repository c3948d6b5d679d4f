import {
  ASIDES,
  DECLARED_DAMPINGS,
  FACETS,
  HEAD_KINDS,
  keysOf,
  LEANINGS,
  READING_DATA,
  RULE_DATA,
  SECTIONS,
  tabulate,
} from "../domain.js";
import { mustBe, noSuch, oneOf, quoteValue } from "../errors.js";
import { ENGINE_VERSION } from "./engine.js";

/*
 * The shape of an extension without zod, which the core does not have. `extension` of jobsift/schema says the same of
 * whole lexicons and for JSON Schema; a test holds that the two agree.
 */

/** Throws when a value is wrong; `path` says where it stands. */
type Check = (value: unknown, path: string) => void;

interface Shape {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** @throws {JobsiftError} `invalid-lexicon` when a member is unknown, missing or wrong: the first one. */
export function checkExtension(value: unknown): void {
  EXTENSION(value, "extension");
}

function valueThat(allowed: string, holds: (value: unknown) => boolean): Check {
  return (value, path) => {
    if (!holds(value)) throw mustBe("invalid-lexicon", path, allowed, quoteValue(value));
  };
}

function text(allowed: string, pattern = /^/): Check {
  return valueThat(allowed, (value) => typeof value === "string" && pattern.test(value));
}

function among(values: readonly unknown[]): Check {
  return valueThat(oneOf(values), (value) => values.includes(value));
}

function numberThat(allowed: string, holds: (value: number) => boolean): Check {
  return valueThat(allowed, (value) => typeof value === "number" && holds(value));
}

function arrayOf(item: Check, least = 0): Check {
  const isList = valueThat(
    least === 0 ? "an array" : "an array with something in it",
    (value) => Array.isArray(value) && value.length >= least,
  );
  return (value, path) => {
    isList(value, path);
    for (const [index, one] of (value as readonly unknown[]).entries()) item(one, `${path}[${index}]`);
  };
}

function tuple(...items: readonly Check[]): Check {
  const isTuple = valueThat(
    `an array of ${items.length}`,
    (value) => Array.isArray(value) && value.length === items.length,
  );
  return (value, path) => {
    isTuple(value, path);
    for (const [index, item] of items.entries()) item((value as readonly unknown[])[index], `${path}[${index}]`);
  };
}

const object = valueThat("an object", isObject);

/** An object with any names that the pattern takes, or only with these. */
function byName(item: Check, names?: readonly string[]): Check {
  return (value, path) => {
    object(value, path);
    for (const [name, member] of Object.entries(value as object)) {
      if (names !== undefined && !names.includes(name)) {
        throw noSuch("invalid-lexicon", "member", name, oneOf(names), path);
      }
      item(member, memberPath(path, name));
    }
  };
}

function shape({ required = {}, optional = {} }: Shape): Check {
  const members = { ...required, ...optional };
  const names = Object.keys(members);
  return (value, path) => {
    object(value, path);
    const given = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(members, name)) throw noSuch("invalid-lexicon", "member", name, oneOf(names), path);
    }
    for (const [name, check] of Object.entries(members)) {
      if (Object.hasOwn(given, name) || Object.hasOwn(required, name)) check(given[name], memberPath(path, name));
    }
  };
}

/** The second check relies on the first. */
function both(first: Check, second: Check): Check {
  return (value, path) => {
    first(value, path);
    second(value, path);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberPath(path: string, name: string): string {
  return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}

const PHRASE = text("a phrase without blanks at its ends", /^\S([\s\S]*\S)?$/);
const PHRASES = arrayOf(PHRASE);
const SOME_PHRASES = arrayOf(PHRASE, 1);
const IDENTIFIER = text("in kebab-case, such as machine-learning", /^[a-z0-9]+(-[a-z0-9]+)*$/);
const VERSION = text("a semantic version, such as 1.0.0", /^\d+\.\d+\.\d+(-[\w.]+)?$/);
const STRENGTH = numberThat("a number above 0, up to 3", (value) => value > 0 && value <= 3);

function wholeNumber(most: number): Check {
  return numberThat(
    `a whole number from 1 to ${most}`,
    (value) => Number.isInteger(value) && value >= 1 && value <= most,
  );
}

const WITNESS = both(
  shape({
    optional: {
      before: SOME_PHRASES,
      after: SOME_PHRASES,
      near: SOME_PHRASES,
      within: wholeNumber(100),
      post: SOME_PHRASES,
      list: among([true]),
      version: among([true]),
      head: among([true]),
      section: arrayOf(among(SECTIONS), 1),
    },
  }),
  valueThat("an object with at least one witness", (value) =>
    Object.keys(value as object).some((name) => name !== "within"),
  ),
);

const NEED = shape({ optional: { any: arrayOf(WITNESS, 1), never: arrayOf(WITNESS, 1) } });

const CONCEPT_MEMBERS = {
  name: PHRASE,
  forms: SOME_PHRASES,
  facet: among(FACETS),
  leaning: among(LEANINGS),
  strength: STRENGTH,
};

const OPTIONAL_CONCEPT_MEMBERS = {
  exact: PHRASES,
  subfacet: IDENTIFIER,
  needs: both(byName(NEED), checkNames),
  note: PHRASE,
  source: PHRASE,
  examples: shape({ required: { matches: SOME_PHRASES }, optional: { misses: PHRASES } }),
};

function checkNames(value: unknown, path: string): void {
  for (const name of Object.keys(value as object)) PHRASE(name, `the key of ${memberPath(path, name)}`);
}

/** What a concept says of single forms. */
export interface FormPolicies {
  readonly forms?: readonly string[];
  readonly exact?: readonly string[];
  readonly needs?: Readonly<Record<string, unknown>>;
}

/** `exact` and `needs` are of forms that the concept has. */
export function checkFormPolicies({ forms, exact = [], needs = {} }: FormPolicies, path: string): void {
  if (forms === undefined) return;
  const form = among(forms);
  for (const [index, one] of exact.entries()) form(one, `${path}.exact[${index}]`);
  for (const one of Object.keys(needs)) form(one, `the key of ${memberPath(`${path}.needs`, one)}`);
}

const ofForms: Check = (value, path) => checkFormPolicies(value as FormPolicies, path);

const CONCEPT = both(
  shape({ required: { id: IDENTIFIER, ...CONCEPT_MEMBERS }, optional: OPTIONAL_CONCEPT_MEMBERS }),
  ofForms,
);
const OVERRIDE = both(
  shape({ required: { id: IDENTIFIER }, optional: { ...CONCEPT_MEMBERS, ...OPTIONAL_CONCEPT_MEMBERS } }),
  ofForms,
);

const SIDE = arrayOf(text('references, such as "@rag" or "@backend @role"', /^@[a-z0-9-]+( @[a-z0-9-]+)*$/), 1);
const INTERACTION = shape({
  required: {
    id: IDENTIFIER,
    name: PHRASE,
    leaning: among(LEANINGS),
    strength: STRENGTH,
    of: tuple(SIDE, SIDE),
  },
  optional: { least: STRENGTH, note: PHRASE },
});

const RULES = tabulate(keysOf(RULE_DATA), (member) => {
  const names: readonly string[] = RULE_DATA[member];
  return shape({
    required: tabulate(
      names.filter((name) => name !== "applies"),
      (name) => (name === "scope" ? wholeNumber(1000) : PHRASES),
    ),
    optional: names.includes("applies") ? { applies: PHRASES } : {},
  });
});

const READING = tabulate(keysOf(READING_DATA), (member) =>
  shape({ required: tabulate(READING_DATA[member], () => PHRASES) }),
);

const CONTEXT = shape({
  optional: {
    groups: byName(PHRASES),
    sections: shape({
      required: { headings: byName(PHRASES, [...SECTIONS, ...ASIDES]), cues: byName(PHRASES, SECTIONS) },
    }),
    technical: shape({ required: { signs: PHRASES, asking: PHRASES, titles: PHRASES, trades: PHRASES } }),
    fields: PHRASES,
    employer: shape({ required: { opening: PHRASES, before: PHRASES, after: PHRASES } }),
    compounds: shape({ required: { prefixes: PHRASES, endings: PHRASES } }),
    sentences: shape({ required: { abbreviations: PHRASES } }),
    misspellings: shape({ required: { heads: PHRASES, words: PHRASES, meant: byName(PHRASES), others: PHRASES } }),
    ...READING,
    ...RULES,
    damping: shape({
      required: tabulate(DECLARED_DAMPINGS, () =>
        numberThat("a number from 0 to 1", (value) => value >= 0 && value <= 1),
      ),
    }),
    roles: byName(shape({ required: { fields: SIDE, heads: arrayOf(among(HEAD_KINDS), 1) } })),
    languages: byName(PHRASES),
  },
});

const EXTENSION = shape({
  optional: {
    $schema: text("a string"),
    name: IDENTIFIER,
    version: VERSION,
    engine: text("a version of jobsift, such as 1.2.0", ENGINE_VERSION),
    add: arrayOf(CONCEPT),
    override: arrayOf(OVERRIDE),
    disable: arrayOf(IDENTIFIER),
    interactions: shape({ optional: { add: arrayOf(INTERACTION), disable: arrayOf(IDENTIFIER) } }),
    context: CONTEXT,
  },
});
