import fc from "fast-check";
import { it } from "vitest";
import { expectSameToBrowsers } from "./browsers.js";
import { mutatedDocument } from "./mutated-documents.js";

const RUNS = 100_000;

it(`marks change nothing that a browser makes of ${RUNS} mutated documents`, () => {
  // The same documents each time: what fails is then the change, and not the luck of the day.
  fc.assert(fc.property(mutatedDocument, expectSameToBrowsers), { numRuns: RUNS, seed: 1 });
});
