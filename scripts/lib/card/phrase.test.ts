import { expect, it } from "vitest";
import { type Locale, locales } from "../locale.ts";
import { defaultSentences } from "./default-sentences.ts";
import { phrase, phraseText } from "./phrase.ts";

function listSentences(locale: Locale, end: string): string[] {
  const value = { text: `句子 value${end}`, language: locale };
  const facts = { area: value, finding: value, journal: value, country: value, roi: value };
  const { questions, ...sections } = defaultSentences[locale]({
    ...facts,
    score: `8${end}`,
    scoreOutOfTen: `8${end}`,
  });
  return [
    ...questions.map(({ answer }) => phraseText(answer)),
    ...Object.values(sections).flatMap((section) =>
      section.flatMap((item) =>
        typeof item === "object" && "text" in item && Array.isArray(item.text)
          ? [phraseText(item.text)]
          : [],
      ),
    ),
    phraseText(sections.purpose),
    phraseText(sections.contribution),
  ];
}

it.each(locales.flatMap((locale) => [..."。．！？；，.!?;,"].map((end) => [locale, end] as const)))(
  "no default sentence in %s goes on after a value's %s",
  (locale, end) => {
    const plain = listSentences(locale, "");
    for (const [index, sentence] of listSentences(locale, end).entries()) {
      expect([plain[index], `${plain[index]}${end}`]).toContain(sentence);
    }
  },
);

it.each([
  ["in the U.S.", "in the U.S., more"],
  ["Lee et al.", "Lee et al., more"],
  ["and so on...", "and so on..., more"],
  ["Done。\n", "Done, more"],
  ["?!", "?!, more"],
  ["!?x?!", "!?x, more"],
])("%j before more words is %j", (value, sentence) => {
  expect(phraseText(phrase`${value}, more`)).toBe(sentence);
});

it("keeps the mark of a value that ends the sentence", () => {
  expect(phraseText(phrase`Finding: ${"Done."}`)).toBe("Finding: Done.");
});
