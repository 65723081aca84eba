import { readTitle } from "../card/read-facts.ts";
import { buildCslItem } from "../export/csl-item.ts";
import { formatCitation, renderPlainCitation } from "../export/format-citation.ts";
import type { Locale } from "../locale.ts";
import { findWorstStatus, type PaperStatus } from "../navigation/paper-status.ts";
import { type LanguageText, readText } from "../record/schema/localized-text.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { readStatement } from "../record/schema/statement.ts";

/** A question of a paper's third card, as somebody learns it. */
export type StudyNote = {
  /**
   * What the note is known by for ever, however its words, its place and its language change. A question without an
   * `id` of its own is known by its words.
   */
  readonly identity: string;
  readonly collection: string;
  readonly paper: string;
  /** What the paper is called; many a question ("How large was the gain?") asks nothing without it. */
  readonly title: LanguageText;
  readonly question: LanguageText;
  readonly answer: LanguageText;
  readonly quote?: string;
  /** The paper in a line. */
  readonly citation: string;
  /** The worst that is known of the paper. */
  readonly status?: PaperStatus;
};

/** The curator's questions of a paper, in its card's order; the default questions are nobody's words. */
export function listStudyNotes(
  { collection, id, record }: Paper,
  locale: Locale,
): readonly StudyNote[] {
  const questions = record.cards?.qa;
  if (!Array.isArray(questions)) return [];
  const citation = renderPlainCitation(formatCitation(buildCslItem(id, record), "vancouver"));
  const status = findWorstStatus(record.status);
  const title = readTitle(record, locale) ?? { text: id, language: "en" };
  const timesAsked = new Map<string, number>();
  return questions.flatMap((asked) => {
    const { text, quote } = readStatement(asked.answer);
    const question = readText(asked.question, locale);
    const answer = readText(text, locale);
    if (question === undefined || answer === undefined) return [];
    const known = asked.id ?? readText(asked.question, "zh-Hant")?.text ?? "";
    const times = (timesAsked.get(known) ?? 0) + 1;
    timesAsked.set(known, times);
    return [
      {
        // What is asked twice is two questions, by their order.
        identity: `${collection}/${id}#${known}${times === 1 ? "" : `#${times}`}`,
        collection,
        paper: id,
        title,
        question,
        answer,
        citation,
        ...(quote !== undefined && { quote }),
        ...(status !== undefined && { status }),
      },
    ];
  });
}
