import { HEAD_KINDS, type HeadKind, tabulate } from "../domain.js";
import { noSuch } from "../errors.js";
import type { NeedCompiler } from "./compile-needs.js";
import { RULE_ROLES } from "./cue-roles.js";
import type { PhraseBook } from "./phrase-book.js";
import type { Lexicon } from "./types.js";

/** Heads whose plural means the same; the others have kinds for their plurals. */
const PLURALIZED = ["generalist", "specialist", "expert", "manager", "profession"] as const;

/** The subfacet of roles that have nothing to do with software. */
const PROFESSION = "profession";
/** The subfacet of areas of work, such as machine learning. */
const DISCIPLINE = "discipline";

/** Which role a head noun makes of a field. */
export interface CompiledRoles {
  /** By kind of head, by concept of the field: index of the role's concept plus 1, or 0. */
  readonly roleOf: Readonly<Record<HeadKind, Uint16Array>>;
  /** By concept: 1 for another profession. */
  readonly areProfessions: Uint8Array;
  /** By concept: 1 for technologies and disciplines; beside a head their words need no other witness. */
  readonly areTrusted: Uint8Array;
}

/** @throws {JobsiftError} `invalid-lexicon` when a role is no concept, or a reference is unknown. */
export function compileRoles(
  { concepts, context: { roles, heads } }: Lexicon,
  phrases: PhraseBook,
  needs: NeedCompiler,
): CompiledRoles {
  for (const kind of PLURALIZED) {
    phrases.registerAll(
      heads[kind].map((head) => `${head}s`),
      `heads, ${kind}`,
      RULE_ROLES.heads[kind],
    );
  }
  const roleOf = tabulate(HEAD_KINDS, () => new Uint16Array(concepts.length));
  const areProfessions = Uint8Array.from(concepts, ({ subfacet }) => (subfacet === PROFESSION ? 1 : 0));
  const areTrusted = Uint8Array.from(concepts, ({ facet, subfacet }) =>
    facet === "stack" || subfacet === DISCIPLINE ? 1 : 0,
  );
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));
  for (const [role, { fields, heads }] of Object.entries(roles)) {
    const index = indexOf.get(role);
    // What an extension switches off is made of nothing any more.
    if (index === undefined) continue;
    const meant = needs.concepts(fields, `role "${role}"`);
    for (const head of heads) {
      const table = roleOf[headKindOf(head, role)];
      for (const field of meant) if (table[field] === 0) table[field] = index + 1;
    }
  }
  return { roleOf, areProfessions, areTrusted };
}

function headKindOf(name: string, role: string): HeadKind {
  const kind = HEAD_KINDS.find((known) => known === name);
  if (kind === undefined)
    throw noSuch("invalid-lexicon", "kind of head", name, HEAD_KINDS.join(", "), `role "${role}"`);
  return kind;
}
