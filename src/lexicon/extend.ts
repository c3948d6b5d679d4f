import { JobsiftError } from "../errors.js";
import { checkExtension, checkFormPolicies } from "./check-extension.js";
import { checkEngine, compareVersions } from "./engine.js";
import { formKeyOf } from "./form.js";
import type { Concept, Context, Interaction, Lexicon, Need, Witness } from "./types.js";

/** Changes to a lexicon, by concept id. Forms are taken as they are: inflections of ordinary words are listed by hand. */
export interface LexiconExtension {
  /** Name of the new lexicon. Default: the name of the base. */
  readonly name?: string;
  /** Version of the new lexicon. Default: the version of the base. */
  readonly version?: string;
  /** Least version of jobsift, such as 1.2.0; an older one refuses the extension. Default: that of the base. */
  readonly engine?: string;
  /** New concepts. */
  readonly add?: readonly Concept[];
  /** Members to replace in concepts of the base. A new `strength` or `leaning` also drops what was fitted for the concept. */
  readonly override?: readonly (Partial<Concept> & Pick<Concept, "id">)[];
  /** Ids of concepts of the base to switch off; they vouch for no ambiguous form any more. */
  readonly disable?: readonly string[];
  /** Changes to the interactions. */
  readonly interactions?: {
    /** New interactions. */
    readonly add?: readonly Interaction[];
    /** Ids of interactions of the base to switch off. */
    readonly disable?: readonly string[];
  };
  /** Members of the context to replace; `groups`, `roles` and `languages` are replaced name by name. New roles come first. */
  readonly context?: Partial<Context>;
}

/**
 * A lexicon with changes; the base stays as it is.
 * @throws {JobsiftError} `invalid-lexicon` when the extension is malformed or asks for a later jobsift, an added id
 * exists, an overridden or disabled one does not, an id is named twice, or a form would belong to two concepts. A form
 * that can never match is found when the lexicon is first used.
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
  checkExtension(extension);
  checkEngine(extension.engine, "extension");
  const concepts = new Map(base.concepts.map((concept) => [concept.id, concept]));
  const fitted = { ...base.weights.concepts };
  const namedIds = new Set<string>();
  const claimId = (id: string, verb: string, mustExist: boolean): void => {
    if (namedIds.has(id)) throw invalidLexicon(`the extension names the concept "${id}" twice; name it once`);
    if (concepts.has(id) !== mustExist) {
      throw invalidLexicon(
        mustExist
          ? `cannot ${verb} the concept "${id}": the lexicon "${base.name}" has none with this id`
          : `cannot ${verb} the concept "${id}": the id exists; override the concept or choose another id`,
      );
    }
    namedIds.add(id);
  };

  for (const id of extension.disable ?? []) {
    claimId(id, "disable", true);
    concepts.delete(id);
    delete fitted[id];
  }
  for (const [index, change] of (extension.override ?? []).entries()) {
    claimId(change.id, "override", true);
    const concept = concepts.get(change.id);
    if (concept) {
      checkFormPolicies({ forms: concept.forms, ...change }, `extension.override[${index}]`);
      concepts.set(change.id, override(concept, change));
    }
    if (change.strength !== undefined || change.leaning !== undefined) delete fitted[change.id];
  }
  for (const concept of extension.add ?? []) {
    claimId(concept.id, "add", false);
    concepts.set(concept.id, concept);
    delete fitted[concept.id];
  }

  const gone = new Set((extension.disable ?? []).map((id) => `@${id}`));
  const all = [...concepts.values()].map((concept) => forget(concept, gone)).filter(({ forms }) => forms.length > 0);
  refuseSharedForms(all);
  const interactions = extendInteractions(base, extension, gone);
  for (const { id } of extension.interactions?.add ?? []) {
    if (all.some((concept) => concept.id === id))
      throw invalidLexicon(`cannot add the interaction "${id}": a concept has this id`);
    delete fitted[id];
  }
  for (const id of extension.interactions?.disable ?? []) delete fitted[id];
  const engine = latest(base.engine, extension.engine);
  const { groups, roles, languages, ...context } = extension.context ?? {};
  return {
    name: extension.name ?? base.name,
    version: extension.version ?? base.version,
    ...(engine !== undefined && { engine }),
    concepts: all,
    ...(interactions !== undefined && { interactions }),
    context: {
      ...base.context,
      ...context,
      groups: { ...base.context.groups, ...groups },
      roles: { ...roles, ...forgetRoles(base.context.roles, gone), ...roles },
      languages: { ...base.context.languages, ...languages },
    },
    weights: { ...base.weights, concepts: fitted },
  };
}

function latest(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return compareVersions(first, second) < 0 ? second : first;
}

/** The interactions of the base without what is switched off, then the new ones; undefined where there is no list. */
function extendInteractions(
  base: Lexicon,
  { interactions: { add = [], disable = [] } = {} }: LexiconExtension,
  gone: ReadonlySet<string>,
): readonly Interaction[] | undefined {
  const kept = new Map(base.interactions?.map((interaction) => [interaction.id, interaction]));
  for (const id of disable) {
    if (!kept.delete(id))
      throw invalidLexicon(`cannot disable the interaction "${id}": the lexicon "${base.name}" has none with this id`);
  }
  const known = new Set([...kept.keys(), ...disable]);
  for (const { id } of add) {
    if (known.has(id)) throw invalidLexicon(`cannot add the interaction "${id}": the id exists; choose another id`);
    known.add(id);
  }
  if (base.interactions === undefined && add.length === 0) return undefined;
  return [...[...kept.values()].flatMap((each) => forgetSides(each, gone)), ...add];
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

/** Without the fields that are gone. */
function forgetRoles(roles: Context["roles"], gone: ReadonlySet<string>): Context["roles"] {
  const entries = Object.entries(roles).map(([id, role]) => [id, { ...role, fields: leftOf(role.fields, gone) }]);
  return Object.fromEntries(entries);
}

/** Nothing when a side has no concept left. */
function forgetSides(interaction: Interaction, gone: ReadonlySet<string>): Interaction[] {
  const [first, second] = [leftOf(interaction.of[0], gone), leftOf(interaction.of[1], gone)];
  return first.length === 0 || second.length === 0 ? [] : [{ ...interaction, of: [first, second] }];
}

/** The references that name nothing that is gone. */
function leftOf(entries: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return entries.filter((entry) => !entry.split(" ").some((name) => gone.has(name)));
}

function refuseSharedForms(concepts: readonly Concept[]): void {
  const owners = new Map<string, string>();
  for (const { id, forms } of concepts) {
    for (const form of forms) {
      const key = formKeyOf(form);
      const owner = owners.get(key) ?? id;
      if (owner !== id)
        throw invalidLexicon(`the form "${form}" belongs to two concepts, "${owner}" and "${id}"; keep it in one`);
      owners.set(key, id);
    }
  }
}

function invalidLexicon(message: string): JobsiftError {
  return new JobsiftError("invalid-lexicon", message);
}
