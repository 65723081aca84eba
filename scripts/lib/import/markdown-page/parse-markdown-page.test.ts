import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Locale, locales } from "../../locale.ts";
import { renderPage } from "../../page/render-page.ts";
import { type PaperRecord, paperRecordSchema } from "../../record/schema.ts";
import { hostilePaper } from "../../../test/hostile-record.ts";
import { propertyRuns } from "../../../test/property-runs.ts";
import { parseMarkdownPage } from "./parse-markdown-page.ts";

const golden = new URL("../../../test/pages/", import.meta.url);
const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function readGolden(name: string, locale: Locale): string {
  return readFileSync(new URL(`${name}/page.${locale}.md`, golden), "utf8");
}

function render(record: unknown, locale: Locale): string {
  const paper = { collection: "invented", id: "invented-1", record: paperRecordSchema.parse(record) };
  return renderPage(paper, locale, () => true);
}

for (const { name } of names) {
  test(`the pages of ${name} import to a record that gives both again, byte for byte`, () => {
    const pages = locales.map((locale) => ({ file: `${locale}.md`, text: readGolden(name, locale) }));
    const [chinese, english] = pages;
    if (chinese === undefined) return;
    const imported = parseMarkdownPage([chinese, english]);
    expect(imported?.leftovers).toEqual([]);
    for (const [index, locale] of locales.entries()) {
      expect(render(imported?.fields, locale)).toBe(pages[index]?.text);
    }
  });
}

test("the page of any record imports to a record that gives it again, byte for byte", () => {
  fc.assert(
    fc.property(hostilePaper, ({ record }) => {
      const pages = locales.map((locale) => ({ file: `${locale}.md`, text: render(record, locale) }));
      const [chinese, english] = pages;
      if (chinese === undefined) return;
      const imported = parseMarkdownPage([chinese, english]);
      for (const [index, locale] of locales.entries()) {
        expect(render(imported?.fields, locale)).toBe(pages[index]?.text);
      }
    }),
    propertyRuns(200),
  );
});
