/**
 * What some work makes of each item, in the order of the items. Up to 100 are worked on at once, while the next items come,
 * so that the disk and the network are waited for together.
 * @param atOnce pieces of work that are begun before the first of them is done
 * @throws what the items or the work throw, once all that was begun is done
 */
export async function* workAhead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce = 100,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const failures: unknown[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // One that fails before its turn is heard of in its turn.
      result.catch(() => {});
      begun.push(result);
      if (begun.length >= atOnce) yield* takeFirst(begun);
    }
  } catch (error) {
    failures.push(error);
  }
  while (begun.length > 0) {
    try {
      yield* takeFirst(begun);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function* takeFirst<Result>(begun: Promise<Result>[]): AsyncGenerator<Result> {
  const first = begun.shift();
  if (first !== undefined) yield await first;
}
