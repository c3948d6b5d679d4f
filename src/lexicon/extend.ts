import { JobsiftError } from "../errors.js";
import { formKey } from "./form.js";
import type { Concept, Context, Interaction, Lexicon, Need, Witness } from "./types.js";

/** Changes to a lexicon, by concept id. Forms are taken as they are: inflections of ordinary words are listed by hand. */
export interface LexiconExtension {
  /** Name of the new lexicon. Default: the name of the base. */
  readonly name?: string;
  /** Version of the new lexicon. Default: the version of the base. */
  readonly version?: string;
  /** New concepts. */
  readonly add?: readonly Concept[];
  /** Members to replace in concepts of the base. A new `strength` or `leaning` also drops what was fitted for the concept. */
  readonly override?: readonly (Partial<Concept> & Pick<Concept, "id">)[];
  /** Ids of concepts of the base to switch off; they vouch for no ambiguous form any more. */
  readonly disable?: readonly string[];
  /** Members of the context to replace; `groups` and `languages` are replaced name by name. */
  readonly context?: Partial<Context>;
}

/**
 * A lexicon with changes; the base stays as it is.
 * @throws {JobsiftError} `invalid-lexicon` when an added id exists, an overridden or disabled one does not, an id is
 * named twice, or a form would belong to two concepts.
 *
 * @example
 * ```ts
 * import { defaultLexicon, extendLexicon } from "jobsift";
 *
 * const lexicon = extendLexicon(defaultLexicon(), { name: "ours", disable: ["solidity"] });
 * lexicon.concepts.some(({ id }) => id === "solidity"); // => false
 * ```
 */
export function extendLexicon(base: Lexicon, extension: LexiconExtension): Lexicon {
  const concepts = new Map(base.concepts.map((concept) => [concept.id, concept]));
  const fitted = { ...base.weights.concepts };
  const touched = new Set<string>();
  const touch = (id: string, verb: string, exists: boolean): void => {
    if (touched.has(id)) throw invalid(`the extension names the concept "${id}" twice; name it once`);
    if (concepts.has(id) !== exists) {
      throw invalid(
        exists
          ? `cannot ${verb} the concept "${id}": the lexicon "${base.name}" has none with this id`
          : `cannot ${verb} the concept "${id}": the id exists; override the concept or choose another id`,
      );
    }
    touched.add(id);
  };

  for (const id of extension.disable ?? []) {
    touch(id, "disable", true);
    concepts.delete(id);
    delete fitted[id];
  }
  for (const change of extension.override ?? []) {
    touch(change.id, "override", true);
    const concept = concepts.get(change.id);
    if (concept) concepts.set(change.id, override(concept, change));
    if (change.strength !== undefined || change.leaning !== undefined) delete fitted[change.id];
  }
  for (const concept of extension.add ?? []) {
    touch(concept.id, "add", false);
    concepts.set(concept.id, concept);
    delete fitted[concept.id];
  }

  const gone = new Set((extension.disable ?? []).map((id) => `@${id}`));
  const all = [...concepts.values()].map((concept) => forget(concept, gone)).filter(({ forms }) => forms.length > 0);
  refuseSharedForms(all);
  const { groups, languages, ...context } = extension.context ?? {};
  return {
    name: extension.name ?? base.name,
    version: extension.version ?? base.version,
    concepts: all,
    ...(base.interactions && { interactions: base.interactions.flatMap((each) => forgetSides(each, gone)) }),
    context: {
      ...base.context,
      ...context,
      groups: { ...base.context.groups, ...groups },
      languages: { ...base.context.languages, ...languages },
    },
    weights: { ...base.weights, concepts: fitted },
  };
}

/** New forms bring no policy of their own: what `exact` and `needs` say of forms that are gone goes with them. */
function override(concept: Concept, change: Partial<Concept>): Concept {
  const changed = { ...concept, ...change };
  if (change.forms === undefined) return changed;
  const forms = new Set(change.forms);
  const { exact, needs, ...rest } = changed;
  return {
    ...rest,
    ...(exact ? { exact: change.exact ?? exact.filter((form) => forms.has(form)) } : {}),
    ...(needs
      ? { needs: change.needs ?? Object.fromEntries(Object.entries(needs).filter(([form]) => forms.has(form))) }
      : {}),
  };
}

/** A concept whose witnesses do not name what is gone; a form that has no witness left is gone too. */
function forget(concept: Concept, gone: ReadonlySet<string>): Concept {
  const { needs } = concept;
  if (needs === undefined || gone.size === 0) return concept;
  const kept: Record<string, Need> = {};
  const hopeless = new Set<string>();
  for (const [form, { any, never }] of Object.entries(needs)) {
    const left = any?.flatMap((witness) => forgetIn(witness, gone));
    if (left?.length === 0) hopeless.add(form);
    else
      kept[form] = {
        ...(left ? { any: left } : {}),
        ...(never ? { never: never.flatMap((each) => forgetIn(each, gone)) } : {}),
      };
  }
  return { ...concept, forms: concept.forms.filter((form) => !hopeless.has(form)), needs: kept };
}

/** Nothing when the witness can no longer hold. */
function forgetIn(witness: Witness, gone: ReadonlySet<string>): Witness[] {
  const changed: Record<string, readonly string[]> = {};
  for (const member of ["before", "after", "near", "post"] as const) {
    const terms = witness[member];
    if (!terms?.some((term) => gone.has(term))) continue;
    const left = terms.filter((term) => !gone.has(term));
    if (left.length === 0) return [];
    changed[member] = left;
  }
  return [{ ...witness, ...changed }];
}

/** Nothing when a side has no concept left. */
function forgetSides(interaction: Interaction, gone: ReadonlySet<string>): Interaction[] {
  const left = (side: readonly string[]) => side.filter((entry) => !entry.split(" ").some((name) => gone.has(name)));
  const [first, second] = [left(interaction.of[0]), left(interaction.of[1])];
  return first.length === 0 || second.length === 0 ? [] : [{ ...interaction, of: [first, second] }];
}

function refuseSharedForms(concepts: readonly Concept[]): void {
  const owners = new Map<string, string>();
  for (const { id, forms } of concepts) {
    for (const form of forms) {
      const key = formKey(form);
      const owner = owners.get(key) ?? id;
      if (owner !== id)
        throw invalid(`the form "${form}" belongs to two concepts, "${owner}" and "${id}"; keep it in one`);
      owners.set(key, id);
    }
  }
}

function invalid(message: string): JobsiftError {
  return new JobsiftError("invalid-lexicon", message);
}
