import { expect, test } from "vitest";
import { judgeStatements } from "./judge-figures.ts";

const abstract =
  "Median waiting fell from 45 minutes to 32 minutes; mortality was 4.2% against 5.1%.";

/** The figures of a finding that are not in the abstract, and don't follow from it. */
function listMissing(finding: string): readonly string[] {
  return judgeStatements({ finding, abstract }).flatMap(({ standing }) =>
    standing.missing.map(({ words }) => words),
  );
}

test.each([
  "Waiting fell by 13 minutes, from 45 to 32.",
  "等候由 45 分鐘降至 32 分鐘，減少 13 分鐘。",
  "Mortality was 4.2%, against 5.1%: a difference of 0.9 percentage points.",
])("a difference is as right as the figures that it is between: %s", (finding) => {
  expect(listMissing(finding)).toEqual([]);
});

test.each([
  ["Waiting fell by 14 minutes, from 45 to 32.", ["14 minutes"]],
  ["Waiting fell by 13 minutes, from 46 to 33.", ["13 minutes", "46", "33"]],
  ["Waiting fell by 13 minutes.", ["13 minutes"]],
  ["Waiting fell by 13%, from 45 to 32 minutes.", ["13%"]],
])("one that is none is missing: %s", (finding, missing) => {
  expect(listMissing(finding)).toEqual(missing);
});
