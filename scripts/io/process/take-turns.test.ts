import { expect, test } from "vitest";
import { openTurns } from "./take-turns.ts";

test("long work that takes turns can be ended by a timer", async () => {
  const overtaken = new AbortController();
  const takeTurns = openTurns(overtaken.signal);
  setTimeout(() => overtaken.abort(new Error("overtaken")), 1);
  const work = async () => {
    const end = performance.now() + 10_000;
    while (performance.now() < end) await takeTurns();
  };
  await expect(work()).rejects.toThrow("overtaken");
});
