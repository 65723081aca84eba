import { words } from "../../card/words.ts";
import type { Finding } from "../../finding.ts";
import type { Locale } from "../../locale.ts";
import type { Cards } from "../../record/cards-schema.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../checked-record.ts";

export const defaultTextRule: Rule = {
  code: "default-text",
  severity: "note",
  title: { en: "Sections that nobody has written yet", "zh-Hant": "尚未撰寫的段落" },
  why: {
    en: "They show default sentences, and the site marks them as not written yet.",
    "zh-Hant": "這些段落顯示預設句子，網站會標示為「尚未撰寫」。",
  },
  mend: {
    en: "Write them in cards; the guide shows how.",
    "zh-Hant": "請在 cards 中撰寫；寫法見使用說明。",
  },
};

/** A section that `cards` can fill; the questions are one. */
export type SectionName = keyof (typeof words)["en"]["sections"] | "qa";

/** One note at the record that names the sections for which `cards` has nothing. */
export function findDefaultText({ fields, locate }: CheckedRecord): Finding[] {
  const sections = listDefaultSections(fields.cards ?? {});
  if (sections.length === 0) return [];
  return [
    buildFinding(defaultTextRule, locate(""), {
      en: `Still the default text: ${nameSections(sections, "en").join(", ")}.`,
      "zh-Hant": `仍為預設文字的段落：${nameSections(sections, "zh-Hant").join("、")}。`,
    }),
  ];
}

/** The sections that still show their default text, in the order of the page. */
export function listDefaultSections({ core, paraphrase, qa, exceptions }: Cards): SectionName[] {
  return [
    ...listMissing(core, ["innovation"]),
    ...listMissing(paraphrase, ["purpose", "contribution", "features"]),
    ...(qa === undefined ? (["qa"] as const) : []),
    ...listMissing(exceptions, ["limitations", "openQuestions", "critique"]),
  ];
}

function listMissing(card: object | undefined, names: readonly SectionName[]): SectionName[] {
  if (card !== undefined && "markdown" in card) return [];
  return names.filter((name) => card === undefined || !Object.hasOwn(card, name));
}

function nameSections(sections: readonly SectionName[], locale: Locale): string[] {
  const { sections: headings, cards } = words[locale];
  return sections.map((name) => (name === "qa" ? cards.qa : headings[name]));
}
