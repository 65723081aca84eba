import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { openShelf, removeOtherShelves } from "./shelf.ts";

let site: string;
beforeEach(() => {
  site = makeTestFolder();
});

const file = () => join(site, ".cards/cache/a");

/** What a run finds under some keys, after it kept others. */
async function run(
  asked: readonly string[],
  kept: Readonly<Record<string, string>> = {},
  version = "1",
): Promise<readonly (string | undefined)[]> {
  const shelf = openShelf(site, "a", version);
  const found = asked.map((key) => shelf.find(key)?.().toString());
  for (const [key, value] of Object.entries(kept)) shelf.keep(key, value);
  await shelf.save();
  shelf.close();
  return found;
}

test("what a run kept or asked for is there for the next one, and nothing else", async () => {
  expect(await run(["x"], { x: "1", y: "2", z: "" })).toEqual([undefined]);
  expect(await run(["x", "z"])).toEqual(["1", ""]);
  expect(await run(["x", "y"], { x: "3" })).toEqual(["1", undefined]);
  expect(await run(["x", "z"])).toEqual(["3", undefined]);
});

test("any keys and values come back, whole and in parts, at once and later", async () => {
  const entries = fc.dictionary(fc.string({ unit: "binary" }), fc.uint8Array(), { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(entries, async (values) => {
      const all = { ...values, large: new Uint8Array(2_500_000).fill(7) };
      rmSync(file(), { force: true });
      const first = openShelf(site, "a", "1");
      for (const [key, value] of Object.entries(all)) first.keep(key, value);
      const second = async () => {
        await first.save();
        return openShelf(site, "a", "1");
      };
      for (const shelf of [first, await second()]) {
        for (const [key, value] of Object.entries(all)) {
          expect(shelf.find(key)?.().equals(value)).toBe(true);
          expect(shelf.find(key)?.(1, 2).equals(value.subarray(1, 3))).toBe(true);
        }
        shelf.close();
      }
    }),
    { numRuns: 20 },
  );
});

test("a run that changes nothing writes nothing, and one that doesn't save leaves all as it was", async () => {
  await run([], { x: "1", y: "2" });
  const { ino } = statSync(file());
  await run(["x", "y"]);
  await run([], { x: "1", y: "2" });
  expect(statSync(file()).ino).toBe(ino);
  const shelf = openShelf(site, "a", "1");
  shelf.keep("x", "3");
  shelf.close();
  expect(readdirSync(join(site, ".cards/cache"))).toEqual(["a"]);
  expect(await run(["x"])).toEqual(["1"]);
});

const damages: Readonly<Record<string, () => void>> = {
  "another version": () =>
    writeFileSync(file(), readFileSync(file(), "latin1").replace("1", "2"), "latin1"),
  "a torn end": () => truncateSync(file(), statSync(file()).size - 1),
  "one more byte": () => appendFileSync(file(), "x"),
  "another byte": () =>
    writeFileSync(file(), readFileSync(file(), "latin1").replace("value", "vaiue"), "latin1"),
  "nothing at all": () => truncateSync(file(), 0),
  "something else": () => writeFileSync(file(), "not a shelf"),
};

test.each(Object.keys(damages))("a file with %s is an empty shelf, and is mended", async (name) => {
  await run([], { x: "value" });
  damages[name]?.();
  expect(await run(["x"], { x: "new" })).toEqual([undefined]);
  expect(await run(["x"])).toEqual(["new"]);
});

test("another program finds nothing", async () => {
  await run([], { x: "1" });
  expect(await run(["x"], {}, "2")).toEqual([undefined]);
});

test("shelves that nobody will open again are removed, with drafts that were left", async () => {
  await run([], { x: "1" });
  const other = openShelf(site, "folder/b", "1");
  other.keep("x", "1");
  await other.save();
  other.close();
  writeFileSync(join(site, ".cards/cache/folder/c.1.draft"), "");
  removeOtherShelves(site, "folder", new Set(["b"]));
  expect(readdirSync(join(site, ".cards/cache/folder"))).toEqual(["b"]);
  expect(existsSync(file())).toBe(true);
});
