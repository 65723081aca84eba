import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildSyntheticRecord } from "../../bench/invented/synthetic-record.ts";
import { bundleCards } from "./bundle-cards.ts";
import type { Instant } from "./die-at.ts";
import { type CardsProgram, startCards, waitForEnd } from "./run-cards.ts";
import {
  copySite,
  fillSite,
  generate,
  readResult,
  readTree,
  type TemporarySite,
  writeRecord,
} from "./temporary-site.ts";

const count = 30;

/** Gives most records another title, and takes the others away. */
async function changeRecords(places: TemporarySite): Promise<void> {
  for (let position = 1; position <= count; position += 1) {
    const path = join(places.records, "library", `library-${position}.json`);
    if (position % 10 === 0) await rm(path);
    else {
      const record = { ...buildSyntheticRecord(position), title: "Another title" };
      await writeRecord(places, position, JSON.stringify(record));
    }
  }
}

/** What an undisturbed run makes of the same records, from nothing. */
async function generateFresh(places: TemporarySite): Promise<Map<string, string>> {
  const site = join(places.site, "..", "fresh");
  await generate({ ...places, site });
  return readResult(site);
}

/** A site whose records have changed since it was made, and what it was and is to be. */
let changed: TemporarySite;
let before: Map<string, string>;
let after: Map<string, string>;
let mortal: CardsProgram;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "cards-"));
  mortal = await bundleCards(join(folder, "program"));
  changed = await fillSite(folder, count);
  await generate(changed);
  before = await readTree(changed.site);
  await changeRecords(changed);
  after = await generateFresh(changed);
  return () => rm(folder, { recursive: true });
});

/** The steps of a run in their order, each with whether pages are new by then: all, some or none. */
const instants: readonly (readonly [string, Instant, "none" | "some" | "all"])[] = [
  ["before it has the site", { call: "writeFile", path: "\\.cards/lock/" }, "none"],
  ["before the first draft", { call: "mkdir", path: "\\.cards/drafts$" }, "none"],
  [
    "within a draft",
    { call: "writeFileSync", path: "\\.cards/drafts/", nth: 9, isTorn: true },
    "none",
  ],
  ["within the list of pages", { call: "open", path: "\\.cards/pages$", isTorn: true }, "none"],
  ["before the first page is in its place", { call: "rename", path: "/papers/library/" }, "none"],
  ["among the pages", { call: "rename", path: "/papers/library/", nth: 20 }, "some"],
  ["before the last page", { call: "rename", path: "/papers/library/", nth: 54 }, "some"],
  ["before the first page is removed", { call: "rm", path: "/papers/library/" }, "all"],
  ["among the pages to remove", { call: "rm", path: "/papers/library/", nth: 3 }, "all"],
  [
    "within the new list of pages",
    { call: "writeFile", path: "\\.cards/drafts/", isTorn: true },
    "all",
  ],
  ["before the list of pages is replaced", { call: "rename", path: "\\.cards/pages$" }, "all"],
  [
    "before the index of papers is replaced",
    { call: "rename", path: "\\.cards/cache/papers$" },
    "all",
  ],
  ["before what it learned is kept", { call: "rename", path: "\\.cards/cache/records$" }, "all"],
  ["before it gives the site back", { call: "rm", path: "\\.cards/lock/" }, "all"],
];

test.each(instants)(
  "killed %s, no page is half-written and the next run ends as if nothing had been",
  async (_name, instant, isNew) => {
    const places = await copySite(changed);
    const words = ["generate", "--records", places.records, "--site", places.site];
    const run = startCards(words, { DIE_AT: JSON.stringify(instant) }, mortal);
    const { status, err } = await waitForEnd(run);
    expect({ status, signal: run.signalCode }, err).toEqual({ status: null, signal: "SIGKILL" });
    const pages = [...(await readTree(places.site))].filter(([path]) => path.endsWith(".md"));
    for (const [path, text] of pages) expect([before.get(path), after.get(path)]).toContain(text);
    const kept = pages.filter(([path]) => after.has(path));
    const fresh = kept.filter(([path, text]) => after.get(path) === text).length;
    const share = fresh === 0 ? "none" : fresh === kept.length ? "all" : "some";
    expect(share).toBe(isNew);
    await generate(places);
    expect(await readResult(places.site)).toEqual(after);
  },
);

test("overtaken before it has read a record, a run leaves to the next what it has not done", async () => {
  const places = await copySite(changed);
  const overtaken = new AbortController();
  const run = generate(places, undefined, overtaken.signal);
  overtaken.abort(new Error("overtaken"));
  await expect(run).rejects.toThrow("overtaken");
  const { written, removed } = await generate(places);
  expect({ written, removed }).toEqual({ written: 54, removed: 6 });
  expect(await readResult(places.site)).toEqual(after);
});
