import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locales } from "../../scripts/lib/locale.ts";
import { parseFrontMatter } from "../../scripts/lib/page/front-matter.ts";
import { listAnchors } from "../../scripts/lib/page/page-sections.ts";
import { renderBody } from "../../scripts/site/papers/render-body.ts";

const pages = join(import.meta.dirname, "..", "..", "scripts", "test", "pages");
const names = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("the anchors that links are checked against are those of the page", () => {
  test.each(names.map(({ name }) => name))("%s", (name) => {
    for (const locale of locales) {
      const page = readFileSync(join(pages, name, `page.${locale}.md`), "utf8");
      const html = renderBody(parseFrontMatter(page).content, undefined, locale, "/");
      const shown = [...html.matchAll(/<h\d [^>]*id="([^"]*)"/g)].map(([, id]) => id);
      expect(shown.length).toBeGreaterThan(4);
      expect([...listAnchors(page, locale)]).toEqual(shown);
    }
  });
});
