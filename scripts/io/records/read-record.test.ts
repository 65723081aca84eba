import { expect, test } from "vitest";
import { taiwanGlossary } from "../../lib/meaning/terms/glossary.ts";
import type { WorkerPool } from "../process/worker-pool.ts";
import { openReader, readRecord } from "./read-record.ts";

const context = { glossary: taiwanGlossary, areas: {}, readKept: () => noAnswer };
const noAnswer = { hash: "", parse: () => undefined };

/** Records, each with a finding of its own, the place of which shows whose it is. */
const records = Array.from({ length: 340 }, (_, index) => ({
  bytes: Buffer.from(`{\n${"\n".repeat(index)}"title": "<b>${index}</b>", "year": 1}`),
  source: { file: `${index}.json` },
  name: { collection: "library", id: `library-${index}` },
}));

/** Reads all records at once; the pool does its work here, with values copied as between processes. */
async function readAll(run: WorkerPool["run"]) {
  const read = openReader("/nowhere", { size: 1, run, close: async () => {} });
  return Promise.all(records.map(({ bytes, source, name }) => read(bytes, source, name, context)));
}

test("records of a pool's processes are what they are here, in their order", async () => {
  const batches: unknown[] = [];
  const pieces = await readAll(async (task, input) => {
    batches.push(input);
    return structuredClone(await task.run(structuredClone(input)));
  });
  expect(batches).toHaveLength(3);
  const here = records.map(({ bytes, source, name }) => readRecord(bytes, source, name, context));
  expect(pieces).toEqual(here);
  expect(new Set(pieces.map(({ hash }) => hash)).size).toBe(records.length);
});

test("what a process fails at is read here", async () => {
  const pieces = await readAll(() => Promise.reject(new Error("killed")));
  const [last] = pieces.slice(-1);
  expect(last).toMatchObject({ facts: { id: "library-339" } });
});
