import { mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  generate,
  makeTemporarySite,
  pageFile,
  readResult,
  readTree,
  writeRecord,
} from "./temporary-site.ts";

/** The pages of a site, by path. */
async function readPageTexts(site: string): Promise<[string, string][]> {
  return [...(await readTree(site))].filter(([path]) => path.endsWith(".md"));
}

test("every record has a page in both locales", async () => {
  const places = await makeTemporarySite(3);
  expect(await generate(places)).toMatchObject({ papers: 3, written: 6, findings: [] });
  const pages = [...(await readTree(places.site)).keys()].filter((path) => path.endsWith(".md"));
  expect(pages).toHaveLength(6);
});

test("a second run writes nothing", async () => {
  const places = await makeTemporarySite(3);
  await generate(places);
  const page = join(places.site, pageFile("library-2"));
  const list = join(places.site, ".cards/pages");
  const before = [await stat(page), await stat(list)];
  expect(await generate(places)).toMatchObject({ written: 0, unchanged: 6, removed: 0 });
  const after = [await stat(page), await stat(list)];
  expect(after.map(({ mtimeMs, ino }) => [mtimeMs, ino])).toEqual(
    before.map(({ mtimeMs, ino }) => [mtimeMs, ino]),
  );
});

test("only the pages of a changed record are written", async () => {
  const places = await makeTemporarySite(3);
  await generate(places);
  await writeRecord(places, 2, '{"position": 2, "title": "New title"}');
  expect(await generate(places)).toMatchObject({ written: 2, unchanged: 4 });
  expect(await readFile(join(places.site, pageFile("library-2")), "utf8")).toContain("New title");
});

test("the pages of a removed record go, and a folder that is empty then", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  await rm(join(places.records, "library/library-1.json"));
  expect(await generate(places)).toMatchObject({ removed: 2, unchanged: 2, findings: [] });
  await rm(join(places.records, "library/library-2.json"));
  expect(await generate(places)).toMatchObject({ removed: 2, findings: [] });
  const paths = [...(await readTree(places.site)).keys()];
  expect(paths.filter((path) => path.includes("library"))).toEqual([]);
});

test("a page that was changed by hand is left alone, with a finding that names the record", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const page = join(places.site, pageFile("library-1"));
  await writeFile(page, "My own words\n");
  const { findings, unchanged } = await generate(places);
  expect(unchanged).toBe(3);
  expect(findings).toMatchObject([
    { file: pageFile("library-1"), severity: "warning", code: "page-changed-by-hand" },
  ]);
  expect(findings[0]?.hint.en).toContain("records/library/library-1.json");
  expect(await readFile(page, "utf8")).toBe("My own words\n");
});

test("a page that was changed by hand outlives its record", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  await writeFile(join(places.site, pageFile("library-1")), "My own words\n");
  await rm(join(places.records, "library/library-1.json"));
  const { findings, removed } = await generate(places);
  expect(removed).toBe(1);
  expect(findings).toMatchObject([{ file: pageFile("library-1"), code: "page-changed-by-hand" }]);
});

test("a page that was changed back is the generator's again", async () => {
  const places = await makeTemporarySite(1);
  await generate(places);
  const page = join(places.site, pageFile("library-1"));
  const text = await readFile(page, "utf8");
  await writeFile(page, "My own words\n");
  await generate(places);
  await writeFile(page, text);
  await writeRecord(places, 1, '{"position": 1, "title": "New title"}');
  expect(await generate(places)).toMatchObject({ written: 2, findings: [] });
});

test("a page written by hand before its record is left alone, unless it has the wanted bytes", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const page = join(places.site, pageFile("library-1"));
  await rm(join(places.site, ".cards"), { recursive: true });
  await writeFile(page, "My own words\n");
  expect(await generate(places)).toMatchObject({ written: 0, unchanged: 3 });
  expect(await readFile(page, "utf8")).toBe("My own words\n");
});

test("when the list of pages is lost, pages with the wanted bytes are adopted", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const before = await readTree(places.site);
  await rm(join(places.site, ".cards"), { recursive: true });
  expect(await generate(places)).toMatchObject({ written: 0, unchanged: 4, findings: [] });
  expect(await readTree(places.site)).toEqual(before);
});

test("a torn last line of the list costs nothing", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const before = await readResult(places.site);
  const list = join(places.site, ".cards/pages");
  await writeFile(list, (await readFile(list, "utf8")).slice(0, -30));
  await rm(join(places.site, pageFile("library-1")));
  expect(await generate(places)).toMatchObject({ written: 1, unchanged: 3, findings: [] });
  expect(await readResult(places.site)).toEqual(before);
});

test("an empty page, which a loss of power can leave, is written again", async () => {
  const places = await makeTemporarySite(1);
  await generate(places);
  await writeFile(join(places.site, pageFile("library-1")), "");
  expect(await generate(places)).toMatchObject({ written: 1, findings: [] });
});

test("the page of a record that now has an error stays as it was", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const before = await readPageTexts(places.site);
  await writeRecord(places, 1, '{"position": 1, ');
  const { findings, removed } = await generate(places);
  expect(removed).toBe(0);
  expect(findings).toContainEqual(expect.objectContaining({ severity: "error" }));
  expect(await readPageTexts(places.site)).toEqual(before);
});

test("what is no file where a page has to stand is an error, and stays", async () => {
  const places = await makeTemporarySite(2);
  await mkdir(join(places.site, pageFile("library-1"), "inside"), { recursive: true });
  const { findings, written } = await generate(places);
  expect(written).toBe(3);
  expect(findings).toMatchObject([
    { file: pageFile("library-1"), severity: "error", code: "page-in-the-way" },
  ]);
});

test("a link where a page has to stand is neither followed nor replaced", async () => {
  const places = await makeTemporarySite(1);
  const outside = join(places.records, "..", "outside.txt");
  await writeFile(outside, "outside");
  await mkdir(join(places.site, "docs/papers/library"), { recursive: true });
  await symlink(outside, join(places.site, pageFile("library-1")));
  expect((await generate(places)).findings).toMatchObject([{ code: "page-in-the-way" }]);
  expect(await readFile(outside, "utf8")).toBe("outside");
});
