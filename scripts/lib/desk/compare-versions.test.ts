import { expect, test } from "vitest";
import { compareVersions, mergeVersions } from "./compare-versions.ts";

const base = {
  position: 1,
  title: "Lamps",
  score: 7,
  cards: { core: { innovation: "New." }, qa: [{ question: "Who?", answer: "We." }] },
};
const mine = { ...base, score: 8, cards: { ...base.cards, core: { innovation: "Newer." } } };
const theirs = { ...base, score: 9, journal: "Lamp Letters" };

test("two versions differ field by field, and it is known what was changed here", () => {
  const differences = compareVersions(base, mine, theirs);
  expect(differences.map(({ path, isMine }) => [path.join("."), isMine])).toEqual([
    ["score", true],
    ["cards.core.innovation", true],
    ["journal", false],
  ]);
});

test("what was chosen of here joins what is on the disk, and nothing else changes", () => {
  const differences = compareVersions(base, mine, theirs);
  const merged = mergeVersions(
    JSON.stringify(theirs, null, 2),
    differences.filter(({ isMine }) => isMine),
  );
  expect(JSON.parse(merged)).toEqual({ ...mine, journal: "Lamp Letters" });
});

test("versions that say the same do not differ, however they are written", () => {
  expect(compareVersions(base, mine, JSON.parse(JSON.stringify(mine)))).toEqual([]);
});
