import { foldSpace } from "../fold.ts";
import { groupBy } from "../group-by.ts";
import type { Locale } from "../locale.ts";
import { sum } from "../sum.ts";
import { noticeKinds } from "./migration-notice.ts";
import type { MigrationPlan } from "./plan-migration.ts";

/** What a migration did and could not do, as Markdown. */
export function renderMigrationReport(plan: MigrationPlan, locale: Locale): string {
  const papers = sum(plan.collections.map((collection) => collection.papers));
  const own = words[locale];
  const groups = groupBy(plan.notices, ({ kind }) => kind);
  const sections = Object.entries(noticeKinds).flatMap(([kind, { title, mend }]) => {
    const notices = plan.notices.filter((notice) => notice.kind === kind);
    if (notices.length === 0) return [];
    const lines = notices.map(({ path, line, detail }) => {
      const place = line === undefined ? path : `${path}:${line}`;
      return detail === path ? `- ${code(place)}` : `- ${code(place)} ${code(detail)}`;
    });
    return [`## ${title[locale]}\n\n${mend[locale]}\n\n${lines.join("\n")}`];
  });
  const collections = plan.collections.map(
    ({ name, label, folder, papers: count }) =>
      `| ${code(folder || ".")} | ${code(name)} | ${label.replaceAll("|", "\\|")} | ${count} |`,
  );
  return `${[
    `# ${own.title}`,
    own.summary(papers, plan.collections.length, plan.guidePages, plan.copies.size),
    `${own.table}\n|---|---|---|---|\n${collections.join("\n")}`,
    own.next,
    ...(groups.size === 0 ? [own.nothing] : sections),
  ].join("\n\n")}\n`;
}

/** Text as code, whatever characters it has. */
function code(text: string): string {
  const line = foldSpace(text);
  const fence = "`".repeat(
    Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length)) + 1,
  );
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

const words = {
  en: {
    title: "Migration report",
    summary: (papers: number, collections: number, guide: number, files: number) =>
      `${papers} papers in ${collections} collections, ${guide} pages of the guide, ${files} pictures and other files.`,
    table: "| old folder | collection | name | papers |",
    next: "Next: `npm ci`, then `npm run --silent cards -- check` and `npm start`. Look at the top of `docusaurus.config.ts`: the title is the old one in both languages, and the owner is still this project's.",
    nothing: "Everything has come along.",
  },
  "zh-Hant": {
    title: "遷移報告",
    summary: (papers: number, collections: number, guide: number, files: number) =>
      `${papers} 篇文獻、${collections} 個館藏、${guide} 頁指南、${files} 個圖片與其他檔案。`,
    table: "| 原資料夾 | 館藏 | 名稱 | 文獻數 |",
    next: "接下來：執行 `npm ci`，再執行 `npm run --silent cards -- check` 與 `npm start`。請檢視 `docusaurus.config.ts` 開頭：兩種語言的網站名稱都沿用原名稱，擁有者則仍是本專案的預設值。",
    nothing: "所有內容都已帶過來。",
  },
} as const satisfies Readonly<Record<Locale, object>>;
