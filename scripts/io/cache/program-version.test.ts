import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { listModules, repositoryFolder } from "./program-version.ts";

/** Modules whose work is kept from one run to the next. */
const modules = [
  "scripts/io/pages/generate-site.ts",
  "scripts/io/records/check-cache.ts",
  "scripts/lib/navigation/paper-summary.ts",
  "scripts/site/papers/print-range.ts",
  "scripts/site/papers/render-body.ts",
  "scripts/site/search/open-blocks.ts",
  "scripts/site/search/site-index.ts",
];

test.each(modules)("all that %s is made of is in its version", (module) => {
  const found = new Set([join(repositoryFolder, module)]);
  for (const file of found) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles) {
      if (fileName.startsWith(".")) found.add(resolve(dirname(file), fileName));
    }
  }
  const show = (files: Iterable<string>) =>
    [...files].map((file) => relative(repositoryFolder, file)).sort();
  expect(show(listModules(join(repositoryFolder, module)))).toEqual(show(found));
  expect(found.size).toBeGreaterThan(5);
});

test("what `check` keeps of a record is of the module that reads it, too", () => {
  const module = join(repositoryFolder, "scripts/io/records/check-cache.ts");
  expect(listModules(module)).toContain(
    join(repositoryFolder, "scripts/io/records/read-record.ts"),
  );
});
