import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/plan/pages-folder.ts";
import { runBuild } from "./build-site.ts";
import { copySpread, hashFiles } from "./spread-site.ts";

const baseUrl = "/library/";
const withoutDocusaurus = "Docusaurus isn't run again";

/** Changes what every page of a range shows of one paper, and nothing that other pages know of it. */
async function changeTitle(site: string): Promise<void> {
  const path = join(site, "records", "spread", "spread-7.json");
  const record = JSON.parse(await readFile(path, "utf8"));
  record.title.en = "Spread far";
  await writeFile(path, JSON.stringify(record));
}

describe("a site that is built again", () => {
  let site: string;
  let fresh: string;
  const hashSite = (folder: string) => hashFiles(join(folder, "build"));

  beforeAll(async () => {
    [site, fresh] = await Promise.all([copySpread(), copySpread()]);
    await changeTitle(fresh);
    const said = await Promise.all([runBuild(site, baseUrl), runBuild(fresh, baseUrl)]);
    for (const words of said) expect(words).not.toContain(withoutDocusaurus);
  }, 300_000);

  afterAll(async () => {
    for (const folder of [site, fresh]) {
      if (folder !== undefined) await rm(folder, { recursive: true });
    }
  });

  test("is what it would be from nothing, without Docusaurus, after a title was changed", async () => {
    await changeTitle(site);
    expect(await runBuild(site, baseUrl)).toContain(withoutDocusaurus);
    expect(await hashSite(site)).toEqual(await hashSite(fresh));
    expect(await runBuild(site, baseUrl)).toContain(withoutDocusaurus);
    expect(await hashSite(site)).toEqual(await hashSite(fresh));
  }, 120_000);

  test("is built as a whole where a paper goes, and nothing of it stays", async () => {
    for (const folder of [site, fresh])
      await rm(join(folder, "records", "spread", "spread-81.json"));
    for (const path of [".cards", ...locales.map(pagesFolder)]) {
      await rm(join(fresh, path), { recursive: true });
    }
    const [said] = await Promise.all([runBuild(site, baseUrl), runBuild(fresh, baseUrl)]);
    expect(said).not.toContain(withoutDocusaurus);
    const files = await hashSite(site);
    expect(files).toEqual(await hashSite(fresh));
    expect(Object.keys(files).filter((path) => path.includes("spread-81"))).toEqual([]);
  }, 300_000);
});
