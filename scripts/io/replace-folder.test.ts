import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(place, { recursive: true }));

const folder = () => join(place, "build");

function put(name: string, file: string): void {
  mkdirSync(join(place, name));
  writeFileSync(join(place, name, file), "");
}

async function fill(draft: string): Promise<void> {
  expect(readdirSync(draft)).toEqual([]);
  writeFileSync(join(draft, "new"), "");
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

test("where it can't be filled, the old one stays, also that of a run that was killed", async () => {
  for (const name of ["build", "build.former"]) {
    put(name, "old");
    const filling = replaceFolder(folder(), async (draft) => {
      await fill(draft);
      throw new Error("full");
    });
    await expect(filling).rejects.toThrow("full");
    expect(readdirSync(place)).toEqual(["build"]);
    expect(readdirSync(folder())).toEqual(["old"]);
    rmSync(folder(), { recursive: true });
  }
});
