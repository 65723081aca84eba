import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardNames } from "../../../scripts/lib/card/card-set.ts";
import { words } from "../../../scripts/lib/card/words.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import { buildGapRows } from "../../../scripts/site/overview/build-overview.ts";

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

const guides = {
  "zh-Hant": "docs/guide/reading.md",
  en: "i18n/en/docusaurus-plugin-content-docs/current/guide/reading.md",
};

test("a card has one name: on its page, on the home page, in the overview and in the guide", () => {
  const home = {
    "zh-Hant": read("src/components/FourCards/index.tsx"),
    en: read("i18n/en/code.json"),
  };
  for (const locale of locales) {
    const gaps = buildGapRows([], locale).map(({ label }) => label);
    for (const card of cardNames) {
      const [emblem = "", label = ""] = words[locale].cards[card].split(/ (.*)/s);
      const name = label.replace(/^.*?(?:：|: )/, "");
      expect(home[locale], name).toContain(`"${name}"`);
      expect(gaps).toContain(label);
      expect(read(guides[locale])).toContain(`| ${emblem} ${label} |`);
    }
  }
});
