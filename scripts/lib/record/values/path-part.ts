import type { Bilingual } from "../../locale.ts";

/** One part of a page's address: a collection or an id. */
export const pathPartPattern = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const longestName = 80;
/** @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const windowsDevice = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;

/** Whether a collection or an id can be a part of a page's address on every system. */
export function isPathPart(name: string): boolean {
  return explainPathPart(name) === undefined;
}

/** Why a name can be no part of a page's address, to follow the name; `undefined` where it can. */
export function explainPathPart(name: string): Bilingual | undefined {
  if (windowsDevice.test(name)) {
    return { en: "is a device of Windows", "zh-Hant": "是 Windows 的裝置名稱" };
  }
  if (!pathPartPattern.test(name)) {
    return {
      en: "is not of the form [a-z0-9]+([._-][a-z0-9]+)*",
      "zh-Hant": "不符合 [a-z0-9]+([._-][a-z0-9]+)* 的形式",
    };
  }
  if (name.length > longestName) {
    return {
      en: `is longer than ${longestName} characters`,
      "zh-Hant": `超過 ${longestName} 個字元`,
    };
  }
  return name === "index" || name === "readme"
    ? { en: "is the name of a folder's own page", "zh-Hant": "是資料夾本身頁面的名稱" }
    : undefined;
}
