import { joinPresent } from "../../card/format-name.ts";
import { foldSpace } from "../../fold.ts";
import { monthNames } from "../../months.ts";
import type { PersonName } from "../../record/schema/person-name.ts";
import { abbreviateGiven, joinFamily, renderPartedName } from "../cited-names.ts";
import { type CslItem, type DateParts, nameStatus, splitPages } from "../csl-item.ts";

const risTypes: Partial<Record<CslItem["type"], string>> = {
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
    ["TY", risTypes[item.type] ?? "GEN"],
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
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${foldSpace(value)}\r\n`]))
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

const publicationTypes: Partial<Record<CslItem["type"], string>> = {
  "article-journal": "Journal Article",
  review: "Review",
  article: "Preprint",
  dataset: "Dataset",
  chapter: "Book Chapter",
  report: "Technical Report",
  thesis: "Academic Dissertation",
  "article-newspaper": "Newspaper Article",
};

/**
 * A citation in the MEDLINE format, which PubMed calls NBIB.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export function renderNbib(item: CslItem): string {
  const lines: (readonly [string, string | undefined])[] = [
    // By this line programs know the format and where a paper begins, even where there is nothing to say in it.
    ["PMID", item.PMID ?? ""],
    ["TI", item.title],
    ...(item.author ?? []).flatMap(buildNameLines),
    ["LA", item.language],
    ["PT", publicationTypes[item.type]],
    ["PT", item.status === "retracted" ? "Retracted Publication" : undefined],
    ["GN", item.status === "retracted" ? undefined : nameStatus(item)],
    ["DP", renderDate(item.issued?.["date-parts"][0])],
    ["JT", item["container-title"]],
    ["VI", item.volume],
    ["IP", item.issue],
    ["PG", item.page],
    ["LID", item.DOI && `${item.DOI} [doi]`],
    ["AID", item.DOI && `${item.DOI} [doi]`],
    ["PMC", item.PMCID],
  ];
  const text = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag.padEnd(4)}- ${foldSpace(value)}\r\n`],
  );
  return `${text.join("")}\r\n`;
}

function buildNameLines(name: PersonName): (readonly [string, string])[] {
  if ("literal" in name) return [["CN", name.literal]];
  const { given, suffix } = name;
  const family = joinFamily(name);
  const short = family === "" ? given : joinPresent([family, given && abbreviateGiven(given)], " ");
  return [
    ["FAU", renderPartedName(name)],
    ["AU", joinPresent([short, suffix?.replace(/\.$/, "")], " ")],
  ];
}

/** @example renderDate([2025, 8, 15]) // "2025 Aug 15" */
function renderDate(parts: DateParts | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  const name = month === undefined ? undefined : monthNames[month - 1]?.slice(0, 3);
  return [year, name, day].filter((part) => part !== undefined).join(" ");
}
