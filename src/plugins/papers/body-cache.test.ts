import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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
  const { html } = first.render(markdown);
  first.save();
  writeFileSync(keptFile(), readFileSync(keptFile(), "utf8").replace("<p>text</p>", "<p>kept</p>"));
  expect(open("1").render(markdown).html).toBe(html.replace("<p>text</p>", "<p>kept</p>"));
});

test("another program, or a broken file, renders again", () => {
  const first = open("1");
  const body = first.render(markdown);
  first.save();
  writeFileSync(keptFile(), readFileSync(keptFile(), "utf8").replace("<p>text</p>", "<p>kept</p>"));
  expect(open("2").render(markdown)).toEqual(body);
  writeFileSync(keptFile(), "{");
  expect(open("1").render(markdown)).toEqual(body);
});
