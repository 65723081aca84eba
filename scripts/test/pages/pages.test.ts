import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { completeRecord } from "../../lib/card/complete-record.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { type PaperRecord, paperRecordSchema } from "../../lib/record/schema/paper-record.ts";

const folder = new URL("./", import.meta.url);
const areas = {
  "sleep-medicine": { label: { en: "Sleep medicine", "zh-Hant": "睡眠醫學" } },
  neurology: { label: { en: "Neurology", "zh-Hant": "神經內科" } },
};
const reachable = new Set(["/guide/reading", "/img/x.png"]);

function readText(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

function readRecord(name: string): PaperRecord {
  return paperRecordSchema.parse(JSON.parse(readText(`${name}/record.json`)));
}

function render(name: string, locale: Locale): string {
  const record = completeRecord(readRecord(name), areas);
  const paper = { collection: "invented", id: name, record };
  return renderPage(paper, locale, (target) => reachable.has(target));
}

const names = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/record.json`, folder)),
);

for (const name of names) {
  for (const locale of locales) {
    test(`${name} gives its page in ${locale}, byte for byte`, () => {
      expect(render(name, locale)).toBe(readText(`${name}/page.${locale}.md`));
    });
  }
}

test("the English page of a record without a word of Chinese has none either", () => {
  expect(render("doi-in-brackets", "en")).not.toMatch(/[\p{Script=Han}：（）]/u);
});

test("a page depends neither on the time zone nor on the clock", () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const pages = ["Asia/Taipei", "America/Los_Angeles"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return render("everything", "zh-Hant");
  });
  expect(pages[0]).toBe(pages[1]);
});
