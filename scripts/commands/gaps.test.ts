import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRecordedSession } from "../test/recorded-session.ts";
import { type GapsOptions, runGaps } from "./gaps.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
  mkdirSync(join(folder, "records", "trials"), { recursive: true });
  const write = (id: string, record: object) =>
    writeFileSync(join(folder, "records", "trials", `${id}.json`), JSON.stringify(record));
  write("one", { position: 1, title: "Lamps at night", journal: "N/A", doi: "10.5555/lamp.1" });
  write("two", { position: 2, title: "Lamps at noon", journal: "Lamp Letters" });
  write("three", { position: 3, titel: "Lamps" });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function list(options: GapsOptions) {
  const { session, said } = openRecordedSession(folder);
  await runGaps(options, session);
  return { lines: said.out.trim().split("\n"), err: said.err };
}

test("each paper stands in a line with what it lacks, placeholders among it", async () => {
  const { lines, err } = await list({});
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^trials\/one: title\.zh-Hant, authors, journal, published, pmid, /);
  expect(err).toBe("2 of 2 papers listed. 1 with an error left out; see check.\n");
});

test("only papers that lack the field asked for are listed", async () => {
  const { lines, err } = await list({ lacking: "doi" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^trials\/two: /);
  expect(err).toContain("1 of 2 papers");
});
