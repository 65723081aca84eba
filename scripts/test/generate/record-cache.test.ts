import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Generation } from "../../io/pages/generate-site.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import {
  generate,
  makeTemporarySite,
  pageFile,
  readTree,
  type TemporarySite,
} from "./temporary-site.ts";

type State = { readonly tree: Map<string, string>; readonly findings: Generation["findings"] };

/** What a run from nothing makes of the same records and of the same pages changed by hand. */
async function generateFresh(
  { records, site }: TemporarySite,
  byHand: ReadonlyMap<string, string>,
): Promise<State> {
  const fresh = { records, site: join(site, "..", "fresh") };
  await rm(fresh.site, { recursive: true, force: true });
  for (const folder of ["docs/guide", "static/img"]) {
    await mkdir(join(fresh.site, folder), { recursive: true });
  }
  await writeFile(
    join(fresh.site, "docs/guide/a.md"),
    await readFile(join(site, "docs/guide/a.md")),
  );
  await generate(fresh);
  for (const [path, text] of byHand) await writeFile(join(fresh.site, path), text);
  await rm(join(fresh.site, ".cards/cache/records"));
  const { findings } = await generate(fresh);
  return { tree: await readTree(fresh.site), findings };
}

test("whatever happened before, a run ends as one from nothing, with the same findings", {
  timeout: 120_000,
}, async () => {
  const places = await makeTemporarySite(8);
  const record = (name: string) => join(places.records, "library", name);
  const cache = join(places.site, ".cards/cache/records");
  const guide = join(places.site, "docs/guide/a.md");
  const byHand = new Map<string, string>();
  await mkdir(join(places.site, "docs/guide"), { recursive: true });
  await mkdir(join(places.site, "static/img"), { recursive: true });
  await writeFile(guide, "# A\n");
  const linking = {
    position: 20,
    title: "Links",
    score: "high",
    cards: { qa: { markdown: { en: "[a](/guide/a#b) [c](/papers/library/library-3)" } } },
  };
  const line = (id: string, position: number) =>
    `${JSON.stringify({ ...linking, id, position })}\n`;
  const steps: Record<string, () => Promise<unknown>> = {
    "nothing happened": async () => {},
    "a record was changed": () =>
      writeFile(record("library-1.json"), '{"position": 1, "title": "x"}'),
    "a record with links was added": () => writeFile(record("links.json"), JSON.stringify(linking)),
    "a target came": () => writeFile(guide, "# A\n\n## B {#b}\n"),
    "a target went": () => rm(record("library-3.json")),
    "a record was renamed": () => rename(record("library-4.json"), record("other.json")),
    "records came to lie in a file of lines": () =>
      writeFile(record("bulk.jsonl"), line("one", 30) + line("two", 31)),
    "lines moved down": () =>
      writeFile(record("bulk.jsonl"), `\n${line("zero", 29)}${line("one", 30)}${line("two", 31)}`),
    "a line came to lie in a file of its own": async () => {
      await writeFile(record("bulk.jsonl"), line("two", 31));
      await writeFile(record("one.json"), JSON.stringify({ ...linking, position: 30 }));
    },
    "two records came to be the same": () =>
      writeFile(record("twin.json"), '{"position": 1, "title": "x"}'),
    "they differ again": () => rm(record("twin.json")),
    "a record was broken": () =>
      writeFile(record("library-5.json"), '{"position": 5, "position": 6'),
    "a broken record was mended": () =>
      writeFile(record("library-5.json"), '{"position": 5, "title": "5"}'),
    "a page was deleted": () => rm(join(places.site, pageFile("library-6"))),
    "a page was changed by hand": async () => {
      byHand.set(pageFile("library-7"), "---\nsidebar_position: 7\n---\n\n# By *hand*\n");
      await writeFile(
        join(places.site, pageFile("library-7")),
        byHand.get(pageFile("library-7")) ?? "",
      );
    },
    "its record was changed": () =>
      writeFile(record("library-7.json"), '{"position": 7, "title": "7"}'),
    "the cache was torn": async () => writeFile(cache, (await readFile(cache)).subarray(0, -900)),
    "a byte of the cache was changed": async () =>
      writeFile(cache, (await readFile(cache, "utf8")).replace('"x"', '"y"').replace("文", "丈")),
    "the cache grew": () => appendFile(cache, "more\n"),
    "the cache is another program's": async () =>
      writeFile(cache, (await readFile(cache, "utf8")).replace(/^\S+/, "other")),
    "the cache is something else": () => writeFile(cache, "not a cache"),
  };
  await generate(places);
  for (const [step, change] of Object.entries(steps)) {
    await change();
    const { findings } = await generate(places);
    const fresh = await generateFresh(places, byHand);
    expect(findings, step).toEqual(fresh.findings);
    // The page of a record that came to have an error stays; a run from nothing doesn't make it.
    if (findings.some(({ severity }) => severity === "error")) continue;
    const tree = await readTree(places.site);
    // Under a page that somebody changed, the list of pages has what the generator wrote there last.
    for (const files of [tree, fresh.tree])
      for (const path of [".cards/pages", ".cards/cache/records"]) files.delete(path);
    expect(tree, step).toEqual(fresh.tree);
  }
});

test("an unchanged record is not read anew", async () => {
  const places = await makeTemporarySite(2);
  await generate(places);
  const cache = join(places.site, ".cards/cache/records");
  const before = await readFile(cache, "utf8");
  expect(before.match(/(?:record|pages) [\w-]{43}/g)).toHaveLength(4);
  expect((await generate(places)).unchanged).toBe(4);
  expect(await readFile(cache, "utf8")).toBe(before);
});

test("how statements stand follows the kept answer, though neither record nor page changes", async () => {
  const places = await makeTemporarySite(0);
  const page = join(places.site, pageFile("library-1"));
  const record = { position: 1, title: "Lamps", pmid: "12345678", finding: "It fell to 22 %." };
  await writeFile(join(places.records, "library/library-1.json"), JSON.stringify(record));
  await mkdir(join(places.records, ".pubmed"));
  const keep = (number: number) =>
    writeFile(
      join(places.records, ".pubmed/12345678.json"),
      JSON.stringify({
        ...{ pmid: "12345678", published: {}, languages: [], types: [], links: [] },
        ...{ title: "Lamps", authorCountries: [] },
        abstract: { hash: "", figures: [{ number, unit: "%", place: 0 }] },
      }),
    );
  const readFinding = async () => {
    const { findings } = await generate(places);
    const [paper] = readPaperIndex(places.site).papers;
    const { finding: [standing] = [] } = paper?.known?.outline.standings ?? {};
    return [standing?.figures, findings.map(({ code }) => code), await readFile(page, "utf8")];
  };
  const [unknown, none, text] = await readFinding();
  expect([unknown, none]).toEqual(["not-checkable", []]);
  await keep(22);
  expect(await readFinding()).toEqual(["found", [], text]);
  await keep(35.5);
  expect(await readFinding()).toEqual(["not-found", ["figure-not-in-source"], text]);
  await rm(join(places.records, ".pubmed/12345678.json"));
  expect(await readFinding()).toEqual(["not-checkable", [], text]);
});
