import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Turns } from "../../src/server/turns.js";

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [0, false],
  [9, false],
  [10, true],
  [500, true],
])("after %i ms of work the event loop turns first: %s", async (worked, turns) => {
  const shared = new Turns();
  await shared.give();
  now += worked;
  let hasTurned = false;
  setImmediate(() => {
    hasTurned = true;
  });
  await shared.give();
  expect(hasTurned).toBe(turns);
});

it("goes to all that wait in order, so that none goes on alone", async () => {
  const shared = new Turns();
  const done: string[] = [];
  const worker = async (name: string): Promise<void> => {
    for (let piece = 0; piece < 4; piece++) {
      await shared.give();
      now += 4;
      done.push(name);
    }
  };
  await Promise.all(["a", "b", "c", "d"].map(worker));
  for (let at = 0; at < done.length; at += 4) expect(done.slice(at, at + 4).sort()).toEqual(["a", "b", "c", "d"]);
});
