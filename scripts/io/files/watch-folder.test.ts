import { once } from "node:events";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolder } from "./watch-folder.ts";

test("every way of saving is noticed, also after a file was replaced, and never during a call", async () => {
  const folder = await mkdtemp(join(tmpdir(), "watch-"));
  const file = join(folder, "library", "a.json");
  await mkdir(join(folder, "library"));
  await writeFile(file, "0");
  let calls = 0;
  let atWork = 0;
  const unwatch = watchFolder(folder, Date.now(), async () => {
    calls += 1;
    atWork += 1;
    expect(atWork).toBe(1);
    await sleep(100);
    atWork -= 1;
  });
  onTestFinished(async () => {
    await unwatch();
    await rm(folder, { recursive: true });
  });
  await sleep(500);
  const saves = [
    () => writeFile(file, "1"),
    async () => {
      await writeFile(join(folder, "library", ".draft"), "2");
      await rename(join(folder, "library", ".draft"), file);
    },
    () => writeFile(file, "3"),
    async () => {
      await mkdir(join(folder, "new"));
      await writeFile(join(folder, "new", "b.json"), "4");
    },
    () => rm(file),
  ];
  for (const save of saves) {
    const before = calls;
    await save();
    await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 5000 });
    await sleep(400);
  }
});

test("a call is told when more is saved meanwhile, and the next one is about that", async () => {
  const folder = await mkdtemp(join(tmpdir(), "watch-"));
  const calls: string[][] = [];
  const unwatch = watchFolder(folder, Date.now(), async (paths, overtaken) => {
    calls.push(paths.map((path) => basename(path)));
    if (calls.length > 1) return;
    await writeFile(join(folder, "b.json"), "1");
    await once(overtaken, "abort");
  });
  onTestFinished(async () => {
    await unwatch();
    await rm(folder, { recursive: true });
  });
  await sleep(500);
  await writeFile(join(folder, "a.json"), "1");
  await vi.waitFor(() => expect(calls).toEqual([["a.json"], ["b.json"]]), { timeout: 5000 });
});

test("what was saved while the watch was still to begin counts, and nothing from before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "watch-"));
  await writeFile(join(folder, "before.json"), "1");
  await sleep(50);
  const since = Date.now();
  await sleep(50);
  await writeFile(join(folder, "meanwhile.json"), "1");
  const calls: string[][] = [];
  const unwatch = watchFolder(folder, since, async (paths) => {
    calls.push(paths.map((path) => basename(path)));
  });
  onTestFinished(async () => {
    await unwatch();
    await rm(folder, { recursive: true });
  });
  await vi.waitFor(() => expect(calls.flat()).toContain("meanwhile.json"), { timeout: 5000 });
  expect(calls.flat()).not.toContain("before.json");
});
