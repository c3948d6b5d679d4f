import {
  type DataName,
  keysOf,
  READING_DATA,
  type ReadingMember,
  RULE_DATA,
  type RuleMember,
  type Section,
  tabulate,
} from "../domain.js";
import type { NeedCompiler, Terms } from "./compile-needs.js";
import * as CueRole from "./cue-role.js";
import { isWordList, RULE_ROLES, SIGNS, type WordList } from "./cue-roles.js";
import { NumberSet, type PhraseBook } from "./phrase-book.js";
import type { AnyRuleData, Context, Damping, EmployerSigns, HeadingKind, Lexicon, PhraseList } from "./types.js";

/** What a context rule is told beside its cues, which are found by their roles. */
export interface CompiledRuleData {
  /** In words. */
  readonly scope: number;
  /** The only mentions that the rule touches; absent: all. */
  readonly applies?: Terms;
}

/** The context of a lexicon. Its phrases are found by the cue roles that they carry. */
export interface CompiledContext {
  /** By phrase. */
  readonly headings: ReadonlyMap<number, HeadingKind>;
  /** The sections that a phrase speaks for, by phrase, as a set of bits: bit i is `CUE_ORDER[i]`. */
  readonly sectionCues: ReadonlyMap<number, number>;
  /** The lists of words of each member of `READING_DATA`, as words of the vocabulary. */
  readonly words: {
    readonly [Member in ReadingMember]: Readonly<Record<WordList<DataName<typeof READING_DATA, Member>>, NumberSet>>;
  };
  readonly rules: Readonly<Record<RuleMember, CompiledRuleData>>;
  /** Phrases; absent: every post is taken for a technical one. */
  readonly technical?: {
    readonly signs: NumberSet;
    readonly asking: NumberSet;
    readonly titles: NumberSet;
    readonly trades: PhraseList;
  };
  /** Phrases. */
  readonly fields?: NumberSet;
  /** Phrases. */
  readonly employer?: CompiledEmployer;
  /** Words of the vocabulary, and endings as they are. */
  readonly compounds?: { readonly prefixes: NumberSet; readonly endings: PhraseList };
  readonly damping: Damping;
  /** "and", "or": what joins the last item of a list. Words of the vocabulary. */
  readonly conjunctions: readonly number[];
  readonly languages: CompiledLanguages;
}

/** Phrases around the name of an employer. */
export interface CompiledEmployer {
  readonly opening: NumberSet;
  readonly before: NumberSet;
  readonly after: NumberSet;
  /** The last words of what stands before the name, and the first of what follows: few names have one beside them. */
  readonly nextWords: NumberSet;
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

export function compileContext({ context }: Lexicon, phrases: PhraseBook, needs: NeedCompiler): CompiledContext {
  const { sections, technical, fields, employer, compounds, sentences, damping, languages } = context;
  const headings = new Map<number, HeadingKind>();
  for (const [section, entries] of Object.entries(sections.headings) as [HeadingKind, readonly string[]][]) {
    for (const phrase of phrases.registerAll(entries, `headings of "${section}"`, CueRole.heading)) {
      headings.set(phrase, section);
    }
  }
  const sectionCues = new Map<number, number>();
  CUE_ORDER.forEach((section, bit) => {
    const where = `cues of "${section}"`;
    for (const phrase of phrases.registerAll(sections.cues[section] ?? [], where, CueRole.sectionCue)) {
      sectionCues.set(phrase, (sectionCues.get(phrase) ?? 0) | (1 << bit));
    }
  });
  phrases.registerAll(sentences.abbreviations, "abbreviations", CueRole.abbreviation);
  const setOf = (list: PhraseList, where: string) => new NumberSet(phrases.registerAll(list, where));
  return {
    headings,
    sectionCues,
    words: compileReading(context, phrases),
    rules: compileRules(context, phrases, needs),
    ...(technical && {
      technical: {
        signs: setOf(technical.signs, "technical, signs"),
        asking: setOf(technical.asking, "technical, asking"),
        titles: new NumberSet(technical.titles.flatMap((word) => phrases.wordsOf(word))),
        trades: technical.trades,
      },
    }),
    ...(fields && { fields: setOf(fields, "fields") }),
    ...(employer && { employer: compileEmployer(employer, phrases) }),
    ...(compounds && {
      compounds: {
        prefixes: new NumberSet(compounds.prefixes.flatMap((word) => phrases.wordsOf(word))),
        endings: compounds.endings,
      },
    }),
    damping,
    conjunctions: ["and", "or"].flatMap((word) => phrases.wordsOf(word)),
    languages: compileLanguages(languages, phrases),
  };
}

function compileEmployer({ opening, before, after }: EmployerSigns, phrases: PhraseBook): CompiledEmployer {
  const wordAt = (list: PhraseList, at: number) => list.map((phrase) => phrases.wordsOf(phrase).at(at) ?? 0);
  return {
    opening: new NumberSet(phrases.registerAll(opening, "employer, opening")),
    before: new NumberSet(phrases.registerAll(before, "employer, before")),
    after: new NumberSet(phrases.registerAll(after, "employer, after")),
    nextWords: new NumberSet([...wordAt(opening, -1), ...wordAt(before, -1), ...wordAt(after, 0)]),
  };
}

function compileReading(context: Context, phrases: PhraseBook): CompiledContext["words"] {
  return tabulate(keysOf(READING_DATA), (member) => {
    const lists: Readonly<Record<string, PhraseList>> = context[member];
    for (const [name, sign] of Object.entries(SIGNS[member])) {
      for (const phrase of phrases.registerAll(lists[name] ?? [], `${member}, ${name}`)) {
        phrases.addSign(phrase, sign);
      }
    }
    const wordsOf = (name: string) => new NumberSet((lists[name] ?? []).flatMap((word) => phrases.wordsOf(word)));
    return tabulate(Object.keys(lists).filter(isWordList), wordsOf);
  }) as CompiledContext["words"];
}

function compileRules(context: Context, phrases: PhraseBook, needs: NeedCompiler): CompiledContext["rules"] {
  return tabulate(keysOf(RULE_DATA), (member) => {
    const data: AnyRuleData = context[member];
    const listed = (name: string): PhraseList => {
      const list = data[name];
      return typeof list === "object" ? list : [];
    };
    for (const [name, role] of Object.entries(RULE_ROLES[member])) {
      phrases.registerAll(listed(name), `${member}, ${name}`, role);
    }
    return {
      scope: context[member].scope,
      ...(data["applies"] !== undefined ? { applies: needs.terms(listed("applies"), `${member}, applies`) } : {}),
    };
  });
}

function compileLanguages(languages: Lexicon["context"]["languages"], phrases: PhraseBook): CompiledLanguages {
  const codes = Object.keys(languages);
  const words = codes.map((code) => (languages[code] ?? []).flatMap((word) => phrases.wordsOf(word)));
  const masks = new Uint32Array(words.flat().reduce((most, word) => Math.max(most, word), 0) + 1);
  words.forEach((ofLanguage, bit) => {
    for (const word of ofLanguage) masks[word] = (masks[word] ?? 0) | (1 << bit);
  });
  return { codes, masks };
}
