import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { listSearchedTexts, type SearchedPart } from "../../site/search/searched-text.ts";
import type { PlainCard } from "./search-systems.ts";

/** The searched words of a paper by field. */
export function buildPlainCard(paper: Paper): PlainCard {
  const texts = listSearchedTexts(paper, {});
  const join = (wanted: SearchedPart) =>
    texts.flatMap(({ part, text }) => (part === wanted ? [text] : [])).join("\n");
  const { pmid, doi, pmcid } = paper.record;
  return {
    id: paper.id,
    title: join("title"),
    label: join("label"),
    authors: join("authors"),
    curated: join("curated"),
    abstract: join("abstract"),
    identifiers: [pmid, doi, pmcid].filter(Boolean).join(" "),
  };
}
