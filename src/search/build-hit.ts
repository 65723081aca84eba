import type { LanguageText } from "../../scripts/lib/record/localized-text.ts";
import type { StoredCard } from "./index-files.ts";
import { markText } from "./mark-text.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Hit, MarkedText } from "./search.ts";

/** A stored card as a result, with marks where it has any of the terms. */
export function buildHit(
  card: StoredCard,
  terms: ReadonlySet<string>,
  index: Pick<SearchIndex, "folding" | "synonyms">,
): Hit {
  const { titles, original, findings, areas, journal, authors, ...rest } = card;
  const mark = (text: LanguageText): MarkedText => ({
    ...text,
    marks: markText(text.text, terms, index),
  });
  const plain = (text: string) => mark({ text, language: "und" });
  return {
    ...rest,
    titles: titles.map(mark),
    ...(original && { original: mark(original) }),
    findings: findings.map(mark),
    areas: areas.map(mark),
    ...(journal !== undefined && { journal: plain(journal) }),
    ...(authors !== undefined && { authors: plain(authors) }),
  };
}
