import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupItems } from "../../src/batch/groups.js";
import { inOrder } from "../../src/batch/order.js";

async function* from<Item>(items: readonly Item[], onTaken: (item: Item) => void = () => {}): AsyncGenerator<Item> {
  for (const item of items) {
    onTaken(item);
    yield item;
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("work in order", () => {
  it("yields what comes of the items in their order, however long each takes", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (waits, limit) => {
        const items = waits.map((wait, at) => ({ wait, at }));
        const work = async ({ wait, at }: { wait: number; at: number }) => {
          await sleep(wait);
          return at;
        };
        expect(await collect(inOrder(from(items), work, limit))).toEqual(items.map(({ at }) => at));
      }),
      { numRuns: 30 },
    );
  });

  it("takes no more items than it may work on, however slowly results are taken", async () => {
    const taken: number[] = [];
    const items = from(
      Array.from({ length: 100 }, (_, at) => at),
      (item) => taken.push(item),
    );
    const results = inOrder(items, async (item) => item, 4);
    await results.next();
    await sleep(20);
    expect(taken.length).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it("yields a result at once, without waiting for the next item", async () => {
    async function* slow() {
      yield 1;
      await sleep(10_000, undefined, { ref: false });
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    void results.return(undefined);
  });

  it("finishes what was begun when it is aborted, also while it waits for an item", async () => {
    const controller = new AbortController();
    async function* slow() {
      yield 1;
      yield 2;
      setTimeout(() => controller.abort(), 10);
      await sleep(10_000, undefined, { ref: false });
      yield 3;
    }
    const work = async (item: number) => {
      await sleep(30);
      return item;
    };
    expect(await collect(inOrder(slow(), work, 4, controller.signal))).toEqual([1, 2]);
  });

  it("yields what came before a failure, then fails", async () => {
    async function* broken() {
      yield 1;
      yield 2;
      throw new Error("no more");
    }
    const results: number[] = [];
    const reading = (async () => {
      for await (const result of inOrder(broken(), async (item) => item, 4)) results.push(result);
    })();
    await expect(reading).rejects.toThrow("no more");
    expect(results).toEqual([1, 2]);
  });

  it("closes the items when nobody reads on", async () => {
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) yield 1;
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of inOrder(endless(), async (item) => item, 2)) break;
    await sleep(5);
    expect(isClosed).toBe(true);
  });
});

describe("groupItems", () => {
  it("lose nothing and keep the order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), async (items, size) => {
        for (const input of [items, from(items)]) {
          const made = await collect(groupItems(input, size));
          expect(made.flat()).toEqual(items);
          expect(made.every((group) => group.length > 0 && group.length <= size)).toBe(true);
        }
      }),
    );
  });

  it("do not wait for an item that is late", async () => {
    async function* late() {
      yield 1;
      yield 2;
      await sleep(20);
      yield 3;
    }
    expect(await collect(groupItems(late(), 10))).toEqual([[1, 2], [3]]);
  });
});
