import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { leaveUnwatched } from "./leave-unwatched.ts";

/** What Docusaurus' development server watches a site with. */
const { watch } = createRequire(import.meta.url)("@docusaurus/core/lib/commands/start/watcher.js");

test("Docusaurus is told of everything that changes but in the folder", async () => {
  const site = await mkdtemp(join(tmpdir(), "site-"));
  const pages = join(site, "i18n", "papers");
  await mkdir(pages, { recursive: true });
  leaveUnwatched(pages);
  const told = new Set<string>();
  const settings = { siteDir: site, pathsToWatch: [join(site, "i18n")] };
  const close = watch(settings, ({ path }: { readonly path: string }) => told.add(path));
  onTestFinished(async () => {
    await close();
    await rm(site, { recursive: true });
  });
  await vi.waitFor(async () => {
    await writeFile(join(pages, "papers-1.md"), String(performance.now()));
    await writeFile(join(site, "i18n", "papers.json"), String(performance.now()));
    expect(told).toContain(join("i18n", "papers.json"));
  });
  expect([...told]).toEqual([join("i18n", "papers.json")]);
});
