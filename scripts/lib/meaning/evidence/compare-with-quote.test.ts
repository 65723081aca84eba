import { expect, test } from "vitest";
import { parseFigures } from "../parse-figures.ts";
import { findContraries, findDisplaced } from "./compare-with-quote.ts";
import { listTokens } from "./quote-tokens.ts";

const quote =
  "Pain scores were higher after surgery, falls did not increase, and relapse was unlikely over the second year; readers without training missed more nodules.";

function listContraries(text: string): readonly string[] {
  const [own, others] = [text, quote].map((each) => listTokens(each, parseFigures(each)));
  return findContraries(own ?? [], others ?? []).map(({ words, quoted }) =>
    [text.slice(words.start, words.end), "for", quote.slice(quoted.start, quoted.end)].join(" "),
  );
}

test.each([
  ["Pain scores were lower after surgery, falls did not increase.", ["lower for higher"]],
  ["After surgery, falls did increase, and relapse was unlikely.", ["did increase for not"]],
  ["Pain scores were not higher after surgery, falls did not increase.", ["not for were higher"]],
  ["And relapse was likely over the second year; readers", ["likely for unlikely"]],
  ["And relapse was unlikely under the second year; readers", ["under for over"]],
  ["The second year; readers with training missed more nodules.", ["with for without"]],
])("says the contrary of the quote: %s", (text, contraries) => {
  expect(listContraries(text)).toEqual(contraries);
});

test.each([
  quote,
  "Scores were lower before surgery.",
  `${quote} Pain scores were lower after discharge, falls did increase at home.`,
  "Readers who were not trained missed more nodules.",
  "術後疼痛分數較低，跌倒並未增加。",
])("says it otherwise or in another place: %s", (text) => {
  expect(listContraries(text)).toEqual([]);
});

const listing =
  "In the first ward, sensitivity was 91% at 2 weeks, specificity was 87% at 4 weeks, and fewer than 5 of 40 nurses preferred Embase to Medline.";

function listDisplaced(text: string): readonly string[] {
  const displaced = findDisplaced(
    listTokens(text, parseFigures(text)),
    listTokens(listing, parseFigures(listing)),
  );
  return Array.from(displaced, ([own, other]) =>
    [text.slice(own.start, own.end), listing.slice(other.start, other.end)].join(" for "),
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
  listing,
  "Specificity was 87%, sensitivity 91%.",
  "Of 40 nurses, 5 preferred Embase; sensitivity was 91%.",
  `${listing} In the second ward, sensitivity was 95% at 3 weeks, specificity was 80% at 6 weeks.`,
  "首個病房的敏感度為 87%，特異度為 91%。",
])("stands in its own place: %s", (text) => {
  expect(listDisplaced(text)).toEqual([]);
});
