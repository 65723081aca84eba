import type { RecordFacts } from "../check/facts/record-facts.ts";
import { type Finding, nameRecord } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import type { Bilingual } from "../locale.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import type { AcceptedFinding } from "../record/schema/provenance.ts";
import type { Collection } from "../record/survey.ts";

/** A record in a report: what is open in it, and what its curators accepted. */
export type ReportedPaper = {
  readonly facts: Pick<RecordFacts, "collection" | "id" | "position" | "place">;
  /** Absent where it can't be read. */
  readonly title?: Paper["record"]["title"];
  /** Gravest first, then in the order of the file. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
};

/** All that is open in a folder of records. */
export type Report = {
  readonly collections: readonly Collection[];
  /** By collection, then position. */
  readonly papers: readonly ReportedPaper[];
  /** What was found in files that are no records. */
  readonly others: readonly Finding[];
};

const ranks = { error: 0, warning: 1, note: 2 } as const;

/**
 * The report of findings.
 * @param records those that the report is about
 * @param papers those of them that have no error of their own
 */
export function buildReport(
  records: readonly RecordFacts[],
  papers: readonly Paper[],
  findings: readonly Finding[],
  collections: readonly Collection[],
): Report {
  const byRecord = groupBy(findings, nameRecord);
  const names = new Set(records.map(({ place }) => nameRecord(place)));
  const known = new Map(
    papers.map(({ collection, id, record }) => [`${collection}/${id}`, record]),
  );
  return {
    collections,
    papers: records.toSorted(byPosition).map((facts) => {
      const record = known.get(`${facts.collection}/${facts.id}`);
      const title = record?.title ?? facts.title;
      const own = byRecord.get(nameRecord(facts.place)) ?? [];
      return {
        facts,
        ...(title !== undefined && { title }),
        findings: own.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]),
        accepted: record?.accepted ?? [],
      };
    }),
    others: findings.filter((finding) => !names.has(nameRecord(finding))),
  };
}

function byPosition(a: RecordFacts, b: RecordFacts): number {
  if (a.collection !== b.collection) return a.collection < b.collection ? -1 : 1;
  return (a.position ?? 0) - (b.position ?? 0);
}

/** Every word of a report that is not a finding's. */
export const reportWords = {
  title: { "zh-Hant": "文獻紀錄待處理事項", en: "What is open in the records" },
  day: { "zh-Hant": "檢查日期", en: "Checked on" },
  papers: { "zh-Hant": "文獻", en: "papers" },
  open: { "zh-Hant": "有待處理", en: "with something open" },
  error: { "zh-Hant": "錯誤", en: "error" },
  warning: { "zh-Hant": "警告", en: "warning" },
  note: { "zh-Hant": "提示", en: "note" },
  accepted: { "zh-Hant": "已接受", en: "accepted" },
  kinds: { "zh-Hant": "依種類", en: "By kind" },
  kind: { "zh-Hant": "種類", en: "Kind" },
  count: { "zh-Hant": "件數", en: "Count" },
  meaning: { "zh-Hant": "為何重要與修正方式", en: "Why it matters, and how to mend it" },
  nothing: { "zh-Hant": "沒有待處理事項", en: "Nothing open" },
  others: { "zh-Hant": "其他檔案", en: "Other files" },
  claims: {
    "zh-Hant": "「沒有待處理」只表示檢查規則沒有發現問題，並不代表內容經人核對。",
    en: "“Nothing open” says only that the checks found nothing; it doesn’t say that a person has read the cards.",
  },
  /** The columns of the table. */
  columns: {
    "zh-Hant": "館藏,編號,識別名稱,標題,狀態,代碼,說明,修正方式,理由,檔案,行,欄,位置",
    en: "collection,number,id,title,state,code,message,hint,reason,file,line,column,pointer",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
