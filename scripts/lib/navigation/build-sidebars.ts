import type { Locale } from "../locale.ts";
import { readText } from "../record/localized-text.ts";
import type { Collection, PaperEntry } from "../record/survey.ts";
import { collectionAddress } from "./address.ts";
import { groupByRange, type PositionRange, rangeKey, rangeLabel } from "./position-range.ts";

/** A sidebar's item, in the words of Docusaurus. */
export type SidebarItem =
  | { readonly type: "doc"; readonly id: string }
  | { readonly type: "link"; readonly label: string; readonly href: string }
  | {
      readonly type: "category";
      readonly label: string;
      readonly collapsible: false;
      readonly items: readonly SidebarItem[];
    };

/** Sidebars by name. */
export type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;

/**
 * The sidebars of all papers: one for each range of a hundred positions of each collection, named
 * `<collection>:<first>-<last>`. Each starts with a link to its collection's page and holds its
 * papers by position. A page in a collection without a record of its own (all its records are
 * gone) still gets one, under the folder's name.
 */
export function buildSidebars(
  pages: readonly PaperEntry[],
  collections: readonly Collection[],
  locale: Locale,
): Sidebars {
  const names = [...new Set(pages.map(({ collection }) => collection))];
  const sidebars = names.flatMap((name) => {
    const label = collectionLabel(name, collections, locale);
    return groupByRange(pages.filter(({ collection }) => collection === name)).map(
      ({ range, items }) =>
        [`${name}:${rangeKey(range)}`, buildSidebar(label, range, items)] as const,
    );
  });
  return Object.fromEntries(sidebars);
}

/** What the navigation calls a collection; its folder's name where the records say nothing. */
export function collectionLabel(
  name: string,
  collections: readonly Collection[],
  locale: Locale,
): string {
  const collection = collections.find((candidate) => candidate.name === name);
  return readText(collection?.label, locale)?.text ?? name;
}

function buildSidebar(
  label: string,
  range: PositionRange,
  papers: readonly PaperEntry[],
): readonly SidebarItem[] {
  const [first] = papers;
  if (first === undefined) return [];
  return [
    { type: "link", label, href: collectionAddress(first.collection) },
    {
      type: "category",
      label: rangeLabel(range),
      collapsible: false,
      items: papers.map(({ collection, id }) => ({
        type: "doc",
        id: `papers/${collection}/${id}`,
      })),
    },
  ];
}
