import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { readFrameVersion } from "./frame-version.ts";

let site: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
beforeEach(() => {
  site = makeTestFolder();
  for (const path of ["docs/guide/a.md", "src/a.tsx", "static/a.png", "package.json"])
    write(path, "a");
});
afterEach(() => vi.unstubAllEnvs());

test.each([
  ["a page of the guide", () => write("docs/guide/a.md", "b")],
  ["a picture more", () => write("static/b.png", "a")],
  [
    "a file of another name",
    () => {
      rmSync(join(site, "src/a.tsx"));
      write("src/b.tsx", "a");
    },
  ],
  ["another package", () => write("package.json", "b")],
  ["where it is published", () => vi.stubEnv("SITE_URL", "https://example.com")],
])("a frame is another one for %s", (_name, change) => {
  const before = readFrameVersion(site, []);
  expect(readFrameVersion(site, [])).toBe(before);
  change();
  expect(readFrameVersion(site, [])).not.toBe(before);
});

test("so it is for other settings, and not for what stands elsewhere", () => {
  const before = readFrameVersion(site, ["build"]);
  expect(readFrameVersion(site, ["elsewhere"])).not.toBe(before);
  write("README.md", "b");
  write("build/index.html", "b");
  expect(readFrameVersion(site, ["build"])).toBe(before);
});
