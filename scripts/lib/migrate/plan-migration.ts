import { groupBy } from "../group-by.ts";
import type { TargetResolver } from "../import/markdown-page/field-markdown.ts";
import type { MarkdownPage } from "../import/markdown-page/parse-markdown-page.ts";
import { splitPapers } from "../import/markdown-page/split-page.ts";
import { isAllowedTarget } from "../page/find-links.ts";
import { listGuideAnchors } from "../page/guide-page.ts";
import type { MigrationNotice } from "./migration-notice.ts";
import { type NamedCollection, type NamedPaper, namePapers, readCategory } from "./name-papers.ts";
import { listDocs, type OldDoc, type OldSite } from "./old-site.ts";
import { planFolderPages } from "./plan-folder-pages.ts";
import { placeGuide, planGuidePage } from "./plan-guide.ts";
import { type PageLeftover, planRecords } from "./plan-records.ts";
import { placeFiles, resolveTarget, type SiteTargets } from "./resolve-target.ts";
import type { SiteConfig } from "./site-config.ts";

/** What is to be written for a site of this kind, and what could not be done. */
export type MigrationPlan = {
  /** Texts by their paths in the new site. */
  readonly writes: ReadonlyMap<string, string>;
  /** Paths in the old site by those in the new one. */
  readonly copies: ReadonlyMap<string, string>;
  readonly collections: readonly (NamedCollection & { readonly papers: number })[];
  readonly guidePages: number;
  readonly leftovers: readonly PageLeftover[];
  readonly notices: readonly MigrationNotice[];
};

/**
 * Records for the papers of an old site, pages of the guide for its other docs, and its pictures and
 * other files, with links that lead from one to another as they did.
 * @param ours the files of this project, which none of these takes the place of
 */
export function planMigration(site: OldSite, ours: ReadonlySet<string>): MigrationPlan {
  const placed = placeDocs(site, ours);
  const { docs, collections, papers, guide, folderPages } = placed;
  const { placePicture, copies } = placeFiles(ours);
  const openResolver = buildResolvers(listTargets(placed, site), placePicture);
  const pages = papers.map((paper) => ({ paper, ...findEnglish(paper, site) }));
  const records = [...groupBy(pages, ({ paper }) => paper.collection).values()].flatMap((own) =>
    planRecords(own, ({ doc }) =>
      openResolver(doc, (address, kind) => isAllowedTarget(address, kind, () => true)),
    ),
  );
  const guidePages = guide.map((page) =>
    planGuidePage(
      page,
      openResolver(page.doc, () => true),
    ),
  );
  const code = docs.filter(({ kind }) => kind === "code");
  const translations = pages.flatMap(({ english }) => english?.file ?? []);
  const done = [...copies.values(), ...docs.map(({ path }) => path), ...translations];
  const rest = copyStatic(site, new Set(done), copies, ours);
  return {
    writes: new Map([
      ...collections.map((collection) => describeCollection(collection)),
      ...records.map(({ path, text }) => [path, text] as const),
      ...describeFolders(
        guide.map(({ path }) => path),
        site,
        ours,
      ),
      ...folderPages.flatMap(({ writes }) => writes),
      ...guidePages.flatMap(({ writes }) => writes),
      ...code.map(({ path, text }) => [`former-site/${path}`, text] as const),
    ]),
    copies: new Map([...copies, ...rest.copies]),
    collections: collections.map((collection) => ({
      ...collection,
      papers: papers.filter((paper) => paper.collection === collection.name).length,
    })),
    guidePages: guide.length,
    leftovers: records.flatMap(({ leftovers }) => leftovers),
    notices: [
      ...records.flatMap(({ notices }) => notices),
      ...guidePages.flatMap(({ notices }) => notices),
      ...code.map(({ path }): MigrationNotice => ({ kind: "doc-left-out", path, detail: path })),
      ...rest.notices,
    ],
  };
}

/** The docs of an old site, and where each of its papers and other pages goes. */
function placeDocs(site: OldSite, ours: ReadonlySet<string>) {
  const docs = listDocs(site);
  const { collections, papers } = namePapers(
    docs.filter(({ kind }) => kind === "paper"),
    site,
  );
  const guide = placeGuide(
    docs.filter(({ kind }) => kind === "guide"),
    ours,
  );
  return {
    docs,
    collections,
    papers,
    guide,
    folderPages: planFolderPages(site, collections, guide, ours),
  };
}

