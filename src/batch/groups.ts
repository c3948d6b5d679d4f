/** Groups of up to `size` items; a group does not wait for more than has arrived by the end of this turn of the event loop. */
export async function* groupItems<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let next: Promise<IteratorResult<Item>> | undefined;
  try {
    for (;;) {
      const group: Item[] = [];
      const turn = new Promise<undefined>((resolve) => setImmediate(resolve, undefined));
      while (group.length < size) {
        next ??= Promise.resolve(iterator.next());
        // The first of a group is waited for.
        const arrived = await (group.length === 0 ? next : Promise.race([next, turn]).catch(() => undefined));
        if (arrived === undefined) break;
        if (arrived.done === true) {
          if (group.length > 0) yield group;
          return;
        }
        next = undefined;
        group.push(arrived.value);
      }
      yield group;
    }
  } finally {
    await iterator.return?.();
  }
}
