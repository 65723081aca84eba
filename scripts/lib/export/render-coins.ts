import type { CslItem } from "./csl-item.ts";
import { renderIsoDate } from "./date-parts.ts";
import { joinText } from "./join-text.ts";

/**
 * A paper as an OpenURL ContextObject, which stands in the `title` of an element of the class `Z3988` and is what Zotero and
 * Mendeley save from a page.
 * @see https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf
 */
export function renderCoins(item: CslItem): string {
  const isBookPart = item.type === "chapter" || item.type === "paper-conference";
  const [first, ...others] = item.author ?? [];
  const parts = item.issued?.["date-parts"][0];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${isBookPart ? "book" : "journal"}`],
    ["rft.genre", genres[item.type] ?? "article"],
    ["rft.atitle", item.title],
    [isBookPart ? "rft.btitle" : "rft.jtitle", item["container-title"]],
    ["rft.date", parts && renderIsoDate(parts)],
    ["rft.volume", item.volume],
    ["rft.issue", item.issue],
    ["rft.pages", item.page],
    ...(first !== undefined && !("literal" in first)
      ? ([
          ["rft.aulast", joinText([first["non-dropping-particle"], first.family], " ")],
          ["rft.aufirst", first.given],
        ] as const)
      : [["rft.aucorp", first?.literal] as const]),
    ...others.map(
      (name) =>
        [
          "rft.au",
          "literal" in name
            ? name.literal
            : joinText([name.given, name["non-dropping-particle"], name.family], " "),
        ] as const,
    ),
    ["rft.language", item.language],
    ["rft_id", item.DOI && `info:doi/${item.DOI}`],
    ["rft_id", item.PMID && `info:pmid/${item.PMID}`],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])),
  ).toString();
}

const genres: Partial<Record<CslItem["type"], string>> = {
  article: "preprint",
  chapter: "bookitem",
  "paper-conference": "proceeding",
};