/** What the links of the old pages may lead to, and where it is now. */
function listTargets(
  { collections, papers, guide, folderPages }: ReturnType<typeof placeDocs>,
  site: OldSite,
): SiteTargets {
  const places = [
    ...papers
      .filter(({ doc }) => doc.part === 0)
      .map(({ doc, collection, id }) => ({ doc, address: `/papers/${collection}/${id}` })),
    ...guide,
  ];
  return {
    config: site.config,
    byAddress: new Map([
      ...folderPages.map(({ address, to }) => [address, to] as const),
      ...collections.map(
        ({ folder, name }) => [addressFolder(folder, site), `/papers/${name}`] as const,
      ),
      ...places.map(({ doc, address }) => [doc.address, address] as const),
    ]),
    byPath: new Map(places.map(({ doc, address }) => [doc.path, address])),
    anchors: new Map(guide.map(({ doc, address }) => [address, readAnchors(doc)])),
    files: site.files,
  };
}

/** What gives the links of a page their new addresses, of those that may be there; a picture has its place for being shown. */
function buildResolvers(targets: SiteTargets, placePicture: (path: string) => string) {
  return (
    doc: OldDoc,
    isAllowed: (address: string, kind: "link" | "image") => boolean,
  ): TargetResolver =>
    (target, kind) => {
      const found = resolveTarget(target, doc, targets);
      if (found?.kind === "file") return kind === "image" ? placePicture(found.path) : undefined;
      return found && isAllowed(found.address, kind) ? found.address : undefined;
    };
}

/** Where a folder of the docs is read, where it has a page. */
function addressFolder(folder: string, { config }: OldSite): string {
  return `/${[config.docsRoute, folder].filter(Boolean).join("/")}`;
}

/** The anchors of a page; none where its front matter is broken. */
function readAnchors({ text }: OldDoc): ReadonlySet<string> {
  try {
    return listGuideAnchors(text);
  } catch {
    return new Set();
  }
}

/** A paper's page in English, where the site has a second language. */
function findEnglish({ doc }: NamedPaper, { texts }: OldSite): { english?: MarkdownPage } {
  const file = `i18n/en/docusaurus-plugin-content-docs/current/${doc.place}`;
  const text = splitPapers(texts.get(file) ?? "")[doc.part];
  return text ? { english: { file, text } } : {};
}

function describeCollection(collection: NamedCollection): readonly [string, string] {
  const { name, label, description, position } = collection;
  const $schema = "../../static/schema/collection.schema.json";
  const content = { $schema, label, description, position };
  return [`records/${name}/_collection.json`, `${JSON.stringify(content, null, 2)}\n`];
}

/** The names of the folders that pages of the guide lie in. */
function describeFolders(
  paths: readonly string[],
  site: OldSite,
  ours: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split("/").slice(2, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  });
  return [...new Set(folders)].flatMap((folder) => {
    const category = readCategory(folder, site);
    const path = `docs/guide/${folder}/_category_.json`;
    const isNamed = Object.keys(category).length > 0 && !ours.has(path);
    return isNamed ? [[path, `${JSON.stringify(category, null, 2)}\n`] as const] : [];
  });
}

/** A page that is a program; what begins with `_` is none. */
const reactPage = /^src\/pages\/(?:[^_][^/]*\/)*[^_][^/]*(?<!\.(?:test|spec|d))\.[jt]sx?$/;

/** What people have in the folders of posts and programs, and a page in any: of another version, say, or language. */
const written = /^(?:blog|src)\/|^(?!static\/)[^.].*\/.*\.mdx?$/;

/** A picture or other file among the docs; what names their folders has come along. */
function isBesideDocs(path: string, { docsFolder }: SiteConfig): boolean {
  return path.startsWith(`${docsFolder}/`) && !/(?:^|\/)(?:\.|_category_\.)[^/]*$/.test(path);
}

/** What else the old site serves as it is, and what of it this project has otherwise or not at all. */
function copyStatic(
  { config, files }: OldSite,
  done: ReadonlySet<string>,
  copied: ReadonlyMap<string, string>,
  ours: ReadonlySet<string>,
): { readonly copies: ReadonlyMap<string, string>; readonly notices: readonly MigrationNotice[] } {
  const copies = new Map<string, string>();
  const notices: MigrationNotice[] = [];
  for (const path of [...files].sort()) {
    if (reactPage.test(path)) {
      notices.push({ kind: "page-left-out", path, detail: path });
      copies.set(`former-site/${path}`, path);
    } else if ((written.test(path) || isBesideDocs(path, config)) && !done.has(path)) {
      notices.push({ kind: "file-left-out", path, detail: path });
    } else if (path.startsWith("static/") && !done.has(path)) {
      if (ours.has(path)) notices.push({ kind: "file-left-out", path, detail: path });
      else if (!copied.has(path)) copies.set(path, path);
    }
  }
  return { copies, notices };
}
