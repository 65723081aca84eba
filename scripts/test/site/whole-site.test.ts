import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generate/temporary-site.ts";
import { runBuildHere } from "./build-here.ts";
import { identity, runBuild } from "./build-site.ts";
import { hashFiles } from "./hash-files.ts";
import { testHostilePages } from "./hostile-pages.ts";
import { writeHostileRecords } from "./hostile-papers.ts";
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
import { testShards } from "./shards.ts";

/** Its base path while it has mistakes, and once they are mended: between them, both that hosts give. */
const [wrongBase, baseUrl] = ["/library/", "/"];
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
    said = await runBuild(folder, wrongBase, ["--no-minify"]).catch(
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
    const wrongHome = identity.url + wrongBase;
    const settings = /^docusaurus\.config\.ts:\d+:\d+(?= error dead-link)/m.exec(said)?.[0];
    expect(said).toMatch(/^status 1/);
    expect(found.sort()).toEqual(
      [
        ...deadIn("docs/guide/links.md", wrongHome),
        ...deadIn(`${english}/guide/links.md`, `${wrongHome}en/`),
        `${byHand}:6:1 ${wrongHome}guide/nowhere/#a`,
        `docs/papers/trials/trials-101.md:${lastLine}:1 ${wrongHome}papers/trials/gone/`,
        `${settings} ${wrongHome}guide/reading/#gone`,
        `${settings} ${wrongHome}en/guide/reading/#gone`,
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

  testShards(() => folder, baseUrl);

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

  describe("and built again as its papers changed, a page was written by hand and hostile records came", () => {
    /** What the site had before, and has now, and what the build said. */
    let before: Readonly<Record<string, string>>;
    let after: Readonly<Record<string, string>>;
    let said: string;

    beforeAll(async () => {
      before = await hashSite();
      await rm(join(folder, "records/trials/trials-3.json"));
      await writeFile(join(folder, byHand), written);
      await writeHostileRecords(join(folder, "records"));
      said = await runBuild(folder, baseUrl);
      after = await hashSite();
    }, 600_000);

    const pathsLike = (files: Readonly<Record<string, string>>, form: RegExp) =>
      Object.entries(files).filter(([path]) => form.test(path));

    test("it is built as a whole: nothing of a paper that went stays", () => {
      expect(said).not.toContain(withoutDocusaurus);
      // A page and a former address in each language.
      expect(pathsLike(before, /trials-3\b|further/)).toHaveLength(4);
      expect(pathsLike(after, /trials-3\b|further/)).toEqual([]);
    });

    test("a page by hand is of its language alone", async () => {
      const [chinese, englishMap] = [await built("sitemap.xml"), await built("en/sitemap.xml")];
      expect(chinese).toContain(`<loc>${home}papers/trials/by-hand/</loc><xhtml:link`);
      expect(chinese).not.toContain("en/papers/trials/by-hand");
      expect(englishMap).not.toContain("by-hand");
    });

    test("the scripts, which every page names, are as before", () => {
      const scripts = /(?:^|\/)assets\//;
      expect(pathsLike(after, scripts).length).toBeGreaterThan(10);
      expect(pathsLike(after, scripts)).toEqual(pathsLike(before, scripts));
    });

    test("Docusaurus has nothing to warn of", () => {
      expect(said).toContain("[SUCCESS]");
      // What `generate` says of the records is theirs; Docusaurus writes its own warnings so.
      expect(said).not.toMatch(/\[WARN/);
    });

    testHostilePages(() => join(folder, "build"), {
      "zh-Hant": ["虛構試驗", "notes"],
      en: ["Invented trials", "notes"],
    });
  });
});
