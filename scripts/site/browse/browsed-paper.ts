import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { LanguageText, LocalizedText } from "../../lib/record/localized-text.ts";
import type { Paper } from "../../lib/record/schema.ts";

/**
 * A paper of the index with what it is browsed by, as its record has it, and nothing else;
 * `undefined` for a page without a record.
 */
export function buildBrowsedPaper({
  collection,
  id,
  position,
  rows,
}: PaperIndexEntry): Paper | undefined {
  if (rows === undefined) return undefined;
  const { "zh-Hant": chinese, en: english } = rows;
  const area = joinLanguages(chinese.applicationArea, english.applicationArea);
  const studyType = joinLanguages(chinese.studyType, english.studyType);
  const country = joinLanguages(chinese.country, english.country);
  const { journal, published } = chinese;
  return {
    collection,
    id,
    record: {
      position,
      title: chinese.title.text,
      ...(area && { applicationArea: area }),
      ...(studyType && { studyType }),
      ...(country && { country }),
      ...(journal !== undefined && { journal }),
      ...(published !== undefined && { published }),
    },
  };
}

/** What two rows show of a field that has its text in one language or both. */
function joinLanguages(
  chinese: LanguageText | undefined,
  english: LanguageText | undefined,
): LocalizedText | undefined {
  if (chinese === undefined || english === undefined) return undefined;
  return { [chinese.language]: chinese.text, [english.language]: english.text };
}
