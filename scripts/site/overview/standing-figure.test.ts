import { expect, test } from "vitest";
import { phraseText } from "../../lib/card/phrase.ts";
import { buildStandingFigure } from "./standing-figure.ts";

test("statements are counted by how they stand, with their papers, and what it doesn't show is said", () => {
  const papers = [
    { finding: [{ figures: "found" }], purpose: [{}] },
    { finding: [{ figures: "not-found" }], features: [{ quote: "found" }, { quote: "found" }] },
  ] as const;
  const { table, summary } = buildStandingFigure(papers, "en");
  expect(table.rows).toEqual([
    ["✓ Quote and figures found", "3", "2", "60 %"],
    ["✕ Not found", "1", "1", "20 %"],
    ["○ Without a quote or figure", "1", "1", "20 %"],
  ]);
  expect(phraseText(summary)).toBe(
    "Of 5 statements 4 have a quote or figures; a program found all of them in abstract or title for 3. " +
      "That doesn't show that what they say is right. " +
      "1 in 1 paper were not found; npm run --silent cards -- check names each. " +
      "✓ Quote and figures found: 3; ✕ Not found: 1; ○ Without a quote or figure: 1.",
  );
  expect(buildStandingFigure([{}], "zh-Hant").svg).toBeUndefined();
});
