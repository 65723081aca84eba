import { renderPartedName } from "../cited-names.ts";
import { type CslItem, type DateParts, nameStatus, oneLine, splitPages } from "../csl-item.ts";

const types: Partial<Record<CslItem["type"], string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  review: "JOUR",
  article: "UNPB",
  chapter: "CHAP",
  "paper-conference": "CPAPER",
  book: "BOOK",
  report: "RPRT",
  thesis: "THES",
  dataset: "DATA",
  webpage: "ELEC",
};

/**
 * A reference in RIS, as reference managers write it: a field a line, with CRLF.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function renderRis(item: CslItem): string {
  const [first, last] = splitPages(item.page);
  const lines: (readonly [string, string | undefined])[] = [
    ["TY", types[item.type] ?? "GEN"],
    ...(item.author ?? []).map((name) => ["AU", renderPartedName(name)] as const),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ...buildDateLines(item.issued?.["date-parts"][0]),
    ["VL", item.volume],
    ["IS", item.issue],
    ["SP", first],
    ["EP", last],
    ["DO", item.DOI],
    ["AN", item.PMID && `PMID:${item.PMID}`],
    ["C2", item.PMCID],
    ["LA", item.language],
    ["N1", nameStatus(item)],
    ["ID", item.id],
    ["ER", ""],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join("");
}

function buildDateLines(parts: DateParts | undefined): (readonly [string, string])[] {
  if (parts === undefined) return [];
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  return [
    ["PY", year ?? ""],
    ["DA", `${year}/${month ?? ""}/${day ?? ""}/`],
  ];
}
