import type { Bilingual } from "../lib/locale.ts";
import { type PaperStatus, paperStatuses, statusNames } from "../lib/navigation/paper-status.ts";
import type { FilledField } from "../lib/plan/merge-fields.ts";
import type { DesignSuggestion } from "../lib/pubmed/suggest-design.ts";
import { isJsonObject } from "../lib/record/json/json-value.ts";

/** What `enrich` says of its work. */
export const enrichWords = {
  nothing: {
    "zh-Hant": "沒有可查詢的紀錄。",
    en: "There is no record to look up.",
  },
  nextStep: {
    "zh-Hant":
      "接下來：以 npm run --silent cards -- check 檢查差異；保留的資料在 records/.pubmed，請一併提交。",
    en: "Next: look at the differences with npm run --silent cards -- check. What was learnt is kept in records/.pubmed; commit it too.",
  },
  abstracts: {
    "zh-Hant": "摘要只存在 .cards/pubmed（git 會忽略），不會寫入紀錄。",
    en: "Abstracts stay in .cards/pubmed, which git ignores; no record gets one.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** An id on the command line that no record has. */
export function renderNoRecord(id: string): Bilingual {
  return {
    "zh-Hant": `沒有紀錄的編號、PMID、DOI 或 PMCID 是 ${id}；要新增文獻請用 cards new ${id}。`,
    en: `No record has ${id} as its id, PMID, DOI or PMCID; cards new ${id} makes one.`,
  };
}

/** The line of a record that was filled: its fields, what became of its paper, and that a design is only suggested. */
export function renderFilled(
  path: string,
  filled: readonly FilledField[],
  suggestion: DesignSuggestion | undefined,
): Bilingual {
  const fields = filled.map((field) => field.path.join("."));
  const isSuggested = fields.includes("design") && suggestion !== undefined;
  const note = isSuggested && {
    "zh-Hant": `（design 為建議值，依據 PubMed 文獻類型「${suggestion.because}」）`,
    en: ` (design is a suggestion, from PubMed's publication type “${suggestion.because}”)`,
  };
  const notices = listNotices(filled);
  return {
    "zh-Hant": `${path}：補上 ${fields.join("、")}${note ? note["zh-Hant"] : ""}${notices.map((each) => `；${each["zh-Hant"]}`).join("")}`,
    en: `${path}: filled ${fields.join(", ")}${note ? note.en : ""}${notices.map(({ en }) => `; ${en}`).join("")}`,
  };
}

/** What a filled status says of the paper, worst first, each notice in words with where to read it. */
function listNotices(filled: readonly FilledField[]): Bilingual[] {
  return paperStatuses.flatMap((kind) =>
    filled
      .map(({ path, value }) => readNotice(path.join("."), value, kind))
      .filter((notice) => notice !== undefined)
      .map((notice) => describeNotice(statusNames[kind], notice)),
  );
}

function readNotice(path: string, value: unknown, kind: PaperStatus): unknown {
  if (path === "status") return isJsonObject(value) ? value[kind] : undefined;
  return path === `status.${kind}` ? value : undefined;
}

function describeNotice(words: Bilingual, notice: unknown): Bilingual {
  const { noticePmid, noticeDoi, date } = isJsonObject(notice) ? notice : {};
  const where = [noticePmid && `PMID ${noticePmid}`, noticeDoi && `DOI ${noticeDoi}`, date].filter(
    Boolean,
  );
  return {
    "zh-Hant": `${words["zh-Hant"]}${where.length > 0 ? `（${where.join("，")}）` : ""}`,
    en: `${words.en}${where.length > 0 ? ` (${where.join(", ")})` : ""}`,
  };
}

/** How far it has come. */
export function renderLookedUp(done: number, total: number): Bilingual {
  return {
    "zh-Hant": `已查詢 ${done}／${total} 篇`,
    en: `${done} of ${total} papers looked up`,
  };
}

/** What it came to. */
export function renderOutcome(
  counts: Readonly<Record<"total" | "filled" | "same" | "unclear", number>>,
  isDry: boolean,
): Bilingual {
  const { total, filled, same, unclear } = counts;
  const left = total - filled - same - unclear;
  return {
    "zh-Hant": `${total} 筆紀錄：${isDry ? "可補上" : "已補上"} ${filled} 筆，${same} 筆無需補充，${unclear} 筆無法確認，${left} 筆未查詢。`,
    en: `${total} ${total === 1 ? "record" : "records"}: ${filled} ${isDry ? "to be filled" : "filled"}, ${same} lacked nothing, ${unclear} could not be checked, ${left} not asked about.`,
  };
}
