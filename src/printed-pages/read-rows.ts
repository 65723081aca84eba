import type { PaperRow } from "../../scripts/lib/navigation/paper-row.ts";
import { type PaperStatus, paperStatuses } from "../../scripts/lib/navigation/paper-status.ts";
import type { LanguageText } from "../../scripts/lib/record/schema/localized-text.ts";

/**
 * The papers of the table that a printed page has, in its order: each as it was before the row of
 * `PaperTable` showed it. A page without a table has none.
 */
export function readRows(page: Document, collection: string): readonly PaperRow[] {
  return [...page.querySelectorAll("main tbody > tr")].map((row) => readRow(row, collection));
}

function readRow(row: Element, collection: string): PaperRow {
  const [position, title, findingCell, year, journalCell, scoreCell] = row.children;
  const link = title?.querySelector("a");
  const name = link?.querySelector("[lang]");
  const finding = findingCell?.querySelector("[lang]");
  const published = year?.querySelector("time")?.getAttribute("datetime");
  const journal = journalCell?.querySelector("[lang]")?.textContent;
  const status = readStatus(title);
  return {
    collection,
    id: link?.getAttribute("href")?.split("/").at(-2) ?? "",
    position: Number(position?.textContent),
    title: readText(name),
    ...(finding && { finding: readText(finding) }),
    ...(published && { published }),
    ...(journal && { journal }),
    ...readScore(scoreCell),
    ...(status && { status }),
  };
}

function readText(element: Element | null | undefined): LanguageText {
  return { text: element?.textContent ?? "", language: element?.getAttribute("lang") ?? "" };
}

function readScore(cell: Element | undefined): Pick<PaperRow, "score"> {
  const text = cell?.querySelector("[data-score]")?.textContent;
  if (text == null) return {};
  const value = cell?.querySelector("meter")?.getAttribute("value");
  return { score: { text, ...(value != null && { value: Number(value) }) } };
}

/** The status that `StatusMark` names within an element. */
export function readStatus(element: Element | undefined): PaperStatus | undefined {
  const name = element?.querySelector("[data-status]")?.getAttribute("data-status");
  return paperStatuses.find((status) => status === name);
}
