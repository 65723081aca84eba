import type { Bilingual } from "../locale.ts";

/**
 * Why a site can't be made in a folder: Docusaurus' bundler takes `#`, `%`, `!`, `&` and `,` in its path for signs of its own,
 * and says only that files are missing. `undefined` where the path has none of them.
 * @param path absolute path of the site's folder
 */
export function explainSitePath(path: string): Bilingual | undefined {
  const [sign] = /[#%!&,]/.exec(path) ?? [];
  return sign === undefined
    ? undefined
    : {
        "zh-Hant": `無法在 ${path} 製作網站：Docusaurus 不接受路徑中的「${sign}」。請將資料夾改名或移到別處，再執行一次。`,
        en: `No site can be made in ${path}: Docusaurus can't do with “${sign}” in the path. Rename or move the folder, and run the command again.`,
      };
}
