import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Survey } from "../lib/record/survey.ts";
import { isDiskError } from "./disk-error.ts";

const none: ReadonlySet<string> = new Set();
const cardAnchors: ReadonlySet<string> = new Set(["core", "paraphrase", "qa", "exceptions"]);

/**
 * Whether a link of a page leads somewhere on the site: to a paper that has a page, a card of it,
 * a collection, a page of the guide, a heading there that names its anchor, an image, or a card of
 * the same page.
 * @param survey names the papers that have pages
 */
export async function readLinkTargets(
  site: string,
  survey: Pick<Survey, "papers">,
): Promise<(target: string) => boolean> {
  const anchors = await readGuideAnchors(join(site, "docs", "guide"));
  for (const name of await readNames(join(site, "static", "img")))
    anchors.set(`/img/${name}`, none);
  for (const { collection, id } of survey.papers) {
    anchors.set(`/papers/${collection}`, none);
    anchors.set(`/papers/${collection}/${id}`, cardAnchors);
  }
  return (target) => {
    const [path = "", anchor] = target.split("#");
    const there = path === "" ? cardAnchors : anchors.get(path.replace(/\/$/, ""));
    return there !== undefined && (anchor === undefined ? path !== "" : there.has(anchor));
  };
}

/** The anchors that each page of the guide names in its headings, by the page's address. */
async function readGuideAnchors(folder: string): Promise<Map<string, ReadonlySet<string>>> {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const name of (await readNames(folder)).filter((path) => /\.mdx?$/.test(path))) {
    const text = await readFile(join(folder, name), "utf8");
    const named = [...text.matchAll(/^#.*\{#([\w-]+)\}\s*$/gm)].map(([, anchor = ""]) => anchor);
    anchors.set(`/guide/${name.replace(/\.mdx?$/, "")}`, new Set(named));
  }
  return anchors;
}

/** Paths of the files in a folder and its folders, with `/`; none where it is missing. */
async function readNames(folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, options).catch((error) => {
    if (isDiskError(error, "ENOENT")) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
}
