import { describe, expect, it } from "vitest";
import { mergeFields } from "./merge-fields.ts";

const filledOf = (record: object, offered: object) =>
  mergeFields({ ...record }, { ...offered }).filled.map(({ path, value }) => [
    path.join("."),
    value,
  ]);
const differencesOf = (record: object, offered: object) =>
  mergeFields({ ...record }, { ...offered }).differences.map(({ path }) => path.join("."));

describe("merging a source into a record", () => {
  it("fills what is absent, a placeholder too, a language and a part of a card at a time", () => {
    expect(
      filledOf(
        {
          title: "題",
          roi: "N/A",
          finding: { en: "One" },
          cards: { core: { markdown: { "zh-Hant": "甲" } } },
        },
        {
          title: { en: "Title" },
          roi: { en: "1.8" },
          finding: { en: "one.", "zh-Hant": "一" },
          cards: { core: { markdown: { en: "A" } }, qa: { markdown: { en: "Q" } } },
          volume: "3",
        },
      ),
    ).toEqual([
      ["title", { "zh-Hant": "題", en: "Title" }],
      ["roi", { en: "1.8" }],
      ["finding.zh-Hant", "一"],
      ["cards.core.markdown.en", "A"],
      ["cards.qa", { markdown: { en: "Q" } }],
      ["volume", "3"],
    ]);
  });

  it.each([
    ["a less exact date", { published: "2024-08-15" }, { published: "2024" }],
    [
      "initials for given names",
      { authors: [{ family: "Beispiel", given: "Anna" }] },
      { authors: [{ family: "BEISPIEL", given: "A" }] },
    ],
    ["fewer keywords", { keywords: ["a", "B"] }, { keywords: ["b"] }],
    ["other punctuation", { title: "A title: of one" }, { title: { en: "A Title – of one." } }],
    [
      "labels of an abstract",
      { abstract: "One. Two." },
      {
        abstract: {
          en: [
            { label: "AIM", text: "One." },
            { label: "END", text: "Two." },
          ],
        },
      },
    ],
    ["a language with its region", { language: "zh-TW" }, { language: "zh" }],
  ])("takes %s for the same", (_, record, offered) => {
    expect(mergeFields(record, offered)).toEqual({ filled: [], differences: [] });
  });

  const chinese = {
    cards: {
      core: {
        innovation: { text: "新", basis: "curator" },
        keyFigures: [{ label: "率", value: "0.9" }],
      },
      qa: [{ question: "誰？", answer: "成人" }],
    },
  };
  const english = {
    cards: {
      core: { innovation: "New", keyFigures: [{ label: "Rate", value: "0.9" }] },
      qa: [{ question: "Who?", answer: "Adults" }],
    },
  };

  it("puts the languages of cards side by side, item by item, and a second time changes nothing", () => {
    const joined = [
      ["cards.core.innovation", { text: { "zh-Hant": "新", en: "New" }, basis: "curator" }],
      ["cards.core.keyFigures", [{ label: { "zh-Hant": "率", en: "Rate" }, value: "0.9" }]],
      [
        "cards.qa",
        [
          {
            question: { "zh-Hant": "誰？", en: "Who?" },
            answer: { "zh-Hant": "成人", en: "Adults" },
          },
        ],
      ],
    ];
    expect(filledOf(chinese, english)).toEqual(joined);
    const both = { cards: { core: { innovation: { "zh-Hant": "新", en: "New" } } } };
    const again = mergeFields(both, { cards: { core: { innovation: "New" } } });
    expect(again).toEqual({ filled: [], differences: [] });
  });

  it("joins no cards that say different things in one language, or have other figures", () => {
    expect(differencesOf(chinese, { cards: { core: { innovation: "舊" } } })).toEqual([
      "cards.core.innovation",
    ]);
    const other = { cards: { core: { keyFigures: [{ label: "Rate", value: "0.8" }] } } };
    expect(differencesOf(chinese, other)).toEqual(["cards.core.keyFigures"]);
  });

  it("lists what differs, and takes nothing of it", () => {
    expect(
      differencesOf(
        { journal: "A", title: { en: "One" }, authors: [{ family: "A" }] },
        { journal: "B", title: { en: "Two" }, authors: [{ family: "A" }, { family: "B" }] },
      ),
    ).toEqual(["journal", "title.en", "authors"]);
  });
});
