import { parseFrontMatter } from "../page/parse-front-matter.ts";
import { isJsonObject } from "../record/json-value.ts";
import type { OldSite } from "./old-site.ts";

/** What the navigation says of a folder. */
export type Category = { readonly label?: string; readonly position?: number };

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
