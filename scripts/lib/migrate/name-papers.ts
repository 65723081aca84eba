import Slugger from "github-slugger";
import { parseFrontMatter } from "../page/front-matter.ts";
import { isJsonObject, parseJsonObject } from "../record/json/json-value.ts";
import { isPathPart } from "../record/values/path-part.ts";
import type { OldDoc, OldSite } from "./old-site.ts";

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
  readonly description?: string;
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
    const label = own ? nameFolder(folder, shared, site) : folder || name;
    return { name, folder, label, ...readCategory(folder, site) };
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

/** A folder from below the one that all share, each step by what the navigation calls it. */
function nameFolder(folder: string, shared: string, site: OldSite): string {
  const steps = folder.split("/");
  const paths = steps.map((_step, index) => steps.slice(0, index + 1).join("/"));
  const names = paths.map((path, index) => readCategory(path, site).label ?? steps[index]);
  return names.filter((_name, index) => (paths[index]?.length ?? 0) > shared.length).join("/");
}

/** What the navigation says of a folder. */
type Category = {
  readonly label?: string;
  readonly position?: number;
  readonly description?: string;
};

/** A page that Docusaurus makes, of what is in a folder. */
type FolderPage = {
  readonly folder: string;
  readonly address: string;
  readonly label: string;
  /** What its page says above the list. */
  readonly description?: string;
};

/**
 * The pages of folders that Docusaurus makes: of the docs, where their `_category_` asks for one, and of the blog.
 * @see https://docusaurus.io/docs/sidebar/items#generated-index-page
 */
export function listFolderPages(site: OldSite): readonly FolderPage[] {
  const { config, texts } = site;
  const slugger = new Slugger();
  const hasPosts = [...texts.keys()].some((path) => path.startsWith("blog/"));
  const blog = hasPosts ? [{ folder: "blog", address: "/blog", label: "Blog" }] : [];
  const ofDocs = [...texts].sort().flatMap(([path, text]) => {
    const [, folder] =
      new RegExp(`^${config.docsFolder}/(.+)/_category_\\.(?:json|ya?ml)$`).exec(path) ?? [];
    const { label, link } = path.endsWith(".json")
      ? (parseJsonObject(text) ?? {})
      : parseYaml(text);
    if (folder === undefined || !isJsonObject(link) || link.type !== "generated-index") return [];
    const name = typeof label === "string" ? label : (folder.split("/").at(-1) ?? folder);
    const slug = typeof link.slug === "string" ? link.slug : `/category/${slugger.slug(name)}`;
    const address = `/${config.docsRoute}/${slug}`.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
    const { description } = readCategory(folder, site);
    return [{ folder, address, label: name, ...(description && { description }) }];
  });
  return [...ofDocs, ...blog];
}

/** What a folder of the docs says of itself in `_category_.json` or `.yml`; nothing where it can't be read. */
export function readCategory(folder: string, { config, texts }: OldSite): Category {
  const path = [config.docsFolder, folder, "_category_"].filter(Boolean).join("/");
  const json = texts.get(`${path}.json`);
  const yaml = texts.get(`${path}.yml`) ?? texts.get(`${path}.yaml`);
  const own = json === undefined ? parseYaml(yaml) : (parseJsonObject(json) ?? {});
  const { label, position, link } = own;
  const description = (isJsonObject(link) && link.description) || own.description;
  const isPlace = typeof position === "number" && Number.isSafeInteger(position) && position > 0;
  return {
    ...(typeof label === "string" && label.trim() !== "" && { label }),
    ...(isPlace && { position }),
    ...(typeof description === "string" && description.trim() !== "" && { description }),
  };
}

function parseYaml(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    return parseFrontMatter(`---\n${text}\n---\n`).frontMatter;
  } catch {
    return {};
  }
}
