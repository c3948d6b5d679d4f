import { addRemark, formatRemarks, type RemarkListener, type Remarks } from "../records/index.js";
import { type Console, say } from "./console.js";

/** Runs what reads inputs; what reading has to say goes to standard error in the end, also where it fails. */
export async function tellRemarks<Result>(
  console: Pick<Console, "stderr">,
  run: (onRemark: RemarkListener) => Promise<Result>,
): Promise<Result> {
  const remarks: Remarks = {};
  try {
    return await run((remark, place) => addRemark(remarks, remark, place));
  } finally {
    for (const line of formatRemarks(remarks)) say(console, line);
  }
}
