import { expect, test } from "vitest";
import { parseFigures } from "../parse-figures.ts";
import { findContraries } from "./find-contraries.ts";
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
