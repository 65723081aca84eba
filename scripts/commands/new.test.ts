import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runNew } from "./new.ts";

const { questions, answers } = vi.hoisted(() => ({
  questions: [] as string[],
  answers: [] as string[],
}));
vi.mock("../io/process/ask.ts", () => ({
  isTerminal: () => true,
  ask: (question: string, accept: (line: string) => string | undefined) => {
    questions.push(question);
    return Promise.resolve(accept(answers.shift() ?? ""));
  },
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-"));
  questions.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function answerNew(collections: readonly string[], lines: readonly string[]) {
  for (const name of collections) mkdirSync(join(folder, "records", name), { recursive: true });
  answers.splice(0, answers.length, ...lines);
  let out = "";
  const write = (text: string) => {
    out += text;
  };
  const session = {
    locale: "en",
    cwd: folder,
    repository: folder,
    out: write,
    err: () => {},
  } as const;
  await runNew({}, session);
  return out.trim();
}

it("asks for the collection where there are several, and takes the first for Enter", async () => {
  expect(await answerNew(["archive", "trials"], ["", "A title", "", ""])).toBe(
    "records/archive/archive-1.json",
  );
  expect(questions[0]).toBe("Collection? (there are archive, trials; Enter for archive)");
  expect(await answerNew([], ["trials", "A title", "", ""])).toBe("records/trials/trials-1.json");
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
