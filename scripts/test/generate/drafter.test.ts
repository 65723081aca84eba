import { readFileSync, renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type DraftBatch, openDrafter } from "../../io/pages/drafter.ts";
import { draftsFolder, openSite } from "../../io/pages/open-site.ts";
import { openWaitingPool } from "../../io/process/worker-pool.ts";
import { readRecord } from "../../io/records/read-record.ts";
import { surveyWithFacts } from "../../io/records/read-records.ts";
import { locales } from "../../lib/locale.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { loadRecord } from "../../lib/record/parse-record.ts";
import { generate, makeTemporarySite, pageFile, writeRecord } from "./temporary-site.ts";

/** More than one process alone is asked for. */
const many = 1200;

/** A record whose pages take a moment: a title. */
const buildTitle = (position: number) => ({ position, title: { en: `Paper ${position}` } });

/** Opens a site of many records, and asks for the pages of all. */
async function draftMany(build?: typeof buildTitle) {
  const places = await makeTemporarySite(many, build);
  const site = await openSite(places.site, "", () => {});
  const pool = openWaitingPool();
  const drafter = openDrafter(places.records, {}, site, pool);
  onTestFinished(async () => {
    await pool.close();
    await site.close();
  });
  const { origins } = await surveyWithFacts(places.records, readRecord, { onRight: drafter.add });
  return { ...places, drafter, origins: [...origins.values()] };
}

test("what many records ask for comes once, in their order, most of it from another process", async () => {
  const { records, drafter, origins } = await draftMany();
  for (const origin of origins) drafter.add(origin);
  const batches: DraftBatch[] = [];
  for await (const batch of drafter.take()) {
    batches.push(batch);
    // As when the caller has work of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(batches.flatMap((batch) => batch.origins)).toEqual(origins);
  const drafts = new Map(batches.flatMap((batch) => [...batch.drafts]));
  expect(drafts.size).toBe(many);
  for (const [index, { collection, id, path, hash }] of origins.entries()) {
    const record = loadRecord(readFileSync(join(records, path), "utf8"))?.record;
    if (record === undefined) throw new Error(`${id} can't be read`);
    // Rendering takes time, and what goes wrong does so in every page.
    for (const locale of index % 10 === 0 ? locales : []) {
      const text = readFileSync(drafts.get(hash)?.files[locale] ?? "", "utf8");
      expect(text).toBe(renderPage({ collection, id, record }, locale, () => true));
    }
  }
  const own = [...drafts.values()].filter(({ files }) =>
    basename(files.en ?? "").startsWith(`${process.pid}-`),
  );
  if (availableParallelism() > 1) expect(own.length).toBeLessThan(many / 2);
});

test("what a process can't write is an error of the disk that names the page", async () => {
  const { site, drafter } = await draftMany(buildTitle);
  // At one stroke, for the other process is writing there.
  renameSync(draftsFolder(site), join(site, "gone"));
  const takeAll = async () => {
    for await (const _ of drafter.take());
  };
  const path = expect.stringMatching(/docs.papers.library.library-\d+\.md$/);
  await expect(takeAll()).rejects.toMatchObject({ code: "ENOENT", path });
});

test("among many records, dead links are text and records with errors have no page", async () => {
  const places = await makeTemporarySite(many, buildTitle);
  const record = (position: number, link: string) =>
    JSON.stringify({ position, title: { en: "Linked" }, cards: { core: { markdown: link } } });
  await writeRecord(
    places,
    7,
    record(7, "[dead](/papers/library/none), [alive](/papers/library/library-8)"),
  );
  await writeRecord(places, 9, record(10, "Twice"));
  const { papers, written, findings } = await generate(places);
  expect(findings.map(({ code }) => code)).toContain("link-target");
  const page = readFileSync(join(places.site, pageFile("library-7")), "utf8");
  expect(page).toContain("\\[dead](/papers/library/none), [alive](/papers/library/library-8)");
  expect({ papers, written }).toEqual({ papers: many - 2, written: 2 * (many - 2) });
});
