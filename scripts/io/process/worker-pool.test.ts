import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { task as draftTask } from "../pages/drafter.ts";
import { hashRecord } from "../records/hash-record.ts";
import { openWorkerPool } from "./worker-pool.ts";

const nowhere = { recordsFolder: "/nowhere", siteFolder: "/nowhere", areas: {}, origins: [] };
const origin = { collection: "c", id: "x", path: "c/x.json", line: 1, hash: "h" };

function open(size: number) {
  const pool = openWorkerPool(size);
  onTestFinished(pool.close);
  return pool;
}

test("tasks are done by other processes, or here where there are none, and maps arrive as such", async () => {
  for (const size of [0, 2]) {
    const pool = open(size);
    const done = [1, 2, 3].map(() => pool.run(draftTask, nowhere));
    expect(await Promise.all(done)).toEqual([new Map(), new Map(), new Map()]);
  }
});

test("what a task throws comes with what the file system said, and the process goes on", async () => {
  const recordsFolder = await mkdtemp(join(tmpdir(), "records-"));
  onTestFinished(() => rm(recordsFolder, { recursive: true }));
  await mkdir(join(recordsFolder, "c"));
  await writeFile(join(recordsFolder, origin.path), '{"position": 1, "title": "T"}');
  const bytes = await readFile(join(recordsFolder, origin.path));
  const hash = hashRecord(bytes, { collection: "c", id: "x" });
  const pool = open(1);
  const input = { ...nowhere, recordsFolder, origins: [{ ...origin, hash }] };
  const path = expect.stringMatching(/docs.papers.c.x\.md$/);
  await expect(pool.run(draftTask, input)).rejects.toMatchObject({ code: "ENOENT", path });
  expect(await pool.run(draftTask, nowhere)).toEqual(new Map());
});

test("a closed pool says so instead of waiting for ever", async () => {
  const pool = open(1);
  const broken = pool.run(draftTask, nowhere);
  await pool.close();
  await expect(broken).rejects.toThrow("A process of ours ended");
  await expect(pool.run(draftTask, nowhere)).rejects.toThrow("A process of ours ended");
});
