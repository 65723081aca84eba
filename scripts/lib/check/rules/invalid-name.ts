import type { Finding, Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { explainPathPart } from "../../record/values/path-part.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";

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

/** An error where the name of a collection can't be an address. */
export function findInvalidCollectionName(name: string, place: Place): Finding[] {
  return describeName(name, explainPathPart(name), place);
}

/** An error where an id can't be an address, or is its collection's name. */
export function findInvalidId(id: string, collection: string, place: Place): Finding[] {
  const isCollection = {
    en: "is the name of its collection, which Docusaurus takes for the folder's own page",
    "zh-Hant": "與館藏同名，Docusaurus 會視為資料夾本身的頁面",
  };
  return describeName(id, id === collection ? isCollection : explainPathPart(id), place);
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
