import { joinPresent } from "../card/format-name.ts";
import { escapeHtml } from "../escape-markup.ts";
import { monthNames } from "../months.ts";
import { listInitialled, listInverted } from "./cited-names.ts";
import { type CslItem, type DateParts, nameStatus } from "./csl-item.ts";

/** The styles that medical journals ask for. */
export const citationStyles = ["vancouver", "ama", "apa"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * A paper's citation, in English whatever the page's language, for manuscripts quote papers so. It ends with what a
 * reader must know first of a paper that was retracted, corrected or doubted.
 * @see https://www.ncbi.nlm.nih.gov/books/NBK7256/ (NLM), AMA Manual of Style 11, APA Publication Manual 7
 */
export function formatCitation(item: CslItem, style: CitationStyle): Citation {
  const pieces = formats[style](item);
  const status = nameStatus(item);
  return status === undefined ? pieces : [...pieces, plain(` [${status}]`)];
}

const formats: Readonly<Record<CitationStyle, (item: CslItem) => Citation>> = {
  vancouver: formatVancouver,
  ama: formatAma,
  apa: formatApa,
};

function formatVancouver(item: CslItem): Citation {
  const parts = item.issued?.["date-parts"][0];
  const container = item["container-title"];
  const date = parts && renderShortDate(parts);
  const place = isPartOfBook(item)
    ? joinPresent([date && `${date}.`, item.page && `p. ${item.page}.`], " ")
    : closeSentence(joinPresent([date, joinVolume(item), item.page && `:${item.page}`], ""));
  const links = [
    item.DOI && `doi: ${item.DOI}`,
    joinPresent([item.PMID && `PMID: ${item.PMID}`, item.PMCID && `PMCID: ${item.PMCID}`], "; "),
  ];
  const sentences = [
    closeSentence(listInitialled(item, 6, 6)),
    closeSentence(item.title),
    container && nameContainer(item, container),
    place,
    ...links.map((link) => link && closeSentence(link)),
  ];
  return [plain(joinPresent(sentences, " "))];
}

/** The journal, book or server of preprints as NLM names it. */
function nameContainer(item: CslItem, name: string): string {
  if (isPreprint(item)) return `${name} [Preprint].`;
  return `${isPartOfBook(item) ? "In: " : ""}${closeSentence(name)}`;
}

function formatAma(item: CslItem): Citation {
  const [year, ...rest] = item.issued?.["date-parts"][0] ?? [];
  const hasVolume = item.volume !== undefined || item.issue !== undefined;
  const posted = isPreprint(item) ? "Preprint posted online" : "Published online";
  const online = year === undefined ? undefined : `${posted} ${renderLongDate([year, ...rest])}`;
  const inVolume = joinPresent(
    [year === undefined ? undefined : String(year), joinVolume(item), item.page && `:${item.page}`],
    "",
  );
  const container = item["container-title"];
  return joinPieces([
    [plain(closeSentence(listInitialled(item, 6, 3)))],
    [plain(closeSentence(item.title))],
    container === undefined
      ? []
      : [...(isPartOfBook(item) ? [plain("In: ")] : []), ...italicSentence(container)],
    sentence(hasVolume || item.page !== undefined ? inVolume : online),
    item.DOI === undefined ? [] : [plain(`doi:${item.DOI}`)],
  ]);
}

function formatApa(item: CslItem): Citation {
  const container = item["container-title"];
  const year = item.issued?.["date-parts"][0][0];
  const isOwnWork = container === undefined || isPreprint(item);
  const title = isOwnWork ? italicSentence(item.title) : [plain(closeSentence(item.title))];
  return joinPieces([
    [plain(closeSentence(listInverted(item)))],
    [plain(`(${year ?? "n.d."}).`)],
    title,
    container === undefined ? [] : locateApa(item, container),
    item.DOI === undefined ? [] : [plain(`https://doi.org/${item.DOI}`)],
  ]);
}

/** Journal, volume, issue and pages, or the book and its pages, as APA has them. */
function locateApa(item: CslItem, name: string): Citation {
  const pages = item.page?.replace(/-/g, "–");
  if (isPartOfBook(item)) {
    const where = pages === undefined ? "." : ` (pp. ${pages}).`;
    return [plain("In "), italic(name), plain(where)];
  }
  const container = isPreprint(item) ? plain(name) : italic(name);
  // An issue without a volume takes the volume's place.
  const { volume: first = item.issue } = item;
  const volume = first === undefined ? [] : [plain(", "), italic(first)];
  const isBoth = item.volume !== undefined && item.issue !== undefined;
  const issue = isBoth ? [plain(`(${item.issue})`)] : [];
  const end = pages === undefined ? "." : `, ${isArticleNumber(pages) ? "Article " : ""}${pages}.`;
  return [container, ...volume, ...issue, plain(end)];
}

/**
 * Whether what stands in the place of pages is the number of an article without any, as journals write it that are not
 * printed; APA alone tells the two apart.
 * @example isArticleNumber("e75910") // true
 */
function isArticleNumber(pages: string): boolean {
  return /^e\d{3,}$/.test(pages);
}

function isPreprint({ type }: CslItem): boolean {
  return type === "article";
}

function isPartOfBook({ type }: CslItem): boolean {
  return type === "chapter" || type === "paper-conference";
}

/** @example joinVolume({ volume: "12", issue: "3" }) // ";12(3)" */
function joinVolume({ volume, issue }: CslItem): string | undefined {
  if (volume === undefined && issue === undefined) return undefined;
  return `;${volume ?? ""}${issue === undefined ? "" : `(${issue})`}`;
}

/** @example renderShortDate([2025, 8, 15]) // "2025 Aug 15" */
function renderShortDate([year, month, day]: DateParts): string {
  const name = month === undefined ? undefined : monthNames[month - 1]?.slice(0, 3);
  return joinPresent([String(year), name, day === undefined ? undefined : String(day)], " ");
}

/** @example renderLongDate([2025, 8, 15]) // "August 15, 2025" */
function renderLongDate([year, month, day]: DateParts): string {
  const name = month === undefined ? undefined : monthNames[month - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** With a period, unless it ends with a mark of its own; `""` stays empty. */
function closeSentence(text: string): string {
  return text === "" || /[.?!。？！]["'”’»)）]?$/.test(text) ? text : `${text}.`;
}

function sentence(text: string | undefined): Citation {
  return text === undefined || text === "" ? [] : [plain(closeSentence(text))];
}

function italicSentence(text: string): Citation {
  const closed = closeSentence(text);
  return closed === text ? [italic(text)] : [italic(text), plain(".")];
}

function joinPieces(parts: readonly Citation[]): Citation {
  const present = parts.filter((part) => part.length > 0);
  return present.flatMap((part, index) => (index === 0 ? part : [plain(" "), ...part]));
}

function plain(text: string): CitationPiece {
  return { text, isItalic: false };
}

/** Han characters are not slanted. */
function italic(text: string): CitationPiece {
  return { text, isItalic: !/\p{Script=Han}/u.test(text) };
}

/** A piece of a formatted citation. */
type CitationPiece = { readonly text: string; readonly isItalic: boolean };

/** A formatted citation, from its first word to its last. */
export type Citation = readonly CitationPiece[];

/** The text of a citation without its type. */
export function renderPlainCitation(citation: Citation): string {
  return citation.map(({ text }) => text).join("");
}

/** The citation as HTML for the clipboard; whatever the record says stays text. */
export function renderHtmlCitation(citation: Citation): string {
  return citation
    .map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join("");
}
