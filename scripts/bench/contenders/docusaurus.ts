import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/plan/pages-folder.ts";
import { binary } from "../../test/site/build-site.ts";
import { chooseLocales, linkModules } from "../working-site.ts";
import type { Contender } from "./contender.ts";

const own = resolve(import.meta.dirname, "../docusaurus");

/** Docusaurus as its documentation has it: every paper a doc, with a sidebar for each hundred. */
export async function prepareDocusaurus(
  pages: string,
  folder: string,
  version: string,
): Promise<Contender> {
  await mkdir(folder);
  await cp(own, folder, { recursive: true });
  for (const path of locales.map(pagesFolder)) {
    await cp(join(pages, path), join(folder, path), { recursive: true });
  }
  await writeFile(join(folder, "package.json"), '{ "name": "ordinary", "private": true }\n');
  await linkModules(folder);
  return {
    name: "docusaurus",
    version,
    output: join(folder, "build"),
    command: (built) => ({
      program: process.execPath,
      words: [binary("@docusaurus/core", "bin/docusaurus.mjs"), "build", ...chooseLocales(built)],
      folder,
    }),
    async clear() {
      for (const path of ["build", ".docusaurus", "node_modules/.cache"]) {
        await rm(join(folder, path), { recursive: true, force: true });
      }
    },
  };
}
