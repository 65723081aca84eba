import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readSynonyms } from "../../io/records/read-synonyms.ts";
import type { Locale } from "../../lib/locale.ts";
import { paperAddress, withBase } from "../../lib/navigation/address.ts";
import type { PaperIndex } from "../../lib/navigation/paper-index.ts";
import type { RelatedPaper } from "./content.ts";
import { type FindRelations, openRelations, type Relation } from "./relations.ts";

/** The papers that the page of one leads to, nearest first; it is named `<collection>/<id>`. */
export type FindRelatedPapers = (name: string) => readonly RelatedPaper[];

/** What the locales of one build share: papers are compared once. */
const opened = new WeakMap<PaperIndex, FindRelations>();

/**
 * Compares the papers of a site's index, so that those which a page leads to can be asked for.
 * @param site its folder, and the locale and base path that the papers are read under
 */
export function openRelatedPapers(site: {
  readonly folder: string;
  readonly locale: Locale;
  readonly baseUrl: string;
}): FindRelatedPapers {
  const index = readPaperIndex(site.folder);
  const find = opened.get(index) ?? openRelations(index.papers, readSynonyms(site.folder).groups);
  opened.set(index, find);
  return (name) =>
    find(name, site.locale).flatMap((relation) => buildRelated(relation, site) ?? []);
}

function buildRelated(
  { paper: { collection, id, rows, pages }, reason }: Relation,
  { locale, baseUrl }: { readonly locale: Locale; readonly baseUrl: string },
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
