import { expect, test } from "vitest";
import { planMigration } from "./plan-migration.ts";
import { parseSiteConfig } from "./site-config.ts";

const card = (heading: string) => `## ${heading}\n\n燈。\n`;
const cards = ["核心觀點卡", "改寫卡", "問答卡", "例外卡"].map(card).join("\n");
const paper = (pmid: string) => `# 燈 ${pmid}\n\n**PMID**: ${pmid}\n\n${cards}\n`;

test("two papers of one page become a record each, and its address leads to the first", () => {
  const path = "docs/lamps/two.md";
  const { writes, notices } = planMigration(
    {
      config: parseSiteConfig(""),
      texts: new Map([[path, paper("10000001") + paper("10000002")]]),
      files: new Set([path]),
    },
    new Set(),
  );
  const records = [...writes].filter(([file]) => /\/two(?:-2)?\.json$/.test(file));
  expect(records.map(([file, text]) => [file, JSON.parse(text)])).toMatchObject([
    ["records/lamps/two.json", { pmid: "10000001", formerAddresses: ["/docs/lamps/two"] }],
    ["records/lamps/two-2.json", { pmid: "10000002" }],
  ]);
  expect(JSON.parse(records[1]?.[1] ?? "")).not.toHaveProperty("formerAddresses");
  expect(notices).toEqual([]);
});

test("links to the web keep what they ask for, and those to the site itself lead to its pages", () => {
  const links =
    "[甲](https://example.org/find?q=燈&page=2#top) [乙](https://lamps.example/docs/lamps/one?a=1)";
  const { writes, notices } = planMigration(
    {
      config: parseSiteConfig('module.exports = { title: "燈", url: "https://lamps.example" };'),
      texts: new Map([["docs/lamps/one.md", `${paper("10000001")}\n## 連結\n\n${links}\n`]]),
      files: new Set(["docs/lamps/one.md"]),
    },
    new Set(),
  );
  const record = JSON.parse(writes.get("records/lamps/one.json") ?? "");
  const [section] = record.extraSections;
  expect(section.markdown).toContain("](https://example.org/find?q=燈");
  expect(section.markdown).toContain("[乙](/papers/lamps/one)");
  expect(notices).toEqual([]);
});

test("what a folder says of itself comes along: its name, those of the folders that it is in, and its page's words", () => {
  const link = { type: "generated-index", description: "夜班的燈。" };
  const texts = new Map([
    ["docs/day/one.md", paper("10000001")],
    ["docs/a/night/two.md", paper("10000002")],
    ["docs/a/_category_.yml", "label: 病房\n"],
    ["docs/a/night/_category_.json", JSON.stringify({ position: 2, link })],
    ["docs/how/start.md", "# 開始\n"],
    ["docs/how/_category_.json", JSON.stringify({ label: "教學", link })],
  ]);
  const { writes } = planMigration(
    { config: parseSiteConfig(""), texts, files: new Set(texts.keys()) },
    new Set(),
  );
  expect(JSON.parse(writes.get("records/a-night/_collection.json") ?? "")).toMatchObject({
    ...{ label: "病房/night", description: "夜班的燈。", position: 2 },
  });
  expect(writes.get("docs/guide/how/index.md")).toMatch(/^# 教學\n\n夜班的燈。\n\n- /);
});

test("a file among the docs that no page shows is named, and one that a page shows is not", () => {
  const texts = new Map([
    ["docs/lamps/one.md", `${paper("10000001")}\n![燈](./lamp.png)\n`],
    ["docs/lamps/_category_.json", "{}"],
  ]);
  const files = ["lamp.png", "spare.png", "table.csv", ".DS_Store"].map(
    (name) => `docs/lamps/${name}`,
  );
  const { notices, copies } = planMigration(
    { config: parseSiteConfig(""), texts, files: new Set([...texts.keys(), ...files]) },
    new Set(),
  );
  expect([...copies.values()]).toEqual(["docs/lamps/lamp.png"]);
  expect(notices.map(({ kind, path }) => [kind, path])).toEqual([
    ["file-left-out", "docs/lamps/spare.png"],
    ["file-left-out", "docs/lamps/table.csv"],
  ]);
});
