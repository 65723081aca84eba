import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import type { Ask } from "../io/process/terminal.ts";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { type NewOptions, runNew } from "./new.ts";

const questions: string[] = [];
let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
  questions.length = 0;
});

async function answerNew(
  collections: readonly string[],
  lines: readonly string[],
  options: NewOptions = {},
) {
  for (const name of collections) mkdirSync(join(folder, "records", name), { recursive: true });
  const answers = [...lines];
  const { session, said } = openRecordedSession(folder);
  const ask: Ask = async (question, accept) => {
    questions.push(question);
    return accept(answers.shift() ?? "");
  };
  await runNew(options, { ...session, ask });
  return said.out.trim();
}

it("asks for the collection where there are several, and takes the first for Enter", async () => {
  expect(await answerNew(["archive", "trials"], ["", "A title", "", ""])).toBe(
    "records/archive/archive-1.json",
  );
  expect(questions[0]).toBe(
    "Collection? (1 archive, 2 trials; a name or a number, Enter for archive)",
  );
  expect(await answerNew([], ["trials", "A title", "", ""])).toBe("records/trials/trials-1.json");
});

it("makes one record of an identifier that is given twice at the same time", async () => {
  const options = { pmid: "12345678", doi: "10.5555/x", title: "A title" };
  const paths = await Promise.all([1, 2].map(() => answerNew(["archive"], [], options)));
  expect(paths.sort()).toEqual(["", "records/archive/archive-1.json"]);
});

it("does not ask for the collection where there is one", async () => {
  await answerNew(["archive"], ["A title", "", ""]);
  expect(questions).toHaveLength(3);
});

it("takes identifiers out of a whole citation", async () => {
  const citation =
    "Tanaka K. A paper. Ward Pract. 2020;1:2. doi: 10.5555/w.1. PMID: 12345; PMCID: PMC6.";
  const path = await answerNew(["archive"], ["A", citation, citation]);
  expect(JSON.parse(readFileSync(join(folder, path), "utf8"))).toMatchObject({
    pmid: "12345",
    doi: "10.5555/w.1",
  });
});

it("takes identifiers as they are copied", async () => {
  const path = await answerNew(["archive"], ["A", "PMID: 1234 5678", "https://doi.org/10.5555/x"]);
  expect(JSON.parse(readFileSync(join(folder, path), "utf8"))).toMatchObject({
    pmid: "12345678",
    doi: "10.5555/x",
  });
});

it("takes the number of a collection for the collection", async () => {
  expect(await answerNew(["archive", "trials"], ["2", "A title", "", ""])).toBe(
    "records/trials/trials-1.json",
  );
});

it("asks whether a name that no collection has was meant, and asks again where it was not", async () => {
  expect(await answerNew(["archive", "trials"], ["trails", "", "trials", "A title", "", ""])).toBe(
    "records/trials/trials-1.json",
  );
  expect(questions[1]).toBe(
    "There is no collection trails yet; it is a new one. Did you mean trials? Make it? (y/n)",
  );
  expect(await answerNew(["archive"], ["y", "A title", "", ""], { collection: "notes" })).toBe(
    "records/notes/notes-1.json",
  );
  expect(await answerNew(["archive"], ["n"], { collection: "archvie" })).toBe("");
});

it("says that there is no collection yet, and makes the first one without asking again", async () => {
  await answerNew([], ["trials", "A title", "", ""]);
  expect(questions[0]).toMatch(/there is none yet/);
  expect(questions).toHaveLength(4);
});

it("keeps clear of the papers and positions of every record, broken ones and lines too", async () => {
  await answerNew(["archive"], ["A", "12", "10.5555/A"]);
  const path = join(folder, "records", "archive");
  writeFileSync(join(path, "archive-7.json"), '{"doi": "https://doi.org/10.5555/B", "position": 9');
  writeFileSync(join(path, "more.jsonl"), '{"id": "x", "position": 11, "pmid": "13"}\n\n');
  expect(await answerNew([], ["B", "", "10.5555/b"])).toBe("");
  expect(await answerNew([], ["B", "13", ""])).toBe("");
  expect(await answerNew([], ["B", "12", ""])).toBe("");
  expect(await answerNew([], ["C", "", ""])).toBe("records/archive/archive-12.json");
});
