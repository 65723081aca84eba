import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { measureFolder } from "../../io/files/folder.ts";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { leaveBuildStamp, takeBuildStamp } from "./build-stamp.ts";

let site: string;
let built: string;
beforeEach(() => {
  site = makeTestFolder();
  built = join(site, "build");
  mkdirSync(join(built, "papers"), { recursive: true });
  for (const path of ["index.html", "papers/one.html"]) writeFileSync(join(built, path), path);
  leaveBuildStamp(site, "1", measureFolder(built));
});

test("a built site is known again, once", () => {
  expect(takeBuildStamp(site, built, "1")).toBe(true);
  expect(takeBuildStamp(site, built, "1")).toBe(false);
});

test.each([
  ["of another version", () => {}, "2"],
  ["with a file lost", () => rmSync(join(built, "papers/one.html")), "1"],
  ["with a file more", () => writeFileSync(join(built, "two.html"), ""), "1"],
  ["with a longer file", () => writeFileSync(join(built, "index.html"), "other words"), "1"],
  ["that is gone", () => rmSync(built, { recursive: true }), "1"],
  ["with a broken stamp", () => writeFileSync(join(site, ".cards", "build.json"), "{"), "1"],
])("a built site %s is not", (_name, change, version) => {
  change();
  expect(takeBuildStamp(site, built, version)).toBe(false);
});
