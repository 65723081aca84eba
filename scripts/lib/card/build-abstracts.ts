import { type Locale, locales } from "../locale.ts";
import { joinText, readOwnText } from "../record/localized-text.ts";
import type { LabelledPart, Paper } from "../record/schema.ts";
import type { Section } from "./card-set.ts";
import { words } from "./words.ts";

/** The abstract in each language that the record has it in, English first on either page. */
export function buildAbstracts({ record }: Paper, locale: Locale): Section[] {
  const { sections } = words[locale];
  const headings = { en: sections.abstractEn, "zh-Hant": sections.abstractZh };
  return locales.toReversed().flatMap((language) => {
    const parts = readParts(record.abstract, language);
    if (parts === undefined) return [];
    const content = { kind: "abstract", locale: language, parts } as const;
    return [{ heading: [headings[language]], content }];
  });
}

function readParts(
  abstract: Paper["record"]["abstract"],
  locale: Locale,
): readonly LabelledPart[] | undefined {
  if (typeof abstract === "string" || Array.isArray(abstract)) {
    const text = readOwnText(abstract, locale)?.text;
    return text === undefined ? undefined : [{ text }];
  }
  const own = abstract?.[locale];
  if (own === undefined || typeof own === "string")
    return own === undefined ? own : [{ text: own }];
  const lines = own.filter((part) => typeof part === "string");
  const parts = own.filter((part) => typeof part !== "string");
  return lines.length > 0 ? [{ text: joinText(lines) }] : parts;
}
