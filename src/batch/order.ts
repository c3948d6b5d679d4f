/**
 * Works on up to `limit` items at a time and yields what came of them in the order of the items, each as soon as all
 * before it have been yielded. Asks for an item only when there is room for it; an aborted signal ends the asking, and
 * what has been begun is finished. When the items fail, what came before is yielded first.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  const aborted = watchAbort(signal);
  let next: Promise<IteratorResult<Item>> | undefined;
  let failure: { readonly reason: unknown } | undefined;
  let isEnded = false;
  try {
    for (;;) {
      isEnded ||= signal?.aborted === true;
      if (!isEnded && begun.length < limit) next ??= iterator.next();
      if (isEnded) next = undefined;
      const [first] = begun;
      if (first === undefined && next === undefined) {
        if (failure !== undefined) throw failure.reason;
        return;
      }
      const finished = await Promise.race([
        ...(first === undefined ? [] : [first.then(() => true)]),
        ...(next === undefined ? [] : [next.then(notYet, notYet), aborted.promise]),
      ]);
      if (finished) {
        begun.shift();
        if (first !== undefined) yield await first;
      } else if (next !== undefined && signal?.aborted !== true) {
        try {
          const { done, value } = await next;
          if (done === true) isEnded = true;
          else begun.push(muteRejection(work(value)));
        } catch (reason) {
          isEnded = true;
          failure = { reason };
        }
        next = undefined;
      }
    }
  } finally {
    aborted.forget();
    // An input that is being waited for cannot be closed now: waiting for that would wait for the input.
    Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

const notYet = () => false;

/** A promise that may fail before its turn comes, which is no unhandled failure. */
function muteRejection<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function watchAbort(signal: AbortSignal | undefined): { promise: Promise<false>; forget: () => void } {
  if (signal === undefined) return { promise: new Promise(() => {}), forget: () => {} };
  let forget = () => {};
  const promise = new Promise<false>((resolve) => {
    const stop = () => resolve(false);
    signal.addEventListener("abort", stop, { once: true });
    forget = () => signal.removeEventListener("abort", stop);
  });
  return { promise, forget };
}
