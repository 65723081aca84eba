import type { PersonName } from "../record/schema/person-name.ts";
import { joinFamily, renderPartedName } from "./cited-names.ts";
import { type CslItem, renderIsoDate } from "./csl-item.ts";

type Field = readonly [name: string, value: string | undefined];

/**
 * A paper as an OpenURL ContextObject, which stands in the `title` of an element of the class `Z3988` and is what Zotero and
 * Mendeley save from a page.
 * @see https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf
 */
export function renderCoins(item: CslItem): string {
  const { format, genre, title, container } = kinds[item.type] ?? journalArticle;
  const parts = item.issued?.["date-parts"][0];
  const isPreprint = item.type === "article";
  const fields: readonly Field[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rft.genre", genre],
    [title, item.title],
    [container, item["container-title"]],
    ["rft.date", parts && renderIsoDate(parts)],
    ["rft.volume", item.volume],
    ["rft.issue", item.issue],
    ["rft.pages", item.page],
    ...nameAuthors(item.author ?? []),
    ["rft.language", item.language],
    ["rft_id", item.DOI && `info:doi/${item.DOI}`],
    ["rft_id", item.PMID && `info:pmid/${item.PMID}`],
    // Zotero makes a preprint of it by these, which have to come last; others know it by its genre.
    ["rft.pub", isPreprint ? item["container-title"] : undefined],
    ["rft.type", isPreprint ? "preprint" : undefined],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])),
  ).toString();
}

/**
 * The first author by parts, as the formats ask, and the others in full. Where another's name begins as the first one's,
 * all are in full: Zotero would take the two for one, and drop the first.
 */
function nameAuthors([first, ...others]: readonly PersonName[]): readonly Field[] {
  if (first === undefined) return [];
  const named = others.map(nameInFull);
  const inFull = (names: readonly string[]) => names.map((name) => ["rft.au", name] as const);
  if ("literal" in first) return [["rft.aucorp", first.literal], ...inFull(named)];
  const { given, suffix } = first;
  const family = joinFamily(first);
  if (named.some((name) => name.startsWith(`${family}, ${given ?? ""}`)))
    return inFull([nameInFull(first), ...named]);
  return [
    ["rft.aulast", family || given],
    ["rft.aufirst", family === "" ? undefined : given],
    ["rft.ausuffix", suffix],
    ...inFull(named),
  ];
}

/** Without a comma, readers take the last word for the family name: of a group, too, or of a name with particles. */
function nameInFull(name: PersonName): string {
  const parted = renderPartedName(name);
  return parted.includes(",") ? parted : `${parted},`;
}

/** A kind of work: its format, its genre there, and what the format calls title and container. */
type Kind = {
  readonly format: "journal" | "book" | "dissertation";
  readonly genre?: string;
  readonly title: string;
  readonly container: string;
};

const journalArticle: Kind = {
  format: "journal",
  genre: "article",
  title: "rft.atitle",
  container: "rft.jtitle",
};
const bookPart: Kind = { format: "book", title: "rft.atitle", container: "rft.btitle" };
const kinds: Partial<Record<CslItem["type"], Kind>> = {
  article: { ...journalArticle, genre: "preprint" },
  chapter: { ...bookPart, genre: "bookitem" },
  "paper-conference": { ...bookPart, genre: "proceeding" },
  book: { format: "book", genre: "book", title: "rft.btitle", container: "rft.series" },
  report: { format: "book", genre: "report", title: "rft.btitle", container: "rft.pub" },
  thesis: { format: "dissertation", title: "rft.title", container: "rft.inst" },
};
