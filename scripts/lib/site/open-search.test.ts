import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { renderLlmsText } from "./llms-text.ts";
import { renderOpenSearch } from "./open-search.ts";

const name = "Ward's “Test” Library & <more> 🪔\u0001";

test("a browser is told a short name and where to search, in XML that any parser reads", () => {
  const xml = renderOpenSearch(name, "https://lib.example/library/en/", "en");
  const parser = new SaxesParser({ xmlns: true as const });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  expect(xml).toContain("<ShortName>Ward&apos;s “Test” Li</ShortName>");
  expect(xml).toContain('template="https://lib.example/library/en/search/?q={searchTerms}"');
});

test("a language model is told of each collection, with no word of a record taken for markup", () => {
  const label = { en: "[Lamps](x)\n# and more" };
  const index = { collections: [{ name: "lamps", label }], areas: {}, papers: [] };
  const home = "https://lib.example/library/";
  const text = renderLlmsText({ name, home, english: `${home}en/` }, index);
  expect(text).toContain(`](${home}en/papers/lamps/): 0 papers\n`);
  expect(text).toContain(`](${home}api/index.json)`);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).not.toContain("- [[Lamps](x)");
});
