import { expect, test } from "vitest";
import { compareVersions, type Difference } from "./compare-versions.ts";
import { mergeVersions } from "./merge-versions.ts";

const base = {
  position: 1,
  title: "Lamps",
  score: 7,
  cards: { core: { innovation: "New." }, qa: [{ question: "Who?", answer: "We." }] },
};
const mine = { ...base, score: 8, cards: { ...base.cards, core: { innovation: "Newer." } } };
const theirs = { ...base, score: 9, journal: "Lamp Letters" };

/** What differs between three values of a record, as they are written. */
function compare(base: object, mine: object, theirs: object): readonly Difference[] {
  const [first, own, other] = [base, mine, theirs].map((value) => JSON.stringify(value));
  return compareVersions({ base: first ?? "", mine: own ?? "", theirs: other ?? "" });
}

test("two versions differ field by field, and it is known what was changed here", () => {
  const differences = compare(base, mine, theirs);
  expect(differences.map(({ path, isMine }) => [path.join("."), isMine])).toEqual([
    ["score", true],
    ["cards.core.innovation", true],
    ["journal", false],
  ]);
});

test("what was chosen of here joins what is on the disk, and nothing else changes", () => {
  const differences = compare(base, mine, theirs);
  const merged = mergeVersions(
    JSON.stringify(theirs, null, 2),
    JSON.stringify(mine),
    differences.filter(({ isMine }) => isMine),
  );
  expect(JSON.parse(merged)).toEqual({ ...mine, journal: "Lamp Letters" });
});

test("versions that say the same do not differ, however they are written", () => {
  expect(
    compareVersions({
      base: "{}",
      mine: JSON.stringify(mine),
      theirs: JSON.stringify(mine, null, 2),
    }),
  ).toEqual([]);
});

test("two people who wrote in two languages, or of two statements, both keep what they wrote", () => {
  const first = {
    ...{ position: 1, title: "Lamps", finding: { en: "Fewer falls", "zh-Hant": "跌倒較少" } },
    cards: {
      qa: [
        { question: "Who?", answer: "We." },
        { question: "When?", answer: "Then." },
      ],
    },
  };
  const here = { ...first, finding: { en: "Fewer falls", "zh-Hant": "跌倒減少" } };
  const there = {
    ...{ ...first, finding: { en: "Fewer falls by night", "zh-Hant": "跌倒較少" } },
    cards: { qa: [first.cards.qa[0], { question: "When?", answer: "By night." }] },
  };
  const differences = compare(first, here, there);
  expect(differences.map(({ path, isMine }) => [path.join("."), isMine])).toEqual([
    ["finding.en", false],
    ["finding.zh-Hant", true],
    ["cards.qa.1.answer", false],
  ]);
  const merged = mergeVersions(
    JSON.stringify(there),
    JSON.stringify(here),
    differences.filter(({ isMine }) => isMine),
  );
  expect(JSON.parse(merged).finding).toEqual({ en: "Fewer falls by night", "zh-Hant": "跌倒減少" });
});

test("nobody is said to have compared what two people have put together", () => {
  const provenance = { verified: { date: "2026-01-01", by: "B" } };
  const there = { ...base, provenance };
  const merge = (here: object) => {
    const chosen = compare(base, here, there).filter(({ isMine }) => isMine);
    return JSON.parse(mergeVersions(JSON.stringify(there), JSON.stringify(here), chosen));
  };
  expect(merge(mine).provenance).toBeUndefined();
  expect(merge({ ...base, score: 8 }).provenance).toEqual(provenance);
});

test("where one of them is no record, the whole of one stays, and neither is lost unseen", () => {
  const texts = { base: '{"score": 7}', mine: '{"score": 8}', theirs: '{"score": 9,,}' };
  const differences = compareVersions(texts);
  expect(differences).toEqual([{ path: [], ...texts, isMine: true }]);
  expect(mergeVersions(texts.theirs, texts.mine, differences)).toBe(texts.mine);
  expect(mergeVersions(texts.theirs, texts.mine, [])).toBe(texts.theirs);
});
