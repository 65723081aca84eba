import { existsSync } from "node:fs";
import { join } from "node:path";
import { splitPaperName } from "../../../src/remark/paper-name.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readTitle } from "../../lib/card/read-facts.ts";
import { groupBy } from "../../lib/group-by.ts";
import {
  collectionAddress,
  deskAddress,
  paperAddress,
  withBase,
} from "../../lib/navigation/address.ts";
import { collectionLabel } from "../../lib/navigation/collection-label.ts";
import { linkTo, type PageLink } from "../../lib/navigation/page-link.ts";
import {
  listShown,
  type PaperIndex,
  type PaperIndexEntry,
} from "../../lib/navigation/paper-index.ts";
import { findWorstStatus } from "../../lib/navigation/paper-status.ts";
import { groupByRange } from "../../lib/navigation/position-range.ts";
import { scriptLocale } from "../../lib/record/schema/localized-text.ts";
import type { Site } from "../frame/frame.ts";
import type { IndexedPaper, PaperRange } from "./paper-range.ts";

/** All papers of a site that have a page in its locale, by collection and range. */
export function readPaperRanges(site: Site): readonly PaperRange[] {
  return listRanges(readPaperIndex(site.folder), site);
}

/** Those of an index. */
export function listRanges(index: PaperIndex, site: Site): readonly PaperRange[] {
  const shown = listShown(index, site.locale);
  return [...groupBy(shown, ({ collection }) => collection)].flatMap(([name, entries]) => {
    const collection = {
      title: collectionLabel(name, index.collections, site.locale),
      permalink: withBase(collectionAddress(name), site.baseUrl),
    };
    return indexCollection(collection, entries, site);
  });
}

function indexCollection(
  collection: PageLink,
  entries: readonly PaperIndexEntry[],
  site: Site,
): readonly PaperRange[] {
  const ranges = groupByRange(entries).map(({ range, items }) => ({
    range,
    papers: items.map((entry) => indexPaper(entry, site)),
  }));
  return ranges.map(({ range, papers }, index) => {
    const before = ranges[index - 1]?.papers.at(-1);
    const after = ranges[index + 1]?.papers[0];
    return {
      collection,
      range,
      papers,
      ...(before && { before: linkTo(before) }),
      ...(after && { after: linkTo(after) }),
    };
  });
}

function indexPaper(
  { collection, id, pages, source, known }: PaperIndexEntry,
  site: Site,
): IndexedPaper {
  const title = pages[site.locale] ?? id;
  const own = known && readTitle(known.record, site.locale);
  const status = findWorstStatus(known?.record.status);
  const sourceUrl = source
    ? recordAddress(site.source, source)
    : editAddress(site.source, `papers/${collection}/${id}.md`, site.locale);
  return {
    collection,
    id,
    title,
    // A page of somebody's own is called what it says.
    language:
      own && title.endsWith(own.text) ? own.language : scriptLocale(splitPaperName(title).title),
    ...(status && { status }),
    permalink: withBase(paperAddress(collection, id), site.baseUrl),
    sourceUrl,
    editUrl: source && site.hasDesk ? deskAddress(`${collection}/${id}`) : sourceUrl,
    ...(known && { known }),
  };
}

/** Where a record is; a line of a file by its number, as GitHub and its like mark it. */
function recordAddress(source: string, { file, line }: { file: string; line: number }): string {
  return `${source}/${file}${file.endsWith(".json") ? "" : `#L${line}`}`;
}

const paperPath = /^papers\/(?<record>(?<collection>[^/]+)\/[^/]+)\.md$/;

/**
 * Where the source of a page is edited: the record of a paper (its folder where the record is a
 * line of a `.jsonl` file), else the Markdown file in the page's locale.
 * @param source address of the repository's files on its branch, without a final slash
 * @param docPath path of the page under its locale's docs folder
 */
export function editAddress(source: string, docPath: string, locale: string): string {
  const { record, collection } = paperPath.exec(docPath)?.groups ?? {};
  if (record === undefined) {
    return locale === "en"
      ? `${source}/i18n/en/docusaurus-plugin-content-docs/current/${docPath}`
      : `${source}/docs/${docPath}`;
  }
  const file = `records/${record}.json`;
  return existsSync(join(process.cwd(), file))
    ? `${source}/${file}`
    : `${source}/records/${collection}`;
}
