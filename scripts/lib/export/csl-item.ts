import { foldSpace } from "../fold.ts";
import { findWorstStatus, type PaperStatus, statusNames } from "../navigation/paper-status.ts";
import { readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { PersonName } from "../record/schema/person-name.ts";

/** What a citation needs of a record. */
type CitedRecord = Pick<
  PaperRecord,
  | "title"
  | "type"
  | "language"
  | "authors"
  | "journal"
  | "published"
  | "volume"
  | "issue"
  | "pages"
  | "doi"
  | "pmid"
  | "pmcid"
  | "status"
>;

/**
 * A paper as CSL-JSON has it. What the record lacks is left out, the authors too: whoever renders an item without
 * them says that they are not recorded.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export type CslItem = {
  readonly id: string;
  readonly type: NonNullable<PaperRecord["type"]>;
  readonly title: string;
  readonly author?: readonly PersonName[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly [DateParts] };
  readonly volume?: string;
  readonly issue?: string;
  /** First and last page are joined by a hyphen. */
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly language?: string;
  /** The worst that its journal has said of it. */
  readonly status?: PaperStatus;
};

/**
 * The paper itself, not its page: its title is the one that the paper has, as far as the record knows it.
 * @param id unique among the papers that are exported together
 */
export function buildCslItem(id: string, record: CitedRecord): CslItem {
  const { authors, journal, published, volume, issue, pages, doi, pmid, pmcid, language } = record;
  const status = findWorstStatus(record.status);
  return {
    id,
    type: record.type ?? "article-journal",
    title: readOwnTitle(record),
    ...(authors !== undefined && { author: authors }),
    ...(journal !== undefined && { "container-title": foldSpace(journal) }),
    ...(published !== undefined && { issued: { "date-parts": [parseDateParts(published)] } }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { page: joinPages(pages) }),
    ...(doi !== undefined && { DOI: doi }),
    ...(pmid !== undefined && { PMID: pmid }),
    ...(pmcid !== undefined && { PMCID: pmcid }),
    ...(language !== undefined && { language }),
    ...(status !== undefined && { status }),
  };
}

/**
 * What a paper is known by among those of all collections, in files that are exported: its id, which is its own in its
 * collection alone, and most often names that.
 * @example nameCitation("trials", "one") // "trials-one"
 * @example nameCitation("trials", "trials-1") // "trials-1"
 */
export function nameCitation(collection: string, id: string): string {
  return id.startsWith(`${collection}-`) ? id : `${collection}-${id}`;
}

function readOwnTitle({ title, language = "en" }: CitedRecord): string {
  const original = typeof title === "string" ? undefined : title.original;
  const own = original ?? readText(title, /^zh\b/i.test(language) ? "zh-Hant" : "en")?.text;
  return foldSpace(own ?? "");
}

/** @param date YYYY, YYYY-MM or YYYY-MM-DD */
function parseDateParts(date: string): DateParts {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function joinPages(pages: string): string {
  return pages.trim().replace(/\s*(?:--+|[‐-―−])\s*/g, "-");
}

/**
 * First and last page; each may have hyphens of its own, as many as the other.
 * @example splitPages("3-1-3-12") // ["3-1", "3-12"]
 */
export function splitPages(page = ""): readonly string[] {
  if (page === "") return [];
  const parts = page.split("-");
  const half = parts.length / 2;
  if (!Number.isInteger(half)) return [page];
  return [parts.slice(0, half), parts.slice(half)].map((own) => own.join("-"));
}

/** What files and citations, which are in English, say of a paper's status; `undefined` where there is nothing to say. */
export function nameStatus({ status }: CslItem): string | undefined {
  return status && statusNames[status].en;
}

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [number, number?, number?];

/** @example renderIsoDate([2025, 8]) // "2025-08" */
export function renderIsoDate(parts: DateParts): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
