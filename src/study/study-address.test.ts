import { expect, test } from "vitest";
import { parseStudyAddress, renderStudyAddress, type StudyScope } from "./study-address.ts";

test.each<StudyScope>([
  { kind: "all" },
  { kind: "collection", collection: "trials" },
  { kind: "own-list", name: "Lamps & 燈 100 %" },
  { kind: "list", list: { name: "Lamps", papers: [{ paper: "trials/one" }] } },
  { kind: "search", parameters: "?q=lamp&collection=trials" },
  { kind: "search", parameters: "?area=%E6%80%A5%E8%A8%BA" },
])("a scope comes back from its address: $kind", (scope) => {
  const { search } = new URL(renderStudyAddress(scope), "https://site.invalid");
  expect(parseStudyAddress(search)).toEqual(scope);
});

test("an address without parameters leaves the scope to choose", () => {
  expect(parseStudyAddress("")).toBeUndefined();
});
