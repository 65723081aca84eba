import { words } from "../card/words.ts";
import { colons, type Locale } from "../locale.ts";
import { catalogueAddress, collectionAddress } from "../navigation/address.ts";
import { collectionLabel } from "../navigation/collection-label.ts";
import type { PaperIndex, PaperIndexEntry } from "../navigation/paper-index.ts";
import { findArea, withBroader } from "../record/schema/area.ts";
import { readText } from "../record/schema/localized-text.ts";
import { levels } from "../record/schema/paper-record.ts";
import { designNames, designs } from "../record/values/design.ts";
import { isPathPart } from "../record/values/path-part.ts";

/** The papers that a feed tells of. */
type FeedSubject = {
  /** Where its files are, below the locale's home page, without the ends of their names. */
  readonly path: string;
  /** What the papers have in common, in the reader's words; absent for all papers. */
  readonly name?: string;
  /** Where the same papers are listed, without base path. */
  readonly page: string;
  readonly has: (paper: PaperIndexEntry) => boolean;
};

/** Areas that have a feed of their own: those with the most papers, so that files don't grow without end. */
const mostAreas = 50;

const allPapers: FeedSubject = { path: "feeds/all", page: "/search/", has: () => true };

/** The feeds of a site: of all papers, and of each collection, area, design and importance that some paper has. */
export function listFeeds(index: PaperIndex, locale: Locale): readonly FeedSubject[] {
  const subjects = [
    allPapers,
    ...listCollections(index, locale),
    ...listAreas(index, locale),
    ...listDesigns(locale),
    ...listImportances(locale),
  ];
  return subjects.filter((subject) => subject === allPapers || index.papers.some(subject.has));
}

function listCollections({ collections }: PaperIndex, locale: Locale): readonly FeedSubject[] {
  return collections.map(({ name }) => ({
    path: `feeds/collection/${name}`,
    name: collectionLabel(name, collections, locale),
    page: collectionAddress(name),
    has: ({ collection }) => collection === name,
  }));
}

/** A paper of an area is one of all broader areas, too. */
function listAreas({ areas, papers }: PaperIndex, locale: Locale): readonly FeedSubject[] {
  const counts = new Map<string, number>();
  const areasOf = ({ known }: PaperIndexEntry) => withBroader(areas, known?.record.areas ?? []);
  for (const id of papers.flatMap(areasOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostAreas);
  return chosen.flatMap(([id]) => {
    const name = readText(findArea(areas, id)?.label, locale, " ")?.text;
    if (name === undefined || !isPathPart(id)) return [];
    const has = (paper: PaperIndexEntry) => areasOf(paper).includes(id);
    return [{ path: `feeds/area/${id}`, name, page: catalogueAddress("area", name), has }];
  });
}

function listDesigns(locale: Locale): readonly FeedSubject[] {
  return designs.map((design) => ({
    path: `feeds/design/${design}`,
    name: designNames[design][locale],
    page: catalogueAddress("type", designNames[design][locale]),
    has: ({ known }) => known?.record.design === design,
  }));
}

function listImportances(locale: Locale): readonly FeedSubject[] {
  return levels.map((level) => ({
    path: `feeds/importance/${level}`,
    name: `${words[locale].labels.importance}${colons[locale]}${words[locale].levels[level]}`,
    page: `/search/?${new URLSearchParams([["importance", level]])}`,
    has: ({ known }) => known?.record.importance === level,
  }));
}
