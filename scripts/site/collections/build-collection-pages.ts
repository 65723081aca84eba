import { usualPageSize } from "../../../src/search/query/search-engine.ts";
import { collectionAddress, rangeAddress, withBase } from "../../lib/navigation/address.ts";
import type { PageLink } from "../../lib/navigation/page-link.ts";
import type { PaperRow } from "../../lib/navigation/paper-row.ts";
import {
  groupByRange,
  type PositionRange,
  rangeLabel,
} from "../../lib/navigation/position-range.ts";
import type { CollectionContents, CollectionSummary } from "./content.ts";

/** Papers that a collection of several ranges begins with: as many as its catalogue shows at first. */
const firstCount = usualPageSize;

/**
 * The pages of a collection: its own, with its papers where one range holds them all and else with
 * the first of them and its ranges, and after it one for each of several ranges.
 * @param rows the papers of the collection, in any order
 * @param baseUrl the base path of the locale's site, with `/` at either end
 */
export function buildCollectionPages(
  { name, label, description }: CollectionSummary,
  rows: readonly PaperRow[],
  baseUrl: string,
): readonly CollectionContents[] {
  const groups = groupByRange(rows);
  const isOneRange = groups.length < 2;
  const own: CollectionContents = {
    kind: "collection",
    title: label.text,
    permalink: withBase(collectionAddress(name), baseUrl),
    name,
    label,
    ...(description && { description }),
    count: rows.length,
    ranges: isOneRange ? [] : groups.map(({ range, items }) => ({ range, count: items.length })),
    rows: isOneRange
      ? (groups[0]?.items ?? [])
      : groups.flatMap(({ items }) => items).slice(0, firstCount),
  };
  if (isOneRange) return [own];
  const pages = groups.map(({ range, items }, index): CollectionContents => {
    const [previous, next] = [groups[index - 1], groups[index + 1]];
    return {
      kind: "collection",
      title: `${label.text} ${rangeLabel(range)}`,
      permalink: withBase(rangeAddress(name, range), baseUrl),
      name,
      label,
      count: items.length,
      range,
      ranges: [],
      ...(previous && { previous: linkToRange(name, previous.range, baseUrl) }),
      ...(next && { next: linkToRange(name, next.range, baseUrl) }),
      rows: items,
    };
  });
  return [own, ...pages];
}

function linkToRange(name: string, range: PositionRange, baseUrl: string): PageLink {
  return { title: rangeLabel(range), permalink: withBase(rangeAddress(name, range), baseUrl) };
}
