import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { sweepCache } from "./sweep-cache.ts";

test("drafts of processes that are gone go, and what earlier versions kept elsewhere", () => {
  const site = makeTestFolder();
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const own = join(site, ".cards");
  for (const folder of ["bodies/en", "cache/bodies"])
    mkdirSync(join(own, folder), { recursive: true });
  const kept = ["cache/a", "cache/bodies/b", `cache/a.${process.pid}.draft`, "pages"];
  const left = [
    "bodies/en/b.json",
    "papers",
    `cache/a.${gone}.draft`,
    `cache/bodies/b.${gone}.draft`,
    `cache/a.${gone}.draft.former`,
  ];
  for (const path of [...kept, ...left]) writeFileSync(join(own, path), "");
  sweepCache(site);
  expect(readdirSync(own)).toEqual(["cache", "pages"]);
  expect(readdirSync(join(own, "cache"))).toEqual(["a", `a.${process.pid}.draft`, "bodies"]);
  expect(readdirSync(join(own, "cache/bodies"))).toEqual(["b"]);
});
