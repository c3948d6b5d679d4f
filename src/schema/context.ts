import * as z from "zod";
import { phrases, section } from "./concept.js";
import { strict } from "./issues.js";

const words = z.int().min(1).max(1000).describe("In words.");
const factor = z.number().min(0).max(1);
const bySection = z.partialRecord(section, phrases);
const byHeading = z.partialRecord(z.enum([...section.options, "page-chrome", "other-opening"]), phrases);
const cueShape = {
  cues: phrases,
  applies: phrases.exactOptional().describe('References ("@ml") or phrases; only these are touched. Absent: all.'),
  scope: words,
};

/** The shapes of the members of the context. */
const members = {
  groups: z.record(z.string(), phrases),
  sections: {
    headings: byHeading.describe(
      "By section: phrases that are a heading when they stand like one; page-chrome and other-opening: nothing below counts.",
    ),
    cues: bySection.describe("By section: phrases inside a sentence that tell where it belongs."),
  },
  sentences: { abbreviations: phrases.describe("A full stop after one of these ends no sentence.") },
  negation: {
    forward: phrases.describe("Negate what follows."),
    backward: phrases.describe("Negate what stands before."),
    pseudo: phrases.describe("Contain a negation word and negate nothing."),
    terminators: phrases.describe("End a scope."),
    scope: words,
  },
  collaborators: {
    cues: phrases,
    terminators: phrases,
    scope: words,
    teams: phrases.describe("Behind a mention in such a scope, make it another team's subject."),
  },
  tooling: cueShape,
  hiringProcess: cueShape,
  damping: {
    "nice-to-have": factor,
    collaborators: factor,
    company: factor,
    "several-roles": factor.describe("Of a role in the title that counts against both axes, beside other roles."),
  },
  languages: z.record(z.string(), phrases),
} as const;

/** Everything the context rules know. */
export const context = strict({
  groups: members.groups,
  sections: strict(members.sections),
  sentences: strict(members.sentences),
  negation: strict(members.negation),
  collaborators: strict(members.collaborators),
  tooling: strict(members.tooling),
  hiringProcess: strict(members.hiringProcess),
  damping: strict(members.damping),
  languages: members.languages,
});

/** What an extension may replace of the context: whole members; `groups` and `languages` by name. */
export const contextOverride = strict({
  groups: context.shape.groups.exactOptional(),
  sections: context.shape.sections.exactOptional(),
  sentences: context.shape.sentences.exactOptional(),
  negation: context.shape.negation.exactOptional(),
  collaborators: context.shape.collaborators.exactOptional(),
  tooling: context.shape.tooling.exactOptional(),
  hiringProcess: context.shape.hiringProcess.exactOptional(),
  damping: context.shape.damping.exactOptional(),
  languages: context.shape.languages.exactOptional(),
});

const $schema = { $schema: z.string().exactOptional() };

/** `lexicon/context/groups.json` and `groups-<topic>.json`. */
export const groupsFile = strict({ ...$schema, groups: members.groups });

/** The other files of `lexicon/context/`, each a member of the context; records by name stand under their own key. */
export const contextFiles = {
  sections: strict({ ...$schema, ...members.sections }),
  sentences: strict({ ...$schema, ...members.sentences }),
  negation: strict({ ...$schema, ...members.negation }),
  collaborators: strict({ ...$schema, ...members.collaborators }),
  tooling: strict({ ...$schema, ...members.tooling }),
  "hiring-process": strict({ ...$schema, ...members.hiringProcess }),
  damping: strict({ ...$schema, ...members.damping }),
  languages: strict({ ...$schema, languages: members.languages }),
} as const;
