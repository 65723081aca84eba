import type { Finding, Place } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { buildFinding, type Rule } from "../rule.ts";

/** What `import` looks for in the files that it reads, apart from what `check` looks for in every record. */
export const importRules = {
  formatNotKnown: {
    code: "format-not-known",
    severity: "error",
    title: { en: "A file of a format that can't be read", "zh-Hant": "無法讀取的檔案格式" },
    why: { en: "Nothing of it comes in.", "zh-Hant": "不會匯入此檔案的任何內容。" },
    mend: {
      en: "Export the papers again as RIS, BibTeX, CSL JSON, PubMed (NBIB or XML), CSV or XLSX.",
      "zh-Hant": "請將文獻重新匯出為 RIS、BibTeX、CSL JSON、PubMed（NBIB 或 XML）、CSV 或 XLSX。",
    },
  },
  packageDamaged: {
    code: "package-damaged",
    severity: "error",
    title: { en: "A packed file that is damaged", "zh-Hant": "壓縮檔損壞" },
    why: {
      en: "Nothing behind the damage comes in; the papers before it are whole.",
      "zh-Hant": "損壞處之後的內容不會匯入；之前的文獻完整無缺。",
    },
    mend: {
      en: "Fetch the file again, and import it once more.",
      "zh-Hant": "請重新下載檔案後再匯入一次。",
    },
  },
  encodingNotCertain: {
    code: "encoding-not-certain",
    severity: "error",
    title: { en: "An encoding that can't be told", "zh-Hant": "無法判定的文字編碼" },
    why: {
      en: "In the wrong encoding Chinese comes in as other characters.",
      "zh-Hant": "以錯誤的編碼讀取時，中文會變成其他字元。",
    },
    mend: {
      en: "Name it, for example `--encoding big5` (Excel in Taiwan), or save the file as UTF-8.",
      "zh-Hant": "請指定編碼，例如 `--encoding big5`（臺灣的 Excel），或將檔案另存為 UTF-8。",
    },
  },
  nothingToImport: {
    code: "nothing-to-import",
    severity: "warning",
    title: { en: "A file without a paper", "zh-Hant": "檔案中沒有文獻" },
    why: { en: "Nothing comes in from it.", "zh-Hant": "不會由此檔案匯入任何內容。" },
    mend: {
      en: "See whether it is the file that you meant.",
      "zh-Hant": "請確認是否選對檔案。",
    },
  },
  entryBroken: {
    code: "entry-broken",
    severity: "error",
    title: { en: "An entry that can't be read whole", "zh-Hant": "無法完整讀取的條目" },
    why: {
      en: "What stands behind this place in the entry may come in wrong or not at all; other entries are untouched.",
      "zh-Hant": "此條目在這個位置之後的內容可能有誤或未匯入；其他條目不受影響。",
    },
    mend: {
      en: "Correct this place in the file, or export it again, and import it once more.",
      "zh-Hant": "請修正檔案中的這個位置，或重新匯出後再匯入一次。",
    },
  },
  entryWithoutTitle: {
    code: "entry-without-title",
    severity: "error",
    title: { en: "An entry without a title", "zh-Hant": "沒有標題的條目" },
    why: {
      en: "A paper's page begins with its title; no record is made, and the entry is kept among what has no place.",
      "zh-Hant": "文獻頁面以標題開頭；此條目不會建立紀錄，內容保留在沒有對應欄位的檔案中。",
    },
    mend: {
      en: "Give it a title in the file and import it again.",
      "zh-Hant": "請在檔案中補上標題後再匯入一次。",
    },
  },
  headersNotFound: {
    code: "headers-not-found",
    severity: "error",
    title: { en: "A table without headers that are known", "zh-Hant": "表格沒有可辨識的欄名" },
    why: {
      en: "Without headers nobody can tell which column is the title; nothing of the table comes in.",
      "zh-Hant": "沒有欄名就無法判斷哪一欄是標題；此表格不會匯入任何內容。",
    },
    mend: {
      en: "Write names such as Title, PMID and DOI into the first row, or say with `--mapping FILE` what the columns are. For a list of PMIDs or DOIs, use `cards new`.",
      "zh-Hant":
        "請在第一列填入標題、PMID、DOI 等欄名，或以 `--mapping FILE` 指定各欄的意義。若只有 PMID 或 DOI 清單，請使用 `cards new`。",
    },
  },
  cellNotAValue: {
    code: "cell-not-a-value",
    severity: "warning",
    title: { en: "A formula or an error in place of a value", "zh-Hant": "儲存格是公式或錯誤值" },
    why: {
      en: "There is nothing in the cell that a page could show.",
      "zh-Hant": "儲存格中沒有可顯示於頁面的內容。",
    },
    mend: {
      en: "Put the value itself into the cell, save the table and import it again.",
      "zh-Hant": "請在儲存格中填入實際的值，儲存後再匯入一次。",
    },
  },
  valueNotRead: {
    code: "value-not-read",
    severity: "warning",
    title: { en: "A value that its field can't take", "zh-Hant": "欄位無法接受的值" },
    why: {
      en: "The record comes in without it, so that readers don't see it; it is kept among what has no place.",
      "zh-Hant": "匯入的紀錄不含此值，讀者看不到；它保留在沒有對應欄位的檔案中。",
    },
    mend: {
      en: "Correct it in the file and import it again, or write it into the record.",
      "zh-Hant": "請在檔案中修正後再匯入一次，或直接寫進紀錄。",
    },
  },
  valueDiffers: {
    code: "value-differs",
    severity: "warning",
    title: { en: "A value that the record has otherwise", "zh-Hant": "與現有紀錄不同的值" },
    why: {
      en: "One of the two is wrong or says less; the record's stays, for a person may have chosen it.",
      "zh-Hant": "兩者之一有誤或較不完整；保留紀錄原有的值，因為可能是由人決定的。",
    },
    mend: {
      en: "Write the other one into the record if it is right.",
      "zh-Hant": "若檔案中的值才正確，請寫進紀錄。",
    },
  },
  otherVersion: {
    code: "another-version",
    severity: "warning",
    title: {
      en: "Another version of a paper that has a record",
      "zh-Hant": "已有紀錄的文獻的另一版本",
    },
    why: {
      en: "The record is of the other version: title, authors, date and abstract of this one stay out of it, and readers don't see them; they are kept among what has no place.",
      "zh-Hant":
        "現有紀錄屬於另一個版本：此版本的標題、作者、日期與摘要不會寫入，讀者看不到；內容保留在沒有對應欄位的檔案中。",
    },
    mend: {
      en: "Nothing is to be done where one record is enough. For a record of its own, linked with the other, use `cards new` with its PMID or DOI.",
      "zh-Hant":
        "若一筆紀錄已足夠，不必處理。若要為此版本另建紀錄並互相連結，請以其 PMID 或 DOI 執行 `cards new`。",
    },
  },
  twoPapersInOne: {
    code: "two-papers-in-one",
    severity: "error",
    title: { en: "Identifiers of two papers", "zh-Hant": "識別碼分屬兩篇文獻" },
    why: {
      en: "Readers would be led from one paper to another; nothing of the entry comes in.",
      "zh-Hant": "讀者會由一篇文獻被引導到另一篇；此條目不會匯入任何內容。",
    },
    mend: {
      en: "Correct the identifier that belongs to the other paper, in the file or in the record.",
      "zh-Hant": "請在檔案或紀錄中修正屬於另一篇文獻的識別碼。",
    },
  },
  recordInTheWay: {
    code: "record-in-the-way",
    severity: "error",
    title: {
      en: "A record with an error that a paper would go into",
      "zh-Hant": "對應的紀錄有錯誤",
    },
    why: {
      en: "Nothing can be put into a record that can't be read, lest something in it be lost.",
      "zh-Hant": "無法讀取的紀錄不能寫入，以免其中內容遺失。",
    },
    mend: {
      en: "Mend the record (see `cards check`), and import the file again.",
      "zh-Hant": "請先修正該紀錄（見 `cards check`），再匯入一次。",
    },
  },
  changedMeanwhile: {
    code: "changed-meanwhile",
    severity: "warning",
    title: {
      en: "A record that was changed as values came for it",
      "zh-Hant": "補上欄位前已被更動的紀錄",
    },
    why: {
      en: "Lest what somebody wrote be lost, nothing was filled in.",
      "zh-Hant": "為免覆蓋他人所寫的內容，沒有補上任何欄位。",
    },
    mend: {
      en: "See what `cards check` says of it, and run the command again.",
      "zh-Hant": "請以 `cards check` 檢查後，再執行一次指令。",
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** A finding in a file that is imported, at the beginning of a line. */
export function describeInFile(
  rule: Rule,
  place: Pick<Place, "file" | "line"> & Partial<Place>,
  message: Bilingual,
  mend?: Bilingual,
): Finding {
  return buildFinding(rule, { column: 1, pointer: "", ...place }, message, mend);
}

/** The finding with the field that it is of: a line of a table, or of JSON, has many. */
export function nameField(finding: Finding): Finding {
  const field = finding.pointer.slice(1).replaceAll("/", ".");
  if (field === "") return finding;
  const { en, "zh-Hant": chinese } = finding.message;
  return { ...finding, message: { en: `${field}: ${en}`, "zh-Hant": `${field}：${chinese}` } };
}

/** The warning that a record is not the one any more that values were found for. */
export function describeChangedMeanwhile(file: string, line = 1): Finding {
  return describeInFile(
    importRules.changedMeanwhile,
    { file, line },
    {
      en: "The record was changed or removed meanwhile, or is not UTF-8.",
      "zh-Hant": "這筆紀錄在此期間已被更動或移除，或不是 UTF-8 編碼。",
    },
  );
}
