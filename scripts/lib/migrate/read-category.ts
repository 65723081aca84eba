import Slugger from "github-slugger";
import { parseFrontMatter } from "../page/parse-front-matter.ts";
import { isJsonObject } from "../record/json/json-value.ts";
import type { OldSite } from "./old-site.ts";

/** What the navigation says of a folder. */
type Category = { readonly label?: string; readonly position?: number };

/** A page that Docusaurus makes, of what is in a folder. */
type FolderPage = {
  readonly folder: string;
  readonly address: string;
  readonly label: string;
};

/**
 * The pages of folders that Docusaurus makes: of the docs, where their `_category_` asks for one, and of the blog.
 * @see https://docusaurus.io/docs/sidebar/items#generated-index-page
 */
export function listFolderPages({ config, texts }: OldSite): readonly FolderPage[] {
  const slugger = new Slugger();
  const hasPosts = [...texts.keys()].some((path) => path.startsWith("blog/"));
  const blog = hasPosts ? [{ folder: "blog", address: "/blog", label: "Blog" }] : [];
  const ofDocs = [...texts].sort().flatMap(([path, text]) => {
    const [, folder] =
      new RegExp(`^${config.docsFolder}/(.+)/_category_\\.(?:json|ya?ml)$`).exec(path) ?? [];
    const { label, link } = path.endsWith(".json") ? parseJson(text) : parseYaml(text);
    if (folder === undefined || !isJsonObject(link) || link.type !== "generated-index") return [];
    const name = typeof label === "string" ? label : (folder.split("/").at(-1) ?? folder);
    const slug = typeof link.slug === "string" ? link.slug : `/category/${slugger.slug(name)}`;
    const address = `/${config.docsRoute}/${slug}`.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
    return [{ folder, address, label: name }];
  });
  return [...ofDocs, ...blog];
}

/** What a folder of the docs says of itself in `_category_.json` or `.yml`; nothing where it can't be read. */
export function readCategory(folder: string, { config, texts }: OldSite): Category {
  const path = [config.docsFolder, folder, "_category_"].filter(Boolean).join("/");
  const json = texts.get(`${path}.json`);
  const yaml = texts.get(`${path}.yml`) ?? texts.get(`${path}.yaml`);
  const { label, position } = json === undefined ? parseYaml(yaml) : parseJson(json);
  const isPlace = typeof position === "number" && Number.isSafeInteger(position) && position > 0;
  return {
    ...(typeof label === "string" && label.trim() !== "" && { label }),
    ...(isPlace && { position }),
  };
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

function parseYaml(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    return parseFrontMatter(`---\n${text}\n---\n`).frontMatter;
  } catch {
    return {};
  }
}
