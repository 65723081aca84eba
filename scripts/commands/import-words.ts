import type { LeftField } from "../io/import/open-leftover-file.ts";
import { formatCount } from "../lib/format-count.ts";
import type { TableMapping } from "../lib/import/file/parse-import-text.ts";
import type { ImportStep } from "../lib/import/plan/plan-import.ts";
import { renderNewCommand } from "../lib/import/render-new-command.ts";
import type { Bilingual, Locale } from "../lib/locale.ts";
import { revealCharacters } from "../lib/reveal.ts";

/** How many papers came to each kind of step. */
type StepCounts = Readonly<Record<ImportStep["kind"], number>>;

/** What `import` says beside its findings. */
export const importWords = {
  noFile: { en: "There is no file", "zh-Hant": "找不到檔案" },
  noSingleFile: {
    en: "Name the files themselves, not what they lie in:",
    "zh-Hant": "請指定檔案本身，而不是資料夾：",
  },
  unknownEncoding: { en: "There is no encoding", "zh-Hant": "沒有這種編碼：" },
  mappingSaved: {
    en: "This mapping is saved in",
    "zh-Hant": "此對應已存入",
  },
  rule: {
    en: "Rule for papers that are there already: what the record says stays, what it lacks is filled, and a difference is listed with both values.",
    "zh-Hant": "已有紀錄的文獻，規則如下：保留紀錄原有的值，補上缺少的值；兩者不同時列出兩個值。",
  },
  abstracts: {
    en: "Abstracts came in with the papers. Publish them only where their licence lets you.",
    "zh-Hant": "匯入的文獻含有摘要；請僅在授權允許時公開。",
  },
  nextStep: {
    en: "Next: npm run --silent cards -- check, and npm start for a look at the pages.",
    "zh-Hant": "接下來：執行 npm run --silent cards -- check 檢查，並以 npm start 預覽頁面。",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the columns of a table are taken for, a line each, and those that a mapping names and the table doesn't have. */
export function renderTableMapping(file: string, table: TableMapping, locale: Locale): string {
  const { sheet, columns, mapping } = table;
  const name = revealCharacters(sheet === undefined ? file : `${file} (${sheet})`);
  const head = locale === "en" ? `${name}: columns taken as` : `${name}：各欄對應如下`;
  const none = locale === "en" ? "(no place)" : "（沒有對應欄位）";
  const lines = columns.map(
    (column) => `  ${revealCharacters(column)} → ${mapping[column] ?? none}`,
  );
  const absent = locale === "en" ? "(no such column)" : "（表中沒有這一欄）";
  const others = Object.entries(mapping)
    .filter(([column]) => !columns.includes(column))
    .map(([column, destination]) => `  ${revealCharacters(column)} → ${destination} ${absent}`);
  return `${[head, ...lines, ...others].join("\n")}\n`;
}

/** How far an import has come. */
export function renderProgress(file: string, count: number, locale: Locale): string {
  const name = revealCharacters(file);
  return locale === "en"
    ? `${name}: ${formatCount(count)} papers`
    : `${name}：${formatCount(count)} 篇文獻`;
}

/** What became of the papers of a file. */
export function renderImportCounts(
  file: string,
  counts: StepCounts,
  isDry: boolean,
  locale: Locale,
): string {
  const name = revealCharacters(file);
  const [added, filled, same, refused] = [
    counts.new,
    counts.filled,
    counts.unchanged,
    counts.refused,
  ].map(formatCount);
  if (locale === "en") {
    const planned = isDry ? " (nothing is written)" : "";
    return `${name}: ${added} new, ${filled} filled in, ${same} already there, ${refused} not brought in${planned}.\n`;
  }
  const planned = isDry ? "（未寫入）" : "";
  return `${name}：新增 ${added} 篇、補充 ${filled} 篇、已有 ${same} 篇、未匯入 ${refused} 篇${planned}。\n`;
}

/** How the papers of a file that have identifiers and no title are fetched, all at once. */
export function renderToFetch(identifiers: readonly string[], locale: Locale): string {
  const command = renderNewCommand(identifiers);
  return locale === "en"
    ? `Those without a title, all at once: \`${command}\`\n`
    : `一次取得所有沒有標題的文獻：\`${command}\`\n`;
}

/** Which fields have no place, how often, and where they are kept. */
export function renderLeftovers(
  file: string,
  fields: ReadonlyMap<string, LeftField>,
  keptIn: string | undefined,
  locale: Locale,
): string {
  const unnamed = locale === "en" ? "(text)" : "（文字）";
  const lines = Array.from(fields, ([field, { line, count }]) => {
    const name = revealCharacters(field) || unnamed;
    return `  ${revealCharacters(file)}:${line} ${name}${count > 1 ? ` ×${formatCount(count)}` : ""}`;
  });
  const kept = keptIn === undefined ? "" : revealCharacters(keptIn);
  const head =
    locale === "en"
      ? `No field of a record has a place for:${kept && ` (kept in ${kept})`}`
      : `紀錄中沒有對應欄位的內容${kept && `（保留於 ${kept}）`}：`;
  return `${[head, ...lines].join("\n")}\n`;
}
