import { describe, expect, it } from "vitest";
import { ablate } from "../../src/authoring/ablation.js";
import type { Inflection } from "../../src/authoring/inflection.js";
import { partsOfLexicon } from "../../src/authoring/lexicon-parts.js";
import { READING_DATA, RULE_DATA } from "../../src/domain.js";
import type { LabelledPost } from "../../src/evaluate/labelled-posts.js";
import type { Label, Lexicon } from "../../src/index.js";
import { lexiconOf, silent } from "../small-lexicon.js";

const negation = RULE_DATA.negation.filter((name) => name !== "scope");

const inflection: Inflection = { verbs: [], doubling: [], irregular: {}, uncountable: [], spellings: {} };

const silence = {
  groups: {},
  sections: { headings: {}, cues: {} },
  sentences: { abbreviations: [] },
  ...silent(READING_DATA),
  collaborators: { cues: [], terminators: [], scope: 1, teams: [] },
  tooling: { cues: [], scope: 1 },
  hiringProcess: { cues: [], scope: 1 },
  occasional: { cues: [], scope: 1 },
  languages: { en: ["the", "and"] },
};

const lexicon: Lexicon = lexiconOf(
  [
    { id: "tensor-mill", forms: ["TensorMill", "milling kit"], leaning: "ml", strength: 3 },
    { id: "queue-works", forms: ["QueueWorks", "QueueWerk"], strength: 3 },
    { id: "byte-broker", forms: ["ByteBroker"], strength: 3 },
    { id: "seeded", forms: ["Seeded"], strength: 3, source: "stack" },
    {
      id: "spool",
      forms: ["Spool"],
      strength: 3,
      needs: { Spool: { any: [{ near: ["queue", "thread"] }, { list: true }] } },
    },
  ],
  {
    ...silence,
    negation: { ...silent({ negation }).negation, forward: ["no", "never"], scope: 8 },
  },
);

function posts(...entries: readonly (readonly [label: Label, description: string])[]): LabelledPost[] {
  return entries.map(([label, description]) => ({ label, post: { title: "Engineer", description } }));
}

function idleOn(data: readonly LabelledPost[]): string[] {
  return [...ablate(lexicon, inflection, data)].map(({ kind, name, posts }) => `${kind}: ${name}: ${posts}`);
}

describe("the parts of a lexicon", () => {
  it("are its concepts, forms, witnesses, interactions and phrases; what the document names is none", () => {
    expect([...partsOfLexicon(lexicon, inflection)].map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      "concept: tensor-mill",
      'form: tensor-mill form "TensorMill"',
      'form: tensor-mill form "milling kit"',
      "concept: queue-works",
      'form: queue-works form "QueueWorks"',
      'form: queue-works form "QueueWerk"',
      "concept: byte-broker",
      "concept: spool",
      'witness: spool form "Spool" any.0.near "queue"',
      'witness: spool form "Spool" any.0.near "thread"',
      'phrase: negation.forward "no"',
      'phrase: negation.forward "never"',
      'phrase: heads.engineer "engineer"',
      'phrase: heads.engineer "developer"',
      'phrase: heads.engineers "engineers"',
      'phrase: heads.engineers "developers"',
      'phrase: heads.links "for"',
      'phrase: heads.links "of"',
    ]);
  });

  it("leave the rest of the lexicon as it is", () => {
    const [first] = partsOfLexicon(lexicon, inflection);
    expect(first?.without()).toEqual({
      ...lexicon,
      concepts: lexicon.concepts.map((concept) =>
        concept.id === "tensor-mill" ? { ...concept, forms: [], exact: [], needs: {} } : concept,
      ),
    });
  });
});

describe("what is idle", () => {
  it("is what no post holds, and what changes no verdict", () => {
    const data = posts(
      ["ml", "You run TensorMill every day."],
      ["backend", "You run QueueWorks every day."],
      ["backend", "You tune the queue under Spool."],
      ["neither", "You need no ByteBroker here."],
    );
    expect(idleOn(data)).toEqual([
      'form: tensor-mill form "milling kit": 0',
      'form: queue-works form "QueueWerk": 0',
      "concept: byte-broker: 1",
      'witness: spool form "Spool" any.0.near "thread": 0',
      'phrase: negation.forward "never": 0',
      'phrase: heads.engineer "engineer": 4',
      'phrase: heads.engineer "developer": 0',
      'phrase: heads.engineers "engineers": 0',
      'phrase: heads.engineers "developers": 0',
      'phrase: heads.links "for": 0',
      'phrase: heads.links "of": 0',
    ]);
  });

  it("is never what decides a label", () => {
    const idle = idleOn(posts(["backend", "You run ByteBroker and QueueWerk."], ["ml", "You run a milling kit."]));
    expect(idle).not.toContain("concept: tensor-mill: 1");
    expect(idle).not.toContain('form: tensor-mill form "milling kit": 1');
  });
});
