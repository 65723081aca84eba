import { listDefaultSections, type SectionName } from "../../card/default-sections.ts";
import { words } from "../../card/words.ts";
import type { Finding } from "../../finding.ts";
import type { Locale } from "../../locale.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

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

function nameSections(sections: readonly SectionName[], locale: Locale): string[] {
  const { sections: headings, cards } = words[locale];
  return sections.map((name) => (name === "qa" ? cards.qa : headings[name]));
}
