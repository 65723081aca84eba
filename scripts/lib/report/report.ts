import type { RecordFacts } from "../check/facts/record-facts.ts";
import { compareText } from "../compare-text.ts";
import { csvMark, renderCsvLine } from "../export/formats/render-csv.ts";
import { type Finding, nameRecord } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import type { Bilingual, Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
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
  return compareText(a.collection, b.collection) || (a.position ?? 0) - (b.position ?? 0);
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

/** A report as a table for a spreadsheet: a line a finding or acceptance; a paper with neither has a line of its own. */
export function* renderReportCsv(report: Report, locale: Locale): Generator<string> {
  yield `${csvMark}${renderCsvLine(reportWords.columns[locale].split(","))}`;
  for (const paper of report.papers) yield* renderPaper(paper, locale);
  for (const finding of report.others) {
    yield renderCsvLine(["", "", "", "", ...listCells(finding, locale)]);
  }
}

function* renderPaper(paper: ReportedPaper, locale: Locale): Generator<string> {
  const { collection, id, position, place } = paper.facts;
  const title = readText(paper.title, locale)?.text ?? "";
  const own = [collection, position ?? "", id, title];
  for (const finding of paper.findings)
    yield renderCsvLine([...own, ...listCells(finding, locale)]);
  for (const { code, pointer = "", reason } of paper.accepted) {
    const why = readText(reason, locale)?.text ?? "";
    const where = [place.file, place.line, place.column, pointer];
    yield renderCsvLine([...own, reportWords.accepted[locale], code, "", "", why, ...where]);
  }
  if (paper.findings.length + paper.accepted.length > 0) return;
  const where = [place.file, place.line, place.column, ""];
  yield renderCsvLine([...own, reportWords.nothing[locale], "", "", "", "", ...where]);
}

function listCells(finding: Finding, locale: Locale): (string | number)[] {
  const { severity, code, message, hint, file, line, column, pointer } = finding;
  const said = [reportWords[severity][locale], code, message[locale], hint[locale], ""];
  return [...said, file, line, column, pointer];
}
