import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record with texts a byte too long, in one piece and in several, beside texts as long as may be. */
export function makeRecords(folder: string): void {
  const [plain, long] = [20_000, 100_000];
  const record = {
    position: 1,
    title: { en: "x".repeat(plain), "zh-Hant": `${"字".repeat(plain / 3)}xxx` },
    keywords: ["x".repeat(plain), "x"],
    finding: ["x".repeat(plain), "x"],
    abstract: {
      en: [{ label: "A", text: "x".repeat(long - 1) }, { text: "x" }],
      "zh-Hant": "x".repeat(long),
    },
    cards: {
      core: { markdown: { en: "x".repeat(long), "zh-Hant": ["字".repeat(long / 3), "xx"] } },
    },
  };
  mkdirSync(join(folder, "trials"));
  writeFileSync(join(folder, "trials", "one.json"), JSON.stringify(record, null, 2));
}
