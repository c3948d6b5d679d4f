import { setImmediate as afterEvents } from "node:timers/promises";
import { afterEach, expect, it, vi } from "vitest";
import { Turns } from "../../src/server/turns.js";

afterEach(() => {
  vi.restoreAllMocks();
});

it("ends a turn after 20 ms of work, whoever of many has worked", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const turns = new Turns();
  const done: string[] = [];
  const worker = async (name: string): Promise<void> => {
    for (let piece = 0; piece < 4; piece++) {
      await turns.give();
      now += 8;
      done.push(name);
    }
  };
  let isOver = false;
  const all = Promise.all(["a", "b", "c"].map(worker)).then(() => {
    isOver = true;
  });
  let loops = 0;
  for (; !isOver; loops++) await afterEvents();
  await all;
  // 96 ms of work, in turns of three pieces.
  expect(loops).toBeGreaterThanOrEqual(3);
  // None goes on alone while others wait.
  for (let at = 0; at < done.length; at += 3) expect(done.slice(at, at + 3).sort()).toEqual(["a", "b", "c"]);
});

it("lets work at once what comes early in a turn", async () => {
  const turns = new Turns();
  await turns.give();
  let hasTurned = false;
  setImmediate(() => {
    hasTurned = true;
  });
  await turns.give();
  expect(hasTurned).toBe(false);
});
