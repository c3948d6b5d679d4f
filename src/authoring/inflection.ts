import NounInflector from "natural/lib/natural/inflectors/noun_inflector.js";
import PresentVerbInflector from "natural/lib/natural/inflectors/present_verb_inflector.js";
import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { formKeyOf } from "../lexicon/form.js";
import type { Concept, Lexicon } from "../lexicon/types.js";

/** What the build knows of English when it inflects ordinary words: `lexicon/inflection.json`. */
export interface Inflection {
  /** Verbs that may lead a form and then also stand there in -s, -ing and -ed. */
  readonly verbs: readonly string[];
  /** Of these, the ones that double their last consonant: plan, planning. */
  readonly doubling: readonly string[];
  /** Past forms that no rule gives: build, built. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  /** Nouns without a plural, and words that only look like a plural. */
  readonly uncountable: readonly string[];
  /** American spellings with the British one. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** An inflection that was given up because another concept lists it. */
export interface Collision {
  readonly form: string;
  /** The concept whose form was inflected. */
  readonly from: string;
  /** The concept that keeps the form. */
  readonly owner: string;
}

const ORDINARY = /^[a-z]+(?:[ -][a-z]+)*$/;
const NO_PLURAL = /(?:ing|ics|ness|ism|ed|ly|less|ous)$/;
const NO_SINGULAR = /(?:ss|us|(?<!ap)is|ics)$/;
/** Plurals of nouns in -se and -che, for which natural takes off one letter too many: databases, caches. */
const SILENT_E = /(?:[^siu]s|[^s]us|ach)es$/;
const BRITISH = /iz(e|es|ed|er|ers|ing|ation|ations)$/;
const AMERICAN_ONLY = /^(?:re|cap|over|out)?(?:siz|priz|seiz|maiz)/;

const nounInflector = new NounInflector();
const verbInflector = new PresentVerbInflector();

/** A lexicon whose ordinary forms also stand in their inflections; an inflection that another form claims is left to it. */
export function inflectLexicon(
  lexicon: Lexicon,
  inflection: Inflection,
): { lexicon: Lexicon; collisions: Collision[] } {
  const collisions: Collision[] = [];
  const owners = new Map<string, string>();
  for (const { id, forms } of lexicon.concepts) for (const form of forms) owners.set(formKeyOf(form), id);
  const concepts = lexicon.concepts.map((concept) => {
    const forms = [...concept.forms];
    const needs = { ...concept.needs };
    for (const base of concept.forms) {
      if (concept.exact?.includes(base)) continue;
      for (const form of inflect(base, inflection)) {
        const owner = owners.get(formKeyOf(form));
        if (owner !== undefined && owner !== concept.id) collisions.push({ form, from: concept.id, owner });
        if (owner !== undefined) continue;
        owners.set(formKeyOf(form), concept.id);
        forms.push(form);
        const need = concept.needs?.[base];
        if (need) needs[form] = need;
      }
    }
    return { ...concept, forms, ...(concept.needs ? { needs } : {}) } satisfies Concept;
  });
  return { lexicon: { ...lexicon, concepts }, collisions };
}

/** The inflections of a form, without the form itself; none when it is a name (a capital, a digit, a symbol). */
export function inflect(form: string, inflection: Inflection): string[] {
  const [first = [], ...others] = inflectWords(form, inflection);
  const variants = others.reduce(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)),
    first,
  );
  return variants.slice(1);
}

/** What each word of a form may be, the form's own word first; nothing when the form is a name. */
export function inflectWords(form: string, inflection: Inflection): string[][] {
  if (!ORDINARY.test(form)) return [];
  const words = form.split(/[ -]/);
  const last = words.length - 1;
  const verb = countVerbWords(words, inflection) - 1;
  return words.map((word, i) => {
    const forms = [
      word,
      ...(i === verb ? inflectVerb(word, inflection) : []),
      // Behind a verb a plural stays one: "deploy models" is no reason to look for "deploy model".
      ...(i === last && (verb < 0 || !word.endsWith("s")) ? inflectNoun(word, inflection) : []),
    ];
    return [...new Set(forms.flatMap((each) => [each, ...spellBritish(each, inflection)]))];
  });
}

/** How many words of a phrase its leading verb has ("fine tune": 2), 0 without one; a single word is taken for a noun. */
function countVerbWords(words: readonly string[], { verbs }: Inflection): number {
  const [first = "", second] = words;
  if (second === undefined) return 0;
  if (verbs.includes(`${first} ${second}`)) return 2;
  return verbs.includes(first) ? 1 : 0;
}

function inflectNoun(word: string, { uncountable }: Inflection): string[] {
  if (word.length < 3 || uncountable.includes(word)) return [];
  if (!word.endsWith("s")) return NO_PLURAL.test(word) ? [] : [nounInflector.pluralize(word)].filter(hasSameStem(word));
  if (NO_SINGULAR.test(word)) return [];
  const singular = SILENT_E.test(word) ? word.slice(0, -1) : nounInflector.singularize(word);
  return [singular]
    .filter((noun) => !uncountable.includes(noun) && nounInflector.pluralize(noun) === word)
    .filter(hasSameStem(word));
}

function inflectVerb(verb: string, { doubling, irregular }: Inflection): string[] {
  const stem = doubling.includes(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, "");
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const regular = [verbInflector.singularize(verb), `${stem}ing`, ...(irregular[verb] ? [] : [past])];
  return [...regular.filter(hasSameStem(verb)), ...(irregular[verb] ?? [])];
}

function spellBritish(word: string, { spellings }: Inflection): string[] {
  const known = spellings[word];
  if (known !== undefined) return [known];
  return BRITISH.test(word) && !AMERICAN_ONLY.test(word) ? [word.replace(BRITISH, "is$1")] : [];
}

function hasSameStem(base: string): (form: string) => boolean {
  return (form) => stemmer.stem(form) === stemmer.stem(base);
}
