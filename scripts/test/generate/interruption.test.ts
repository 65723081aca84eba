import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { buildSyntheticRecord } from "../../bench/synthetic-record.ts";
import { startCards, waitForEnd } from "./run-cards.ts";
import {
  generate,
  makeTemporarySite,
  readTree,
  type TemporarySite,
  writeRecord,
} from "./temporary-site.ts";

const count = 80;

/** Gives every record another title, takes some away and adds others. */
async function changeRecords(places: TemporarySite, round: number): Promise<void> {
  for (let position = 1; position <= count; position += 1) {
    const path = join(places.records, "library", `library-${position}.json`);
    if ((position + round) % 10 === 0) await rm(path, { force: true });
    else {
      const record = { ...buildSyntheticRecord(position), title: `Round ${round}` };
      await writeRecord(places, position, JSON.stringify(record));
    }
  }
}

/** What an undisturbed run makes of the same records, from nothing. */
async function generateFresh(places: TemporarySite): Promise<Map<string, string>> {
  const site = join(places.site, "..", "fresh");
  await rm(site, { recursive: true, force: true });
  await generate({ ...places, site });
  return readTree(site);
}

/** Waits until a run has the site for itself; false where it ended before that was seen. */
async function waitUntilAtWork(places: TemporarySite, run: ChildProcess): Promise<boolean> {
  while (run.exitCode === null) {
    if (existsSync(join(places.site, ".cards/drafts"))) return true;
    await sleep(1);
  }
  return false;
}

test("killed at any instant, no page is half-written and the next run ends as if nothing had been", {
  timeout: 300_000,
}, async () => {
  const places = await makeTemporarySite(count);
  const words = ["generate", "--records", places.records, "--site", places.site];
  const first = startCards(words);
  await waitUntilAtWork(places, first);
  const started = performance.now();
  await waitForEnd(first);
  const duration = performance.now() - started;

  let killed = 0;
  let partly = 0;
  let before = await readTree(places.site);
  for (let round = 1; killed < 22 || partly === 0; round += 1) {
    await changeRecords(places, round);
    const after = await generateFresh(places);
    const run = startCards(words);
    const ended = waitForEnd(run);
    await waitUntilAtWork(places, run);
    // Some golden ratio of the duration: instants that are spread evenly, and each time others.
    await sleep(duration * ((round * 0.618) % 1));
    if (run.exitCode === null && run.kill("SIGKILL")) killed += 1;
    await ended;
    const left = await readTree(places.site);
    const pages = [...left].filter(([path]) => path.endsWith(".md"));
    for (const [path, text] of pages) expect([before.get(path), after.get(path)]).toContain(text);
    const isNew = pages.map(([path, text]) => after.get(path) === text);
    if (isNew.includes(true) && isNew.includes(false)) partly += 1;
    await generate(places);
    expect(await readTree(places.site)).toEqual(after);
    before = after;
  }
});
