import type { StoredCard } from "../../../src/search/index-files.ts";
import { formatName } from "../../lib/card/format-name.ts";
import { locales } from "../../lib/locale.ts";
import { findWorstStatus } from "../../lib/navigation/paper-status.ts";
import {
  type LanguageText,
  type LocalizedText,
  readOwnText,
} from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { formatScore } from "../../lib/record/values/score.ts";

/** Authors that a line of a list has room for. */
const mostAuthors = 3;

/** What a list of results shows of a paper. */
export function buildCard({ collection, id, record }: Paper): StoredCard {
  const { position, title, language, finding, applicationArea, journal, published, score } = record;
  const original = typeof title === "string" ? undefined : title.original;
  const authors = nameAuthors(record);
  const status = findWorstStatus(record.status);
  return {
    collection,
    id,
    position,
    titles: listTexts(typeof title === "string" ? title : withoutOriginal(title)),
    ...(original !== undefined && { original: { text: original, language: language ?? "und" } }),
    findings: listTexts(finding),
    areas: listTexts(applicationArea),
    ...(journal !== undefined && { journal }),
    ...(authors !== undefined && { authors }),
    ...(published !== undefined && { published }),
    ...(score !== undefined && { score: formatScore(score) }),
    ...(status && { status }),
  };
}

function withoutOriginal({
  en,
  "zh-Hant": chinese,
}: Exclude<PaperRecord["title"], string>): LocalizedText {
  return { ...(en !== undefined && { en }), ...(chinese !== undefined && { "zh-Hant": chinese }) };
}

/** The text in each language it has, Chinese first. */
function listTexts(field: LocalizedText | undefined): LanguageText[] {
  return locales.flatMap((locale) => readOwnText(field, locale) ?? []);
}

function nameAuthors({ authors = [] }: PaperRecord): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.slice(0, mostAuthors).map(formatName).join(", ");
  return authors.length > mostAuthors ? `${names}\u00a0…` : names;
}
