import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generate/temporary-site.ts";
import { runBuildHere } from "./build-here.ts";
import { identity, runBuild } from "./build-site.ts";
import { hashFiles } from "./hash-files.ts";
import { baseUrl } from "./library.ts";
import {
  addDeadLinks,
  byHand,
  copyLinkedSite,
  day,
  english,
  home,
  moved,
  writeMoved,
  written,
} from "./linked-site.ts";

const withoutDocusaurus = "Docusaurus isn't run again";

describe("a site with mistakes, built as a whole", () => {
  let folder: string;
  /** What the build with mistakes said, and the one after they were mended. */
  let said: string;
  let report: string;
  /** Whether the build with mistakes left a site. */
  let isPublished: boolean;
  /** Where the words stand that were added to a generated page. */
  let lastLine: number;

  beforeAll(async () => {
    folder = await copyLinkedSite();
    await generate({ records: join(folder, "records"), site: folder });
    const mistakes = await addDeadLinks(folder);
    lastLine = mistakes.lastLine;
    // Where links lead is the same whether scripts and styles are made small or not.
    said = await runBuild(folder, baseUrl, ["--no-minify"]).catch(
      ({ code, stdout, stderr }) => `status ${code}\n${stdout}${stderr}`,
    );
    isPublished = existsSync(join(folder, "build"));
    await mistakes.mend();
    report = await runBuild(folder, baseUrl);
  }, 600_000);

  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const built = (path: string) => readFile(join(folder, "build", path), "utf8");
  const hashSite = () => hashFiles(join(folder, "build"));

  test("every dead link fails the build with its file, line and column, in both languages, and no other", () => {
    const found = [...said.matchAll(/^(\S+) error dead-link: .*?"(\S+)"/gm)].map(
      ([, place, target]) => `${place} ${target}`,
    );
    const deadIn = (file: string, address: string) => [
      `${file}:6:3 ${address}papers/trials/gone/`,
      `${file}:7:3 ${address}papers/trials/trials-1/#gone`,
      `${file}:7:52 ${address}papers/trials/trials-1/#gone`,
      `${file}:8:3 ${address}guide/links/#gone`,
    ];
    const settings = /^docusaurus\.config\.ts:\d+:\d+(?= error dead-link)/m.exec(said)?.[0];
    expect(said).toMatch(/^status 1/);
    expect(found.sort()).toEqual(
      [
        ...deadIn("docs/guide/links.md", home),
        ...deadIn(`${english}/guide/links.md`, `${home}en/`),
        `${byHand}:6:1 ${home}guide/nowhere/#a`,
        `docs/papers/trials/trials-101.md:${lastLine}:1 ${home}papers/trials/gone/`,
        `${settings} ${home}guide/reading/#gone`,
        `${settings} ${home}en/guide/reading/#gone`,
      ].sort(),
    );
  });

  test("a site with a dead link is not published", () => {
    expect(isPublished).toBe(false);
  });

  test("a dead link in a record is a finding of the record, not of the build", () => {
    expect(said).toMatch(/records\/trials\/trials-2\.json:1:\d+ warning link-target: .*"#gone"/);
  });

  test("the build says how large the site is and which hosts take it", () => {
    expect(report).toMatch(/\d+ (?:files|個檔案).*\d\.\d MB/);
    expect(report).toContain("GitHub Pages");
  });

  test("each language's sitemap lists its pages with both languages and the day of their change", async () => {
    const entry = (language: string, path: string) =>
      `<loc>${home}${language}${path}</loc><lastmod>${day}</lastmod>` +
      `<xhtml:link rel="alternate" hreflang="zh-Hant" href="${home}${path}"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${home}en/${path}"/>` +
      `<xhtml:link rel="alternate" hreflang="x-default" href="${home}${path}"/>`;
    for (const path of ["papers/trials/trials-2/", "guide/links/"]) {
      expect(await built("sitemap.xml")).toContain(entry("", path));
      expect(await built("en/sitemap.xml")).toContain(entry("en/", path));
    }
  });

  test("redirects and hidden pages are not listed", async () => {
    const sitemap = await built("sitemap.xml");
    for (const path of ["papers/old/two", "guide/hidden", "404"]) {
      expect(sitemap).not.toContain(path);
    }
  });

  test("the 404 page claims no address for its own, in no language", async () => {
    for (const page of ["404.html", "en/404.html"]) {
      expect(await built(page)).not.toMatch(
        /<link[^>]*(?: rel="canonical"| hreflang=)|og:(?:url|locale|image)/,
      );
    }
    const index = await built("index.html");
    expect(index).toContain(`rel="canonical" href="${home}"`);
    expect(index).toMatch(/<link[^>]* hreflang="en"/);
  });

  test("a page of any kind names the site that it is part of, for whoever shares its address", async () => {
    for (const page of ["", "papers/trials/trials-2/", "papers/trials/"]) {
      const nameIn = (html: string) =>
        parseHTML(html)
          .document.querySelector('[property="og:site_name"]')
          ?.getAttribute("content");
      const { title } = identity;
      expect(nameIn(await built(`${page}index.html`))).toBe(title["zh-Hant"]);
      expect(nameIn(await built(`en/${page}index.html`))).toBe(title.en);
    }
  });

  test("robots.txt names both sitemaps", async () => {
    const lines = (await built("robots.txt")).split("\n");
    expect(lines).toContain(`Sitemap: ${home}sitemap.xml`);
    expect(lines).toContain(`Sitemap: ${home}en/sitemap.xml`);
  });

  describe("and by another machine in two shards", () => {
    const numbers = [1, 2];
    /** Another folder, as another machine would have it. */
    let parts: string;
    let said: string;

    beforeAll(async () => {
      parts = await copyLinkedSite();
      for (const number of numbers) {
        const options = ["--shard", `${number}/2`, "--out-dir", `shard-${number}`];
        said = await runBuild(parts, baseUrl, options);
      }
      await mkdir(join(parts, "build"));
      await writeFile(join(parts, "build", "old.html"), "");
    }, 900_000);

    afterAll(async () => {
      if (parts !== undefined) await rm(parts, { recursive: true });
    });

    /** Merges shards by their folders. */
    const merge = (...folders: string[]) => runBuildHere(parts, baseUrl, ["--merge", ...folders]);
    const shards = numbers.map((number) => `shard-${number}`);
    const [first = "", second = ""] = shards;

    test("no shard has all papers, or says how large the site is", async () => {
      const pages = Object.keys(await hashFiles(join(folder, "build")));
      const isPaper = (path: string) => /papers[/\\][^/\\]+[/\\][^/\\]+-\d+[/\\]index/.test(path);
      const count = pages.filter(isPaper).length;
      for (const shard of shards) {
        const own = Object.keys(await hashFiles(join(parts, shard))).filter(isPaper);
        expect(own.length).toBeGreaterThan(0);
        expect(own.length).toBeLessThan(count);
      }
      expect(said).not.toContain("GitHub Pages");
    });

    test.each([
      ["a shard that is missing", [first], /2\/2/],
      ["a shard that is there twice", [...shards, second], /2\/2.*shard-2.*shard-2/],
      ["a folder without a shard", [...shards, "docs"], /docs/],
    ])("%s is refused, and the old site stays", async (_case, folders, message) => {
      const { status, said } = await merge(...folders);
      expect(status).toBe(2);
      expect(said.split("\n").at(-2)).toMatch(message);
      expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
    });

    test("different bytes at the same path are refused by name, and the old site stays", async () => {
      await cp(join(parts, second), join(parts, "spoilt"), { recursive: true });
      await writeFile(join(parts, "spoilt", "en", "404.html"), "another");
      const { status, said } = await merge(...shards.filter((shard) => shard !== second), "spoilt");
      expect(status).toBe(2);
      expect(said).toContain("en/404.html");
      const left = (await readdir(parts)).filter((name) => name.startsWith("build"));
      expect(left).toEqual(["build"]);
      expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
    });

    test("merged, it is byte for byte what one machine builds", async () => {
      const stamp = join(parts, ".cards", "build.json");
      await writeFile(stamp, "{}");
      const { status, said } = await merge(...shards);
      expect(status, said).toBe(0);
      expect(said).toContain("GitHub Pages");
      // What was printed here last is not what the folder has now.
      expect(existsSync(stamp)).toBe(false);
      expect(await hashFiles(join(parts, "build"))).toEqual(await hashFiles(join(folder, "build")));
    });

    test("shards of other records are refused", async () => {
      const record = { position: 901, title: { en: "Later", "zh-Hant": "後來" } };
      const path = join(parts, "records", "trials", "trials-901.json");
      await writeFile(path, JSON.stringify(record));
      const { status, said } = await merge(...shards);
      expect(status).toBe(2);
      expect(said).toContain(first);
    });
  });

  test("built again after a title was changed, it is what it would be from nothing, without Docusaurus", async () => {
    const fresh = await hashSite();
    // What every page of its range shows, and none that Docusaurus makes, for it is not among the newest.
    await writeMoved(folder, { ...moved, title: { ...moved.title, en: "Another title" } });
    const rebuild = async () => {
      const { status, said } = await runBuildHere(folder, baseUrl);
      expect(status, said).toBe(0);
      expect(said).toContain(withoutDocusaurus);
    };
    await rebuild();
    expect(await hashSite()).not.toEqual(fresh);
    await writeMoved(folder, moved);
    for (const _time of ["after a change", "after none"]) {
      await rebuild();
      expect(await hashSite()).toEqual(fresh);
    }
  }, 120_000);

  test("built again as its papers changed, it is built as a whole: nothing of one that went stays, a page by hand is of its language alone, and the scripts, which every page names, are as before", async () => {
    const pathsLike = (files: Readonly<Record<string, string>>, form: RegExp) =>
      Object.entries(files).filter(([path]) => form.test(path));
    const before = await hashSite();
    // A page and a former address in each language.
    expect(pathsLike(before, /trials-3\b|further/)).toHaveLength(4);
    await rm(join(folder, "records/trials/trials-3.json"));
    await writeFile(join(folder, byHand), written);
    expect(await runBuild(folder, baseUrl)).not.toContain(withoutDocusaurus);
    const after = await hashSite();
    expect(pathsLike(after, /trials-3\b|further/)).toEqual([]);
    const [chinese, englishMap] = [await built("sitemap.xml"), await built("en/sitemap.xml")];
    expect(chinese).toContain(`<loc>${home}papers/trials/by-hand/</loc><xhtml:link`);
    expect(chinese).not.toContain("en/papers/trials/by-hand");
    expect(englishMap).not.toContain("by-hand");
    const scripts = /(?:^|\/)assets\//;
    expect(pathsLike(after, scripts).length).toBeGreaterThan(10);
    expect(pathsLike(after, scripts)).toEqual(pathsLike(before, scripts));
  }, 300_000);
});
