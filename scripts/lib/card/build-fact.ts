import type { Locale } from "../locale.ts";
import type { LanguageText } from "../record/localized-text.ts";
import type { Fact, Value } from "./card-set.ts";
import { type FactKey, words } from "./words.ts";

/** What a fact that every page has is called where a record lacks it. */
type CommonKey = Exclude<keyof (typeof words)["en"]["absent"], "title" | "finding"> | TitleKey;
type TitleKey = "titleEn" | "titleZh";

/** A fact that every page has; where the record lacks it, the words that say so. */
export function buildFact(
  key: CommonKey,
  text: string | LanguageText | undefined,
  locale: Locale,
): Fact {
  if (text !== undefined) return { key, value: { kind: "text", text: [text] } };
  const { absent } = words[locale];
  const word = absent[key === "titleEn" || key === "titleZh" ? "title" : key];
  return { key, value: { kind: "text", text: [word] }, isAbsent: true };
}

/** A fact that only the pages of records with such a field have. */
export function buildOptionalFact(
  key: FactKey,
  text: string | LanguageText | undefined,
): readonly Fact[] {
  return text === undefined ? [] : [{ key, value: { kind: "text", text: [text] } }];
}

/** An identifier that leads somewhere; none where the record has none. */
export function buildIdentifier(
  kind: Exclude<Value["kind"], "text">,
  identifier: string | undefined,
): readonly Fact[] {
  return identifier === undefined ? [] : [{ key: kind, value: { kind, identifier } }];
}
