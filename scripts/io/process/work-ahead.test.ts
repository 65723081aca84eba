import { expect, it } from "vitest";
import { workAhead } from "./work-ahead.ts";

async function* count(last: number, failure?: Error) {
  for (let item = 1; item <= last; item += 1) yield item;
  if (failure) throw failure;
}

it("works on several items at once, and gives what they become in their order", async () => {
  const begun: number[] = [];
  let finishFirst = () => {};
  const first = new Promise<void>((done) => {
    finishFirst = done;
  });
  const results = workAhead(count(3), async (item) => {
    begun.push(item);
    if (item === 3) finishFirst();
    if (item === 1) await first;
    return item * 10;
  });
  const given: number[] = [];
  for await (const result of results) given.push(result);
  expect(given).toEqual([10, 20, 30]);
  expect(begun).toEqual([1, 2, 3]);
});

it("gives all that was begun before it throws", async () => {
  const seen: number[] = [];
  const collect = async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error("disk");
      return item;
    };
    for await (const result of workAhead(count(4, new Error("network")), work)) seen.push(result);
  };
  await expect(collect).rejects.toThrow("network");
  expect(seen).toEqual([1, 3, 4]);
});
