import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../lib/locale.ts";
import type { PaperIndex } from "../../lib/navigation/paper-index.ts";
import { renderLlmsText } from "../../lib/site/llms-text.ts";
import { openSearchPath, renderOpenSearch } from "../../lib/site/open-search.ts";
import type { BuiltSite } from "./read-built-site.ts";

/**
 * Writes what a site says of itself to browsers (`opensearch.xml`, in each language) and to language models (`llms.txt`).
 * @param target where they go
 */
export function writeDescriptions(site: BuiltSite, target: string, index: PaperIndex): void {
  for (const { locale, folder, name, home } of site.locales) {
    writeFileSync(join(target, folder, openSearchPath), renderOpenSearch(name, home, locale));
  }
  const main = site.locales.find(({ locale }) => locale === locales[0]);
  const english = site.locales.find(({ locale }) => locale === "en");
  if (main === undefined || english === undefined) return;
  const described = { name: english.name, home: main.home, english: english.home };
  writeFileSync(join(target, "llms.txt"), renderLlmsText(described, index));
}
