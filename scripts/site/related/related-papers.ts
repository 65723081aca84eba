import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readSynonyms } from "../../io/records/read-synonyms.ts";
import type { Locale } from "../../lib/locale.ts";
import { paperAddress, withBase } from "../../lib/navigation/address.ts";
import type { KeptTerms } from "./analyser.ts";
import type { RelatedPaper } from "./content.ts";
import { openRelations, type Relation } from "./relations.ts";

/** The locale and base path that papers are read under. */
type Reading = { readonly locale: Locale; readonly baseUrl: string };

/** The papers that the page of one leads to, nearest first; it is named `<collection>/<id>`. */
export type FindRelatedPapers = (name: string, reading: Reading) => readonly RelatedPaper[];

/**
 * Compares the papers of a site's index, so that those which a page leads to can be asked for.
 * @param groups the site's synonyms
 * @param shelf from `openTermShelf`; whoever asks but once needs none
 */
export function openRelatedPapers(
  siteFolder: string,
  groups = readSynonyms(siteFolder).groups,
  shelf?: KeptTerms,
): FindRelatedPapers {
  const find = openRelations(readPaperIndex(siteFolder).papers, groups, shelf);
  return (name, reading) =>
    find(name, reading.locale).flatMap((relation) => buildRelated(relation, reading) ?? []);
}

function buildRelated(
  { paper: { collection, id, rows, pages }, reason }: Relation,
  { locale, baseUrl }: Reading,
): RelatedPaper | undefined {
  if (rows === undefined || pages[locale] === undefined) return undefined;
  const { title, status } = rows[locale];
  return {
    title: title.text,
    language: title.language,
    permalink: withBase(paperAddress(collection, id), baseUrl),
    ...(status && { status }),
    reason,
  };
}
