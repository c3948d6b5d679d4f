import type { Classification } from "../classification.js";
import type { Axis, Label, Section } from "../domain.js";
import type { EvaluatedPost } from "./evaluated-posts.js";
import { isRight } from "./metrics.js";

/** A post that got a wrong label, and the evidence that spoke most on each axis. */
export interface Misjudged {
  readonly id?: string | number | undefined;
  readonly title?: string | undefined;
  readonly gold: Label;
  readonly goldLean?: number | undefined;
  readonly predicted: Label;
  readonly confidence: number;
  readonly lean: number;
  readonly evidence: Readonly<Record<Axis, readonly Witnessed[]>>;
}

/** A mention and what it added to one axis. */
export interface Witnessed {
  readonly name: string;
  readonly text: string;
  readonly section: Section;
  readonly contribution: number;
}

const SHOWN_EVIDENCE = 5;

/** The posts with a wrong label, most confident first, `count` at the most. */
export function misjudgedOf(posts: readonly EvaluatedPost[], count: number): readonly Misjudged[] {
  return posts
    .filter((post) => !isRight(post))
    .sort((a, b) => b.verdict.confidence - a.verdict.confidence)
    .slice(0, count)
    .map(({ labelled, gold, goldLean, verdict }) => ({
      ...(labelled.post.id != null && { id: labelled.post.id }),
      ...(labelled.post.title != null && { title: labelled.post.title }),
      gold,
      ...(goldLean !== undefined && { goldLean }),
      predicted: verdict.label,
      confidence: verdict.confidence,
      lean: verdict.lean,
      evidence: { ml: witnesses(verdict, "ml"), backend: witnesses(verdict, "backend") },
    }));
}

function witnesses({ evidence }: Classification, axis: Axis): readonly Witnessed[] {
  return evidence
    .map(({ name, text, section, contributions }) => ({ name, text, section, contribution: contributions[axis] }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, SHOWN_EVIDENCE);
}
