import type { Section } from "../classification.js";
import type { NeedCompiler, Terms } from "./compile-needs.js";
import { type Phrases, Role } from "./phrases.js";
import type { CueRules, Damping, HeadingKind, Lexicon } from "./types.js";

/** A rule whose cues touch mentions near them. */
export interface CompiledCueRules {
  /** The bit of `Role` that the cues carry. */
  readonly role: number;
  /** The concepts that are touched; absent: all. */
  readonly applies?: Terms;
  /** In words. */
  readonly scope: number;
}

/** The context rules. Their phrases are found by the bits of `Role` that they carry. */
export interface CompiledContext {
  /** By phrase. */
  readonly headings: ReadonlyMap<number, HeadingKind>;
  /** The sections that a phrase speaks for, by phrase, as a set of bits: bit i is `CUE_ORDER[i]`. */
  readonly sectionCues: ReadonlyMap<number, number>;
  readonly negationScope: number;
  readonly collaborationScope: number;
  readonly tooling: CompiledCueRules;
  readonly hiringProcess: CompiledCueRules;
  readonly damping: Damping;
  /** "and", "or": what joins the last item of a list. Words of the vocabulary. */
  readonly conjunctions: readonly number[];
  readonly languages: CompiledLanguages;
}

/** Function words of languages. */
export interface CompiledLanguages {
  /** ISO 639-1 codes. */
  readonly codes: readonly string[];
  /** The languages that a word belongs to, as a set of bits, by word of the vocabulary. */
  readonly masks: Uint32Array;
}

/** Which cue wins where a sentence holds several: the first. */
export const CUE_ORDER: readonly Section[] = [
  "legal",
  "process",
  "benefits",
  "nice-to-have",
  "company",
  "duties",
  "requirements",
];

export function compileContext({ context }: Lexicon, phrases: Phrases, needs: NeedCompiler): CompiledContext {
  const { sections, sentences, negation, collaborators, tooling, hiringProcess } = context;
  const headings = new Map<number, HeadingKind>();
  for (const [section, entries] of Object.entries(sections.headings) as [HeadingKind, readonly string[]][]) {
    for (const entry of entries)
      headings.set(phrases.register(entry, `headings of "${section}"`, Role.heading), section);
  }
  const sectionCues = new Map<number, number>();
  CUE_ORDER.forEach((section, bit) => {
    for (const phrase of phrases.registerAll(sections.cues[section] ?? [], `cues of "${section}"`, Role.sectionCue)) {
      sectionCues.set(phrase, (sectionCues.get(phrase) ?? 0) | (1 << bit));
    }
  });
  phrases.registerAll(sentences.abbreviations, "abbreviations", Role.abbreviation);
  phrases.registerAll(negation.forward, "negation, forward", Role.negation);
  phrases.registerAll(negation.backward, "negation, backward", Role.negationAfter);
  phrases.registerAll(negation.pseudo, "negation, pseudo", Role.pseudoNegation);
  phrases.registerAll(negation.terminators, "negation, terminators", Role.negationEnd);
  phrases.registerAll(collaborators.cues, "collaborators, cues", Role.collaboration);
  phrases.registerAll(collaborators.terminators, "collaborators, terminators", Role.collaborationEnd);
  phrases.registerAll(collaborators.teams, "collaborators, teams", Role.team);
  const compileCues = ({ cues, applies, scope }: CueRules, where: string, role: number): CompiledCueRules => {
    phrases.registerAll(cues, where, role);
    return { role, ...(applies ? { applies: needs.terms(applies, where) } : {}), scope };
  };
  return {
    headings,
    sectionCues,
    negationScope: negation.scope,
    collaborationScope: collaborators.scope,
    tooling: compileCues(tooling, "tooling", Role.tooling),
    hiringProcess: compileCues(hiringProcess, "hiring process", Role.hiringProcess),
    damping: context.damping,
    conjunctions: ["and", "or"].flatMap((word) => phrases.wordsOf(word)),
    languages: compileLanguages(context.languages, phrases),
  };
}

function compileLanguages(languages: Lexicon["context"]["languages"], phrases: Phrases): CompiledLanguages {
  const codes = Object.keys(languages);
  const words = codes.map((code) => (languages[code] ?? []).flatMap((word) => phrases.wordsOf(word)));
  const masks = new Uint32Array(words.flat().reduce((most, word) => Math.max(most, word), 0) + 1);
  words.forEach((ofLanguage, bit) => {
    for (const word of ofLanguage) masks[word] = (masks[word] ?? 0) | (1 << bit);
  });
  return { codes, masks };
}

export type { HeadingKind };
