import { expect, test } from "vitest";
import { parseFigures } from "../parse-figures.ts";
import { findDisplaced } from "./find-displaced.ts";
import { listTokens } from "./quote-tokens.ts";

const quote =
  "In the first ward, sensitivity was 91% at 2 weeks, specificity was 87% at 4 weeks, and fewer than 5 of 40 nurses preferred Embase to Medline.";

function listDisplaced(text: string): readonly string[] {
  const displaced = findDisplaced(
    listTokens(text, parseFigures(text)),
    listTokens(quote, parseFigures(quote)),
  );
  return Array.from(displaced, ([own, other]) =>
    [text.slice(own.start, own.end), quote.slice(other.start, other.end)].join(" for "),
  );
}

test.each([
  ["In the first ward, sensitivity was 40% at 2 weeks.", ["40% for 91%"]],
  [
    "In the first ward, sensitivity was 87% at 2 weeks, specificity was 91% at 4 weeks.",
    ["87% for 91%", "91% for 87%"],
  ],
  [
    "In the first ward, sensitivity was 91% at 2 months, specificity 87%.",
    ["2 months for 2 weeks"],
  ],
  ["In the second ward, sensitivity was 91% at 2 weeks.", ["second for first"]],
  ["At 4 weeks, and fewer than 5 of 40 nurses preferred Embasx to Medline.", ["Embasx for Embase"]],
  ["At 4 weeks, and more than 5 of 40 nurses preferred Embase.", ["5 for 5"]],
])("stands where the quote has another: %s", (text, displaced) => {
  expect(listDisplaced(text)).toEqual(displaced);
});

test.each([
  quote,
  "Specificity was 87%, sensitivity 91%.",
  "Of 40 nurses, 5 preferred Embase; sensitivity was 91%.",
  `${quote} In the second ward, sensitivity was 95% at 3 weeks, specificity was 80% at 6 weeks.`,
  "首個病房的敏感度為 87%，特異度為 91%。",
])("stands in its own place: %s", (text) => {
  expect(listDisplaced(text)).toEqual([]);
});
