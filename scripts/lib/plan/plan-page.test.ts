import { expect, test } from "vitest";
import { planLeftover, planPage } from "./plan-page.ts";

test.each([
  ["nothing stands there", undefined, [], "write"],
  ["nothing stands there any more", undefined, ["old"], "write"],
  ["the wanted bytes stand there", "new", [], "keep"],
  ["its own older page stands there", "old", ["old"], "write"],
  ["a page of an interrupted run stands there", "half", ["old", "half"], "write"],
  ["somebody else's page stands there", "theirs", [], "leave"],
  ["its page was changed by hand", "theirs", ["old"], "leave"],
] as const)("where %s", (_, existing, own, action) => {
  expect(planPage("new", existing, own)).toBe(action);
});

test("of pages without a record only the generator's own are removed", () => {
  expect(planLeftover("old", ["older", "old"])).toBe("remove");
  expect(planLeftover("theirs", ["old"])).toBe("leave");
  expect(planLeftover("theirs", [])).toBe("leave");
});
