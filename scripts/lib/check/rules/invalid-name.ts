import type { Finding, Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { pathPartPattern } from "../../record/schema.ts";

export const invalidNameRule: Rule = {
  code: "invalid-name",
  severity: "error",
  title: { en: "A name that can't be an address", "zh-Hant": "無法作為位址的名稱" },
  why: {
    en: "The name becomes the page's address and file on every system; the record makes no page.",
    "zh-Hant": "名稱會成為頁面位址與各種系統上的檔名；此紀錄不會產生頁面。",
  },
  mend: {
    en: "Rename it with a–z, 0–9 and single - . _ between them, such as pubmed-69.",
    "zh-Hant": "請以 a–z、0–9 命名，中間可用單個 - . _ 連接，例如 pubmed-69。",
  },
};

const longestName = 80;
/** @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const windowsDevice = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;

/** Whether a collection or an id can be a part of a page's address on every system. */
export function isPathPart(name: string): boolean {
  return explainName(name) === undefined;
}

/** An error where the name of a collection can't be an address. */
export function findInvalidCollectionName(name: string, place: Place): Finding[] {
  return describeName(name, explainName(name), place);
}

/** An error where an id can't be an address, or is its collection's name. */
export function findInvalidId(id: string, collection: string, place: Place): Finding[] {
  const isCollection = {
    en: "is the name of its collection, which Docusaurus takes for the folder's own page",
    "zh-Hant": "與館藏同名，Docusaurus 會視為資料夾本身的頁面",
  };
  return describeName(id, id === collection ? isCollection : explainName(id), place);
}

function describeName(name: string, reason: Bilingual | undefined, place: Place): Finding[] {
  if (reason === undefined) return [];
  const received = revealValue(name);
  return [
    buildFinding(invalidNameRule, place, {
      en: `The name ${received} ${reason.en}.`,
      "zh-Hant": `名稱 ${received} ${reason["zh-Hant"]}。`,
    }),
  ];
}

function explainName(name: string): Bilingual | undefined {
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
