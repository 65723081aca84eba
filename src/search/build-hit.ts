import type { LanguageText } from "../../scripts/lib/record/schema/localized-text.ts";
import type { StoredCard } from "./index-files.ts";
import type { Matches } from "./matches.ts";
import type { Hit, MarkedText } from "./search.ts";

/** A stored card as a result, with marks where it has what was found. */
export function buildHit(card: StoredCard, { mark: findMarks }: Matches): Hit {
  const { titles, original, findings, areas, journal, authors, ...rest } = card;
  const mark = (text: LanguageText): MarkedText => ({ ...text, marks: findMarks(text.text) });
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
