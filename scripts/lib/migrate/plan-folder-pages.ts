import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { parsePageTree } from "../import/markdown-page/parse-page-tree.ts";
import { guideAddress } from "../page/guide-page.ts";
import { listFolderPages, type NamedCollection } from "./name-papers.ts";
import type { OldSite } from "./old-site.ts";
import { type GuideDoc, planMovedPage } from "./plan-guide.ts";

/** A page that Docusaurus made of a folder, and where its readers are led now. */
type PlannedFolderPage = {
  /** Where it was read, without base path and final slash. */
  readonly address: string;
  readonly to: string;
  /** The page in its place, and the one at its address that leads there. */
  readonly writes: readonly (readonly [path: string, text: string])[];
};

/**
 * What takes the place of the pages of folders: the collection that the folder has become, else a page of the guide
 * that lists what is in it, else the home page, which lists every collection.
 * @param ours the files of this project
 */
export function planFolderPages(
  site: OldSite,
  collections: readonly NamedCollection[],
  guide: readonly GuideDoc[],
  ours: ReadonlySet<string>,
): readonly PlannedFolderPage[] {
  return listFolderPages(site).map(({ folder, address, label, description }) => {
    const collection = collections.find((one) => one.folder === folder);
    const pages = guide.filter(({ doc }) => doc.place.startsWith(`${folder}/`));
    const path = collection === undefined ? findIndexPath(folder, pages, ours) : undefined;
    const own =
      collection === undefined ? (pages[0]?.address ?? "/") : `/papers/${collection.name}`;
    const to = path === undefined ? own : addressOf(path);
    const index =
      path === undefined ? [] : [[path, renderIndex(label, description, pages)] as const];
    return { address, to, writes: [...index, ...planMovedPage(address, to)] };
  });
}

/** The place of a folder's index; `undefined` where it has no pages, or one for itself. */
function findIndexPath(
  folder: string,
  pages: readonly GuideDoc[],
  ours: ReadonlySet<string>,
): string | undefined {
  const [first] = pages;
  const steps = 2 + folder.split("/").length;
  const path = `${first?.path.split("/").slice(0, steps).join("/")}/index.md`;
  const isTaken = ours.has(path) || pages.some(({ address }) => address === addressOf(path));
  return first === undefined || isTaken ? undefined : path;
}

function addressOf(path: string): string {
  return guideAddress(path.replace(/^docs\//, "")) ?? "/guide";
}

function renderIndex(
  label: string,
  description: string | undefined,
  pages: readonly GuideDoc[],
): string {
  const text = (value: string) => ({ type: "text", value }) as const;
  const tree: Root = {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [text(label)] },
      ...(description ? [{ type: "paragraph" as const, children: [text(description)] }] : []),
      {
        type: "list",
        spread: false,
        children: pages.map(({ doc, address }) => ({
          type: "listItem",

          children: [
            {
              type: "paragraph",
              children: [{ type: "link", url: address, children: [text(readTitle(doc))] }],
            },
          ],
        })),
      },
    ],
  };
  return toMarkdown(tree, { bullet: "-" });
}

/** The title of a page as its heading or front matter has it, else its file's name. */
function readTitle({ text, place }: GuideDoc["doc"]): string {
  const { frontMatter, blocks } = parsePageTree(text);
  const heading = blocks.find((block) => block.type === "heading");
  const { title } = frontMatter;
  const name =
    place
      .replace(/(?:\/index)?\.mdx?$/, "")
      .split("/")
      .at(-1) ?? place;
  return typeof title === "string" ? title : (heading && textOf(heading)) || name;
}
