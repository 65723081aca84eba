import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCollections } from "./read-collections.ts";
import { readPages } from "./read-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "pages-"));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  write(
    "papers/pubmed/pubmed-69.md",
    `---\nsidebar_position: 69\n---\n\n# 文獻 69：${"長".repeat(99)}\n`,
  );
  write("papers/pubmed/by-hand.md", "# By hand\n");
  write("papers/pubmed/deeper/pubmed-1.md", "---\nsidebar_position: 1\n---\n");
  write("records/pubmed/_collection.json", '{"label": "PubMed", "position": 2}');
  write("records/broken/_collection.json", '{"label": 3}');
  write("records/README.md", "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("generated pages are found with their position, other files are not", () => {
  expect(readPages(join(folder, "papers"))).toEqual([
    { collection: "pubmed", id: "pubmed-69", position: 69 },
  ]);
});

test("a site without papers has no pages and no collections", () => {
  expect(readPages(join(folder, "none"))).toEqual([]);
  expect(readCollections(join(folder, "none"))).toEqual([]);
});

test("a collection whose file is in error goes by its folder's name", () => {
  const collections = readCollections(join(folder, "records"));
  expect(collections).toHaveLength(2);
  expect(collections).toContainEqual({ name: "broken", label: "broken" });
  expect(collections).toContainEqual({ name: "pubmed", label: "PubMed", position: 2 });
});
