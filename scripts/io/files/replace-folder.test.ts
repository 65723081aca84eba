import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { listFiles } from "./folder.ts";
import { repairFolder, replaceFolder } from "./replace-folder.ts";

let place: string;
beforeEach(() => {
  place = makeTestFolder();
});

const folder = () => join(place, "build");

function put(name: string, ...files: readonly string[]): void {
  for (const file of files) {
    const path = join(place, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name);
  }
}

async function fill(draft: string, status = 0) {
  expect(readdirSync(draft)).toEqual([]);
  writeFileSync(join(draft, "new"), "");
  return { status };
}

test.each([[[]], [["build"]], [["build", "build.draft", "build.former"]]])(
  "the new folder takes the place of what was there: %j",
  async (names) => {
    for (const name of names) put(name, "old");
    await replaceFolder(folder(), fill);
    expect(readdirSync(place)).toEqual(["build"]);
    expect(readdirSync(folder())).toEqual(["new"]);
  },
);

test.each([["build"], ["build.former"]])(
  "where it can't be filled, the old one stays, also as %s of a run that was killed",
  async (name) => {
    put(name, "old");
    const filling = replaceFolder(folder(), async (draft) => {
      expect(existsSync(join(folder(), "old"))).toBe(true);
      await fill(draft);
      throw new Error("full");
    });
    await expect(filling).rejects.toThrow("full");
    expect(await replaceFolder(folder(), (draft) => fill(draft, 1))).toEqual({ status: 1 });
    expect(readdirSync(place)).toEqual(["build"]);
    expect(readdirSync(folder())).toEqual(["old"]);
  },
);

test("a full disk is said to be the folder's", async () => {
  const filling = replaceFolder(folder(), async () => {
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  });
  await expect(filling).rejects.toMatchObject({ code: "ENOSPC", path: folder() });
});

test("files that change are put among those that stay", async () => {
  put("build", "index.html", "papers/one.html", "search/current.bin");
  await replaceFolder(folder(), async (draft) => {
    put("build.draft", "papers/one.html", "search/0/terms.bin", "search/current.bin");
    expect(draft).toBe(join(place, "build.draft"));
    return { status: 0, isPart: true };
  });
  expect(readdirSync(place)).toEqual(["build"]);
  expect(readSite()).toEqual({
    "index.html": "build",
    "papers/one.html": "build.draft",
    "search/0/terms.bin": "build.draft",
    "search/current.bin": "build.draft",
  });
});

test.each([
  ["while the new one was made", { build: "ab", "build.draft": "a" }, { a: "build", b: "build" }],
  [
    "between the two moves",
    { "build.former": "ab", "build.draft": "ab" },
    { a: "build.former", b: "build.former" },
  ],
  ["after the two moves", { build: "ab", "build.former": "ab" }, { a: "build", b: "build" }],
  [
    "before files that change were moved",
    { build: "abc", "build.changes": "ab" },
    { a: "build.changes", b: "build.changes", c: "build" },
  ],
  [
    "when all of them were moved",
    { build: "abc", "build.changes": "" },
    { a: "build", b: "build", c: "build" },
  ],
])("one of a run that was killed %s is made whole", async (_when, left, whole) => {
  for (const [name, files] of Object.entries(left)) {
    mkdirSync(join(place, name));
    put(name, ...files);
  }
  await repairFolder(folder());
  expect(readdirSync(place)).toEqual(["build"]);
  expect(readSite()).toEqual(whole);
});

/** Which folder each file was made in. */
function readSite(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listFiles(folder()).map((path) => [path, readFileSync(join(folder(), path), "utf8")]),
  );
}
