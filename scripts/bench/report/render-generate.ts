import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import type { GenerateFigures } from "../measure/measure-generate.ts";
import { benchHeadings } from "./bench-words.ts";
import { formatSeconds } from "./format-number.ts";

/** The table of where the time of `generate` goes, for one number of records. */
export function renderGenerate(figures: GenerateFigures, locale: Locale): string {
  const { records, generate, again, copy, memory, survey, read, render, isOnOneCore } = figures;
  const rest = Math.max(0, generate - survey - read - render);
  const cores = isOnOneCore
    ? { "zh-Hant": "單核心", en: "one core" }
    : { "zh-Hant": "所有核心", en: "all cores" };
  const head = {
    "zh-Hant": `${formatCount(records)} 筆紀錄，兩種語言，${cores["zh-Hant"]}`,
    en: `${formatCount(records)} records, both locales, ${cores.en}`,
  };
  const rows = [
    [{ "zh-Hant": "產生頁面", en: "generate" }, formatSeconds(generate)],
    [
      { "zh-Hant": "… 概覽：讀取、驗證、比較", en: "… survey: read, validate, compare" },
      formatSeconds(survey),
    ],
    [{ "zh-Hant": "… 再讀取", en: "… read again" }, formatSeconds(read)],
    [{ "zh-Hant": "… 寫成兩頁 Markdown", en: "… render both pages" }, formatSeconds(render)],
    [
      { "zh-Hant": "… 與磁碟比較、寫入、記錄", en: "… compare with disk, write, list" },
      formatSeconds(rest),
    ],
    [{ "zh-Hant": "第二次，沒有要寫的", en: "second run, nothing to write" }, formatSeconds(again)],
    [{ "zh-Hant": "以 cp -r 複製頁面", en: "cp -r of the pages" }, formatSeconds(copy)],
    [
      { "zh-Hant": "產生頁面 ÷ cp -r（倍）", en: "generate ÷ cp -r, times" },
      (generate / copy).toFixed(1),
    ],
    [{ "zh-Hant": "記憶體最高（MB）", en: "peak memory, MB" }, formatCount(Math.round(memory))],
  ] as const;
  const seconds = { "zh-Hant": "秒", en: "seconds" };
  const table = renderTable(
    [head[locale], seconds[locale]],
    rows.map(([name, value]) => [name[locale], value]),
  );
  return `${benchHeadings.generate[locale]}\n\n${table}`;
}
