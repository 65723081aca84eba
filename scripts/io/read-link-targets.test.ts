import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readLinkTargets } from "./read-link-targets.ts";

let isReachable: (target: string) => boolean;

beforeAll(async () => {
  const site = await mkdtemp(join(tmpdir(), "site-"));
  await mkdir(join(site, "docs/guide"), { recursive: true });
  await mkdir(join(site, "static/img/figures"), { recursive: true });
  await writeFile(join(site, "docs/guide/adding.md"), "# Adding\n\n## Steps {#steps}\n");
  await writeFile(join(site, "static/img/figures/a.png"), "");
  isReachable = await readLinkTargets(site, {
    papers: [{ collection: "pubmed", id: "pubmed-1", position: 1 }],
  });
  return () => rm(site, { recursive: true });
});

test.each([
  "#core",
  "/papers/pubmed",
  "/papers/pubmed/pubmed-1",
  "/papers/pubmed/pubmed-1/",
  "/papers/pubmed/pubmed-1#qa",
  "/guide/adding",
  "/guide/adding/#steps",
  "/img/figures/a.png",
])("%s leads somewhere", (target) => {
  expect(isReachable(target)).toBe(true);
});

test.each([
  "",
  "#",
  "#other",
  "/papers/pubmed/pubmed-2",
  "/papers/pubmed/pubmed-1#other",
  "/guide/adding#other",
  "/guide/adding.md",
  "/guide",
  "/img/figures",
  "/img/b.png",
  "/",
])("%j leads nowhere", (target) => {
  expect(isReachable(target)).toBe(false);
});
