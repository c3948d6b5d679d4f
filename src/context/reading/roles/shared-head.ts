import type { CompiledLexicon } from "../../../lexicon/compile.js";
import type { Candidate } from "../../../match/candidates.js";
import { isTechnology, makeRole, roleOf } from "./field.js";
import type { Part } from "./parts.js";

/** Level words may stand before a field: "Senior Java / Android Developer". */
const MOST_LEVEL_WORDS = 2;

/**
 * A head serves all the fields of a list, before it ("Frontend/Backend/ML Engineers") or behind it ("Engineers: Backend,
 * ML, QA"). The nearest has it already; each of the others is a role over its own words. So is a field of the other axis
 * in the same part: "AI Backend Engineer".
 */
export function shareHeads(parts: readonly Part[], made: Map<Candidate, Candidate>, lexicon: CompiledLexicon): void {
  const share = (field: Candidate | undefined) => {
    if (field === undefined || made.has(field)) return false;
    const role = roleOf(field, "engineer", lexicon);
    if (role >= 0) made.set(field, makeRole(field, role, field.start, field.end));
    return role >= 0;
  };
  parts.forEach(({ unit, fields }, index) => {
    if (unit === undefined || unit.isProfession || unit.kind === "expert") return;
    for (let at = index - 1, next = parts[index]; at >= 0 && isListed(next); next = parts[at--]) {
      if (!share(fieldOf(parts[at]))) break;
    }
    const taken = fields.find((field) => made.has(field));
    const { leaning } = lexicon.concepts[taken?.concept ?? unit.concept ?? -1] ?? {};
    if (leaning === "ml" || leaning === "backend") {
      const other = leaning === "ml" ? "backend" : "ml";
      for (const field of fields) {
        const isOther = lexicon.concepts[field.concept]?.leaning === other && field.end <= unit.start;
        if (isOther && !isTechnology(field.concept, lexicon)) share(field);
      }
    }
    let at = index + 1;
    // What stands apart from a head without a field is its field, and begins the list.
    const next = fieldOf(parts[at]);
    if (taken === undefined && next !== undefined && made.has(next)) at++;
    else if (parts[at]?.joint !== "list") return;
    for (; parts[at]?.unit === undefined && isListed(parts[at]); at++) if (!share(fieldOf(parts[at]))) break;
  });
}

/** Fields of work in a list without a head ("Acme | Frontend, Backend, ML"): each is a role over its own words. */
export function rolesWithoutHead(parts: readonly Part[], lexicon: CompiledLexicon): ReadonlyMap<Candidate, Candidate> {
  const roles = new Map<Candidate, Candidate>();
  parts.forEach((part, index) => {
    const field = fieldOf(part);
    if (field === undefined || isTechnology(field.concept, lexicon)) return;
    if (!isOneOfSeveral(part) && !isOneOfSeveral(parts[index + 1])) return;
    const role = roleOf(field, "engineer", lexicon);
    if (role >= 0) roles.set(field, makeRole(field, role, field.start, field.end));
  });
  return roles.size < 2 ? new Map() : roles;
}

function isListed(part: Part | undefined): boolean {
  return part?.joint === "list" || part?.joint === "comma";
}

function isOneOfSeveral(part: Part | undefined): boolean {
  return isListed(part) || part?.joint === "bar";
}

/** The field that makes up a part. */
function fieldOf(part: Part | undefined): Candidate | undefined {
  const [field, ...others] = part?.fields ?? [];
  if (part === undefined || part.unit !== undefined || field === undefined || others.length > 0) return undefined;
  return field.end === part.end && field.start - part.start <= MOST_LEVEL_WORDS ? field : undefined;
}
