import { expect, test } from "vitest";
import { parseImportText } from "../file/parse-import-text.ts";
import { splitPapers } from "./split-page.ts";

/** A paper's page under a heading of a level. */
function buildPaper(title: string, pmid: string, level: number): string {
  const mark = "#".repeat(level);
  const cards = ["核心觀點卡", "改寫卡", "問答卡", "例外卡"].map(
    (card) => `${mark}# ${card}\n\n${title}的${card}。\n`,
  );
  return `${mark} ${title}\n\n**English Title**: Paper ${pmid}\n**PMID**: ${pmid}\n\n${cards.join("\n")}`;
}

test.each([
  ["main headings", 1, ""],
  ["headings below that of the file", 2, "# 本週文獻\n\n兩篇。\n\n"],
])("papers under %s are one each, on their lines", (_, level, before) => {
  const [first, second] = [
    buildPaper("日燈", "10000001", level),
    buildPaper("夜燈", "10000002", level),
  ];
  const page = `${before}${first}\n---\n\n${second}`;
  const { records } = parseImportText(page, "two.md");
  expect(records.map(({ fields }) => fields.pmid)).toEqual(["10000001", "10000002"]);
  expect(records[1]?.fields).toMatchObject({
    title: { en: "Paper 10000002" },
    topic: "夜燈",
    cards: { exceptions: { markdown: "夜燈的例外卡。" } },
  });
  const lineOf = (text: string) => text.split("\n").findIndex((line) => line.endsWith("# 夜燈"));
  expect(splitPapers(page)[1]?.split("\n").indexOf("# 夜燈")).toBe(lineOf(page));
});

test("the cards of one paper in two languages are one page", () => {
  const chinese = buildPaper("夜燈", "10000002", 1);
  const page = `${chinese}\n# English\n\n## Core idea\n\n## Paraphrase\n\n## Q&A\n\n## Exceptions\n`;
  expect(splitPapers(page)).toEqual([page]);
});
