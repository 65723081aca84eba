import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildPageFacts } from "../../../scripts/lib/navigation/page-facts.ts";
import { openBodies } from "./body-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bodies-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const range = {
  collection: { title: "Trials", permalink: "/papers/trials/" },
  range: { first: 1, last: 100 },
  papers: [{ collection: "trials", id: "one", title: "One", permalink: "/", editUrl: "" }],
};
const markdown = "# Paper 1: One\n\ntext\n";

function open(version: string) {
  return openBodies(
    range,
    { folder, locale: "en", baseUrl: "/", source: "", url: "https://example.org", issues: "" },
    version,
  );
}

function keptFile(): string {
  const cache = join(folder, ".cards", "bodies", "en");
  return join(cache, readdirSync(cache)[0] ?? "");
}

test("a page that didn't change is not rendered again", () => {
  const first = open("1");
  const { html } = first.render(markdown, undefined);
  first.save();
  writeFileSync(keptFile(), readFileSync(keptFile(), "utf8").replace("<p>text</p>", "<p>kept</p>"));
  expect(open("1").render(markdown, undefined).html).toBe(
    html.replace("<p>text</p>", "<p>kept</p>"),
  );
});

test("another program, or a broken file, renders again", () => {
  const first = open("1");
  const body = first.render(markdown, undefined);
  first.save();
  writeFileSync(keptFile(), readFileSync(keptFile(), "utf8").replace("<p>text</p>", "<p>kept</p>"));
  expect(open("2").render(markdown, undefined)).toEqual(body);
  writeFileSync(keptFile(), "{");
  expect(open("1").render(markdown, undefined)).toEqual(body);
});

test("a page whose record says something else is rendered again, though its Markdown is the same", () => {
  const page = `${markdown}\n---\n\n## References\n`;
  const outline = { references: [], markdownCards: [], unwritten: [] };
  const facts = (score: number) => buildPageFacts({ title: "One", score }, outline, "en");
  const first = open("1");
  first.render(page, facts(7));
  first.save();
  expect(open("1").render(page, facts(8)).html).toContain("<dd>8<meter");
});
