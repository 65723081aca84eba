import { expect, it } from "vitest";
import { parseFigures } from "../parse-figures.ts";
import { buildRoundingIndex, findExact } from "./rounding.ts";

/** Whether the first figure of one text is one of the other's, rightly rounded. */
function isRounded(own: string, exact: string): boolean {
  const [figure] = parseFigures(own);
  return (
    figure !== undefined && findExact(figure, buildRoundingIndex(parseFigures(exact))) !== undefined
  );
}

it.each([
  ["61%", "61.2%"],
  ["61%", "60.5%"],
  ["70%", "69.6%"],
  ["0.85", "an AUC of 0.847"],
  ["85%", "an AUC of 0.847"],
  ["12.3 days", "12.345 days"],
  ["65 years", "64.6 years"],
])("takes %s for %s, rounded", (own, exact) => {
  expect(isRounded(own, exact)).toBe(true);
});

it.each([
  ["62%", "61.2%"],
  ["60%", "61.2%"],
  ["0.84", "0.847"],
  ["6%", "6.4%"],
  ["61.2%", "61%"],
  ["61.2%", "61.2%"],
  ["61 years", "61.2%"],
  ["65 years", "64.6 months"],
  [">61%", "<61.2%"],
  ["more than 61%", "61.2%"],
])("doesn't take %s for %s, rounded", (own, exact) => {
  expect(isRounded(own, exact)).toBe(false);
});
