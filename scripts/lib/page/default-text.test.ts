import { expect, test } from "vitest";
import { buildCardSet } from "../card/build-card-set.ts";
import type { Item, Section } from "../card/card-set.ts";
import { phraseText } from "../card/phrase.ts";
import { locales } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import { isDefaultText } from "./default-text.ts";

function paper(record: Partial<Paper["record"]>): Paper {
  const title = "An invented title";
  return { collection: "invented", id: "invented-1", record: { position: 1, title, ...record } };
}

function bodyOf({ content }: Section): string {
  if (content.kind === "abstract") return content.parts.map((part) => part.text).join(" ");
  const items: readonly Item[] = content.kind === "list" ? content.items : [content.item];
  return items
    .map(({ label, text }) => (label ? `${phraseText(label)}: ` : "") + phraseText(text))
    .join("\n");
}

test.each(locales)(
  "in %s a section is recognised by its text wherever it is a default",
  (locale) => {
    const value = { en: "a value (1)", "zh-Hant": "某個值。" };
    const records = [
      paper({}),
      paper({ applicationArea: value, roi: value, country: value, journal: "J", score: "8/10" }),
    ];
    for (const { cards } of records.map((record) => buildCardSet(record, locale))) {
      for (const section of cards.flatMap((card) => card.sections)) {
        const heading = phraseText(section.heading);
        expect([heading, isDefaultText(heading, bodyOf(section), locale)]).toEqual([
          heading,
          section.isDefault,
        ]);
      }
    }
  },
);

test("a curator's own words are no default", () => {
  expect(isDefaultText("核心創新點", "首次量測朗讀所需的時間。", "zh-Hant")).toBe(false);
  expect(isDefaultText("Main contribution", "A first measurement.", "en")).toBe(false);
  expect(isDefaultText("Another heading", "To be summarised", "en")).toBe(false);
});
