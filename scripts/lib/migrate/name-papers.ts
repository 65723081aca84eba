import { isPathPart } from "../record/values/path-part.ts";
import type { OldDoc, OldSite } from "./old-site.ts";
import { readCategory } from "./read-category.ts";

/** A paper's page and the record that it becomes. */
export type NamedPaper = {
  readonly doc: OldDoc;
  readonly collection: string;
  readonly id: string;
};

/** A folder of papers and the collection that it becomes. */
export type NamedCollection = {
  readonly name: string;
  readonly folder: string;
  readonly label: string;
  readonly position?: number;
};

/** The collections of a site's papers, one a folder, and the papers in them. */
type NamedPapers = {
  readonly collections: readonly NamedCollection[];
  readonly papers: readonly NamedPaper[];
};

/** Names for all papers and their folders that the addresses of this project can have, each once. */
export function namePapers(docs: readonly OldDoc[], site: OldSite): NamedPapers {
  const folders = [...new Set(docs.map(({ place }) => folderOf(place)))];
  const shared = sharedFolder(folders);
  const taken = new Set<string>();
  const collections = folders.map((folder): NamedCollection => {
    const own = folder.slice(shared.length).replace(/^\//, "");
    const name = takeName(toPathPart(own || folder.split("/").at(-1) || "papers"), "papers", taken);
    return { name, folder, label: own || folder || name, ...readCategory(folder, site) };
  });
  const nameOf = new Map(collections.map(({ folder, name }) => [folder, name]));
  const ids = new Map<string, Set<string>>();
  const papers = docs.map((doc): NamedPaper => {
    const collection = nameOf.get(folderOf(doc.place)) ?? "papers";
    const used = ids.get(collection) ?? new Set([collection]);
    ids.set(collection, used);
    const file =
      doc.place
        .split("/")
        .at(-1)
        ?.replace(/\.mdx?$/, "") ?? "";
    return { doc, collection, id: takeName(toPathPart(file), collection, used) };
  });
  return { collections, papers };
}

function folderOf(place: string): string {
  return place.split("/").slice(0, -1).join("/");
}

/** The folders that all papers lie in, the last of each path left out. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split("/").slice(0, -1));
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join("/");
}

/** What of a name a part of an address can have; `""` where it is nothing. */
function toPathPart(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/[._-]*([._-])(?=[a-z0-9])/g, "$1")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 76)
    .replace(/[._-]+$/, "");
}

/** A name that no other has: the wanted one, or `<fallback>` or itself with a number behind it. */
function takeName(wanted: string, fallback: string, taken: Set<string>): string {
  const isBare = /^\d*$/.test(wanted);
  const base = isBare ? [fallback, wanted].filter(Boolean).join("-") : wanted;
  const start = isPathPart(base) && !taken.has(base) ? base : undefined;
  for (let number = 2; ; number += 1) {
    const name = start ?? `${isPathPart(base) ? base : fallback}-${number}`;
    if (start === undefined && taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
