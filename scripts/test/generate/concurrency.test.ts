import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundleCards } from "./bundle-cards.ts";
import { type CardsProgram, startCards, waitForEnd } from "./run-cards.ts";
import { generate, makeTemporarySite, readTree } from "./temporary-site.ts";

let program: CardsProgram;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "cards-"));
  program = await bundleCards(join(folder, "program"));
  return () => rm(folder, { recursive: true });
});

test("runs at the same time end as one run does", { timeout: 60_000 }, async () => {
  const places = await makeTemporarySite(120);
  const words = ["generate", "--records", places.records, "--site", places.site];
  const results = await Promise.all(
    [1, 2, 3, 4].map(() => waitForEnd(startCards(words, {}, program))),
  );
  expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  const written = results.map(({ err }) => Number(/(\d+) pages written/.exec(err)?.[1]));
  expect(written.sort((a, b) => a - b)).toEqual([0, 0, 0, 240]);
  const fresh = { ...places, site: join(places.site, "..", "fresh") };
  await generate(fresh);
  expect(await readTree(places.site)).toEqual(await readTree(fresh.site));
});

test("a run waits for the one that holds the site, and says so", { timeout: 60_000 }, async () => {
  const places = await makeTemporarySite(1);
  const lock = join(places.site, ".cards/lock");
  await mkdir(lock, { recursive: true });
  const living = join(lock, `${process.pid}.0123456789abcdef.${hostname()}`);
  await writeFile(living, "");
  const words = ["generate", "--records", places.records, "--site", places.site];
  const command = startCards(words, {}, program);
  const run = waitForEnd(command);
  // It says so only while it waits.
  const said = (await once(command.stderr ?? command, "data")).join("");
  expect(command.exitCode).toBe(null);
  await rm(living);
  const { status, err } = await run;
  expect(status).toBe(0);
  expect(said).toContain("waiting for it");
  expect(err).toContain(living);
});

test("the lock of a process that is gone is taken over", async () => {
  const places = await makeTemporarySite(1);
  const lock = join(places.site, ".cards/lock");
  await mkdir(lock, { recursive: true });
  // No system gives a process this number.
  await writeFile(join(lock, `4294967290.0123456789abcdef.${hostname()}`), "");
  expect(await generate(places)).toMatchObject({ written: 2 });
  expect(await readdir(lock)).toEqual([]);
});
