/** Two records of one id, or one whose counterpart is missing. */
export interface Counterparts<Item> {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

interface Identified {
  readonly id: string;
}

/**
 * Joins two streams by id. What stands at the same place in both costs no memory; what does not is held until its
 * counterpart comes. Of two records with one id in one stream each finds one of the other.
 */
export async function* pairById<Item extends Identified>(
  before: AsyncIterable<Item>,
  after: AsyncIterable<Item>,
): AsyncGenerator<Counterparts<Item>> {
  const sides = [before, after].map((stream) => ({
    iterator: stream[Symbol.asyncIterator](),
    waiting: new Map<string, Item[]>(),
    isOpen: true,
  }));
  const [old, current] = sides;
  if (old === undefined || current === undefined) return;
  while (old.isOpen || current.isOpen) {
    for (const [side, other] of [
      [old, current],
      [current, old],
    ] as const) {
      if (!side.isOpen) continue;
      const { done, value } = await side.iterator.next();
      if (done === true) {
        side.isOpen = false;
        continue;
      }
      const counterpart = take(other.waiting, value.id);
      if (counterpart === undefined) put(side.waiting, value);
      else if (side === old) yield { before: value, after: counterpart };
      else yield { before: counterpart, after: value };
    }
  }
  for (const item of [...old.waiting.values()].flat()) yield { before: item, after: undefined };
  for (const item of [...current.waiting.values()].flat()) yield { before: undefined, after: item };
}

function take<Item>(waiting: Map<string, Item[]>, id: string): Item | undefined {
  const items = waiting.get(id);
  const item = items?.shift();
  if (items?.length === 0) waiting.delete(id);
  return item;
}

function put<Item extends Identified>(waiting: Map<string, Item[]>, item: Item): void {
  const items = waiting.get(item.id);
  if (items === undefined) waiting.set(item.id, [item]);
  else items.push(item);
}
