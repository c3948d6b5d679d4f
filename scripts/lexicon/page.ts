import type { Concept, Interaction, Lexicon, Need, Witness } from "../../src/lexicon/types.js";

/** A page about every concept, by file, from a lexicon as it was written. */
export function documentLexicon(lexicon: Lexicon, fileOf: ReadonlyMap<Concept, string>): string {
  const topics = new Map<string, Concept[]>();
  for (const concept of lexicon.concepts) {
    const topic = (fileOf.get(concept) ?? "").replace(/^.*\//, "").replace(/\.json$/, "");
    topics.set(topic, [...(topics.get(topic) ?? []), concept]);
  }
  const forms = lexicon.concepts.reduce((sum, concept) => sum + concept.forms.length, 0);
  const contents = [...topics].map(([topic, concepts]) => `| [${topic}](#${topic}) | ${concepts.length} |`);
  return [
    "<!-- Generated from lexicon/ by npm run build:lexicon; do not edit. -->",
    "# The lexicon",
    `Everything that \`${lexicon.name}@${lexicon.version}\` knows: ${lexicon.concepts.length} concepts, ${forms} forms (inflections of ordinary words not counted).`,
    "**Strength** is what one mention among the duties is worth in log odds, as its author believes; `both` counts for machine learning and for backend, `neither` against both. **Source** is where it comes from: a part of the source document, or practice ([sources.md](sources.md)). The address of a concept on this page ends in its id, as in `lexicon.md#pytorch`. A form marked *exact* counts only in this spelling, one marked *ambiguous* only with a witness.",
    ["| topic | concepts |", "|---|---:|", ...contents].join("\n"),
    ...[...topics].flatMap(([topic, concepts]) => [`## ${topic}`, ...concepts.flatMap(documentConcept)]),
    ...documentInteractions(lexicon.interactions ?? []),
    "",
  ].join("\n\n");
}

function documentConcept(concept: Concept): string[] {
  const { id, name, forms, facet, subfacet, leaning, strength, source, needs = {}, note, examples } = concept;
  const shown = forms.map((form) => {
    const marks = [concept.exact?.includes(form) ? "exact" : "", needs[form] ? "ambiguous" : ""].filter(Boolean);
    return formatCode(form) + (marks.length > 0 ? ` (*${marks.join(", ")}*)` : "");
  });
  const witnesses = new Map<string, string[]>();
  for (const [form, need] of Object.entries(needs)) {
    const rule = documentNeed(need);
    witnesses.set(rule, [...(witnesses.get(rule) ?? []), formatCode(form)]);
  }
  return [
    `### <a id="${id}"></a>${escapeMarkdown(name)}`,
    [
      `\`${id}\` · **${leaning}** ${strength} · ${facet}${subfacet ? ` (${subfacet})` : ""} · source: [${source}](sources.md)`,
      ...(note ? ["", escapeMarkdown(note)] : []),
      "",
      `- Forms: ${shown.join(", ")}`,
      ...[...witnesses].map(([rule, some]) => `- ${some.join(", ")}: ${rule}`),
      ...(examples?.matches ?? []).map((sentence) => `- Found: ${quoteSentence(sentence)}`),
      ...(examples?.misses ?? []).map((sentence) => `- Not counted: ${quoteSentence(sentence)}`),
    ].join("\n"),
  ];
}

function documentInteractions(interactions: readonly Interaction[]): string[] {
  if (interactions.length === 0) return [];
  const side = (entries: readonly string[]) => entries.map(formatCode).join(" or ");
  return [
    "## interactions",
    "Two kinds of work that mean more together than each alone; counted once in a post.",
    ...interactions.flatMap(({ id, name, leaning, strength, of: [first, second], least, note }) => [
      `### <a id="${id}"></a>${escapeMarkdown(name)}`,
      [
        `\`${id}\` · **${leaning}** ${strength}${least === undefined ? "" : ` · joins concepts of strength ${least} and more`}`,
        ...(note ? ["", escapeMarkdown(note)] : []),
        "",
        `- Joins: ${side(first)}`,
        `- With: ${side(second)}`,
      ].join("\n"),
    ]),
  ];
}

function documentNeed({ any = [], never = [] }: Need): string {
  const parts = [
    any.length > 0 ? `trusted ${any.map(documentWitness).join(", or ")}` : "",
    never.length > 0 ? `not trusted ${never.map(documentWitness).join(", or ")}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}

function documentWitness({ before, after, near, within = 8, post, list, version, section }: Witness): string {
  const words = (terms: readonly string[]) => terms.map(formatCode).join(" ");
  const parts = [
    before && `behind ${words(before)}`,
    after && `before ${words(after)}`,
    near && `within ${within} words of ${words(near)}`,
    post && `in a post with ${words(post)}`,
    list && "in a list beside a technology",
    version && "with a version number",
    section && `in the section ${section.join(", ")}`,
  ];
  return parts.filter(Boolean).join(" and ");
}

function quoteSentence(sentence: string): string {
  return `“${escapeMarkdown(sentence.replace(/\s*\n\s*/g, " / "))}”`;
}

function formatCode(text: string): string {
  return `\`${text}\``;
}

/** Without Markdown's own marks. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_`<>#\\[\]|]/g, "\\$&");
}
