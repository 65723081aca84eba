import type { Locale } from "../locale.ts";
import { readText } from "../record/localized-text.ts";
import type { PaperRecord } from "../record/schema.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./card-set.ts";

/** What the key data of the first card begin with on every page: study type, country, year and return on investment. */
export function buildKeyData(
  {
    studyType,
    country,
    published,
    roi,
  }: Pick<PaperRecord, "studyType" | "country" | "published" | "roi">,
  locale: Locale,
): readonly Fact[] {
  return [
    buildFact("studyType", readText(studyType, locale), locale),
    buildFact("country", readText(country, locale), locale),
    buildFact("year", published?.slice(0, 4), locale),
    buildFact("roi", readText(roi, locale), locale),
  ];
}
