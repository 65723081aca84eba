import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../test/site/build-site.ts";
import { writeSyntheticRecords } from "./write-synthetic-records.ts";

/** A build of the site, both locales, with its pages generated first. */
export type BuildFigures = {
  readonly seconds: number;
  readonly files: number;
  readonly bytes: number;
};

/** Builds a copy of this site with `papers` synthetic records, from nothing and without a cache. */
export async function measureBuild(papers: number): Promise<BuildFigures> {
  const records = await mkdtemp(join(tmpdir(), "cards-bench-"));
  await writeSyntheticRecords(records, papers);
  const start = performance.now();
  const site = await buildSite(records);
  const seconds = (performance.now() - start) / 1000;
  const size = await readSize(join(site, "build"));
  for (const folder of [records, site]) await rm(folder, { recursive: true, force: true });
  return { seconds, ...size };
}

async function readSize(folder: string): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    const entry = await stat(join(folder, path));
    if (!entry.isFile()) continue;
    files += 1;
    bytes += entry.size;
  }
  return { files, bytes };
}
