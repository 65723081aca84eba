import { expect, test } from "vitest";
import { checkRecord } from "../check-record.ts";

/** What is said of a finding, in English. */
function findIn(finding: string): readonly string[] {
  const text = JSON.stringify({ position: 1, title: "Lamps", finding });
  const { findings } = checkRecord(text, { file: "a.json" }, { collection: "a", id: "a-1" });
  return findings
    .filter(({ code }) => code === "contradicts-itself")
    .map(({ message }) => message.en);
}

test.each([
  ["Mortality was significantly lower (P = 0.08).", '"significantly" with "P = 0.08"'],
  [
    "Deaths fell; the difference was significant, p-value of .21.",
    '"significant" with "p-value of .21"',
  ],
  ["死亡率顯著較低（P=0.08）。", '"顯著" with "P=0.08"'],
  ["差異具統計學上的意義，P 值為 0.3。", '"統計學上的意義" with "P 值為 0.3"'],
  ["Waiting rose from 45 to 32 minutes.", '"rose" with "45 → 32"'],
  ["Costs fell by 13%, from 1,200 to 1,300 dollars.", '"fell" with "1,200 → 1,300"'],
  ["The share decreased significantly from 12% to 21%.", '"decreased" with "12 → 21"'],
  ["等候時間由 45 分鐘增加為 32 分鐘。", '"增加" with "45 → 32"'],
  ["占比從 12% 大幅降至 21%。", '"降" with "12 → 21"'],
])("%s", (finding, expected) => {
  expect(findIn(finding)).toEqual([expect.stringContaining(`Received ${expected}; expected`)]);
});

test.each([
  "Mortality was not significantly lower (P = 0.08).",
  "Mortality was significantly lower (P = 0.03), sensitivity alike (P = 0.4).",
  "No significant difference was found (P = 0.08); waiting was significantly shorter (P < 0.001).",
  "Waiting was significantly shorter (P < 0.001), deaths were alike (P = 0.4).",
  "Values were significantly higher, except for adenomas (P = .054).",
  "Sensitivity was alike (P = 0.51) and waiting significantly shorter.",
  "A difference was considered significant at P = 0.10.",
  "It was clinically significant, with P = 0.2.",
  "死亡率沒有顯著差異（P=0.08）。",
  "Waiting fell by 13 minutes, from 45 to 32.",
  "Deaths fell from 2018 to 2020.",
  "Pain fell from 3 to 6 months.",
  "Pain decreased in patients aged from 18 to 65.",
  "Acuity increased from 0.35 to 0.16 logMAR.",
  "Doses rose from 900 mg to 1.2 g.",
  "等候時間由 45 分鐘降至 32 分鐘。",
  "由 2018 年減少至 2020 年。",
  "自 18 歲至 65 歲的病人減少。",
])("%s is no contradiction", (finding) => {
  expect(findIn(finding)).toEqual([]);
});

test("no text takes long", () => {
  const blanks = " ".repeat(19_000);
  const pieces = ["rose by 1 ", "由1", "p", "significant ", "from 1 to ", "1", "1,", "顯著"];
  const texts = [`significant p${blanks}`, `顯著 P${blanks}值${blanks}`, `rose${blanks}from 2`];
  const start = process.cpuUsage();
  for (const text of [...texts, ...pieces.map((piece) => piece.repeat(19_000 / piece.length))]) {
    expect(findIn(`${text}.`)).toEqual([]);
    expect(findIn(`significant ${text}.`)).toEqual([]);
  }
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
