import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { runBuild } from "./build-site.ts";
import { hashFiles } from "./hash-files.ts";
import { baseUrl, copyLibrary } from "./library.ts";

const withoutDocusaurus = "Docusaurus isn't run again";

/** The site is brought, a change at a time, to the records of the library, and then is to be it. */
describe("a site that is built again", () => {
  let site: string;
  let fresh: Readonly<Record<string, string>>;
  const pathOf = (position: number) => join(site, "records", "spread", `spread-${position}.json`);
  const build = () => runBuild(site, baseUrl);
  const hashSite = () => hashFiles(join(site, "build"));

  /** Changes what every page of a range shows of one paper, and nothing that other pages know of it. */
  async function changeTitle(title: string): Promise<void> {
    const record = JSON.parse(await readFile(pathOf(7), "utf8"));
    await writeFile(
      pathOf(7),
      JSON.stringify({ ...record, title: { ...record.title, en: title } }),
    );
  }

  beforeAll(async () => {
    fresh = await hashFiles(join(inject("library"), "build"));
    site = await copyLibrary();
    await changeTitle("Spread far");
    const further = { position: 82, title: { en: "Further" }, formerPaths: ["former/further"] };
    await writeFile(pathOf(82), JSON.stringify(further));
    expect(await build()).not.toContain(withoutDocusaurus);
  }, 300_000);

  afterAll(async () => {
    if (site !== undefined) await rm(site, { recursive: true });
  });

  test("is built as a whole where a paper goes, and nothing of it stays", async () => {
    const further = async () =>
      Object.keys(await hashSite()).filter((path) => /spread-82\b|further/.test(path));
    // A page and a former address in each language.
    expect(await further()).toHaveLength(4);
    await rm(pathOf(82));
    expect(await build()).not.toContain(withoutDocusaurus);
    expect(await further()).toEqual([]);
  }, 300_000);

  test("has the scripts of the last one, which every page names, whatever the records say", async () => {
    const scriptsOf = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).filter(([path]) => /(?:^|\/)assets\//.test(path));
    expect(scriptsOf(fresh).length).toBeGreaterThan(10);
    expect(scriptsOf(await hashSite())).toEqual(scriptsOf(fresh));
  });

  test("is what it would be from nothing, without Docusaurus, after a title was changed", async () => {
    expect(await hashSite()).not.toEqual(fresh);
    await changeTitle("Spread 7");
    expect(await build()).toContain(withoutDocusaurus);
    expect(await hashSite()).toEqual(fresh);
    expect(await build()).toContain(withoutDocusaurus);
    expect(await hashSite()).toEqual(fresh);
  }, 120_000);
});
