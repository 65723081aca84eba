import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCards, startCards, waitForEnd } from "./run-cards.ts";
import { makeTemporarySite, writeRecord } from "./temporary-site.ts";

test.each(["", "generate", "check", "gaps", "new"])(
  "cards %s --help speaks the person's language",
  async (name) => {
    const words = name === "" ? ["--help"] : [name, "--help"];
    const [english, chinese] = await Promise.all([
      runCards(words),
      runCards(words, { language: "zh_TW.UTF-8" }),
    ]);
    expect([english.status, chinese.status]).toEqual([0, 0]);
    expect(english.out).toContain("Usage:");
    expect(english.out).not.toMatch(/\p{Script=Han}/u);
    // Whatever commander adds of its own has to be translated as well.
    expect(chinese.out).not.toMatch(/Usage|Options|Commands|Arguments|options|default|display/);
  },
);

test.each([
  [["chekc"], "沒有 chekc 這個指令"],
  [["check", "--formt"], "沒有 --formt 這個選項"],
  [["generate", "--site"], "缺少值"],
  [["generate", "extra"], "參數過多"],
  [["check", "--format", "xml"], "只能是 text, json, github"],
])("%j is a usage error with status 2", async (words, expected) => {
  const { status, out, err } = await runCards(words, { language: "zh_TW.UTF-8" });
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(expected);
  expect(err).not.toContain("error");
});

test("a command is needed", async () => {
  expect((await runCards([])).status).toBe(2);
});

test("a process speaks the system's language, and takes paths from where the person stands", async () => {
  const places = await makeTemporarySite(1);
  const folder = join(places.records, "library");
  const words = ["generate", "--records", "..", "--site", "../../s"];
  const run = startCards(words, { INIT_CWD: folder, LC_ALL: "zh_TW.UTF-8" });
  const { status, err } = await waitForEnd(run);
  expect(status).toBe(0);
  expect(err).toMatch(/\p{Script=Han}/u);
  expect(await readdir(join(places.records, "../s"))).toEqual([".cards", "docs", "i18n"]);
});

test("an error in a record is status 1, and every other record is generated", async () => {
  const places = await makeTemporarySite(2);
  await writeRecord(places, 1, '{"position": 1, ');
  const words = ["generate", "--records", "records", "--site", places.site];
  const { status, out, err } = await runCards(words, { cwd: join(places.records, "..") });
  expect(status).toBe(1);
  expect(out).toMatch(/^records\/library\/library-1\.json:\d+:\d+ error json-syntax: /);
  expect(err).toContain("1 paper: 2 pages written");
});

test("an empty records folder is no error", async () => {
  const site = await mkdtemp(join(tmpdir(), "cards-"));
  onTestFinished(() => rm(site, { recursive: true }));
  const records = await mkdtemp(join(tmpdir(), "cards-"));
  onTestFinished(() => rm(records, { recursive: true }));
  const { status, err } = await runCards(["generate", "--records", records, "--site", site]);
  expect({ status, err }).toEqual({
    status: 0,
    err: "0 papers: 0 pages written, 0 unchanged, 0 removed\n",
  });
});
