import type { Classification } from "../classification.js";
import type { Axis, Label, Section } from "../domain.js";
import type { EvaluatedPost } from "./evaluated-posts.js";
import { isRight } from "./metrics.js";

/** A post that got a wrong label, and the evidence that spoke most on each axis. */
export interface Misjudged {
  /** That of the post. Absent when it has none. */
  readonly id?: string | number | undefined;
  /** That of the post. Absent when it has none. */
  readonly title?: string | undefined;
  /** The label people gave. */
  readonly gold: Label;
  /** The lean people gave, -2 (backend) to 2 (ML). Absent when nobody said. */
  readonly goldLean?: number | undefined;
  /** The label jobsift gave. */
  readonly predicted: Label;
  /** Of that label, 0 to 1. */
  readonly confidence: number;
  /** That jobsift gave, -1 (backend) to 1 (ML). */
  readonly lean: number;
  /** By axis, strongest first, at most 5 mentions each. */
  readonly evidence: Readonly<Record<Axis, readonly AxisEvidence[]>>;
}

/** A mention and what it added to one axis. */
export interface AxisEvidence {
  /** Display name of the concept. */
  readonly name: string;
  /** The words as they stand in the post. */
  readonly text: string;
  /** Where they stand. */
  readonly section: Section;
  /** What they added to the score of the axis, in log odds. */
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
      evidence: { ml: strongestEvidenceOn(verdict, "ml"), backend: strongestEvidenceOn(verdict, "backend") },
    }));
}

function strongestEvidenceOn({ evidence }: Classification, axis: Axis): readonly AxisEvidence[] {
  return evidence
    .map(({ name, text, section, contributions }) => ({ name, text, section, contribution: contributions[axis] }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, SHOWN_EVIDENCE);
}
