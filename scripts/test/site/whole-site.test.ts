import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binary, copySite, identity, runBuild, runNode } from "./build-site.ts";
import { hashFiles } from "./hash-files.ts";

const baseUrl = "/library/";
const home = identity.url + baseUrl;
const english = "i18n/en/docusaurus-plugin-content-docs/current";
const day = "2024-02-29";

/** Links that lead nowhere. */
const dead = `- [dead page](/papers/trials/gone)
- [dead anchor](/papers/trials/trials-1/#gone) and [again](/papers/trials/trials-1#gone)
- [dead own](#gone)
`;

/** Pages of a guide with links that lead somewhere, and others that may not. */
const guide = (heading: string, others: string) => `# Links

[a](/papers/trials/trials-1/#qa) [b](/papers/trials/trials-1) [c](/papers/old/two#core)
[d](./reading.md#four-cards) [e](#own) [f](/papers/trials/positions/1-100/)

${others}
## ${heading} {#own}
`;

const moved = {
  position: 2,
  title: { en: "A trial that moved", "zh-Hant": "搬家的試驗" },
  formerPaths: ["old/two"],
  cards: { qa: { markdown: "[there](/papers/old/two#core) [nowhere](#gone)" } },
};

const further = { position: 3, title: { en: "Further" }, formerPaths: ["former/further"] };

/** A page that nobody's record has, in one language. */
const byHand = "docs/papers/trials/by-hand.md";
const written = "---\nsidebar_position: 9\n---\n# By hand\n";

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
    folder = await copySite(join(import.meta.dirname, "records"));
    const at = (path: string) => join(folder, path);
    await writeMoved(moved);
    await writeFile(at("records/trials/trials-3.json"), JSON.stringify(further));
    await writeFile(at("docs/guide/links.md"), guide("自己的標題", dead));
    await writeFile(at(`${english}/guide/links.md`), guide("Own heading", dead));
    await writeFile(at("docs/guide/hidden.md"), "---\nunlisted: true\n---\n# Hidden\n");
    const settings = await readFile(at("docusaurus.config.ts"), "utf8");
    const wrong = settings.replace('to: "/guide/reading/"', 'to: "/guide/reading/#gone"');
    await writeFile(at("docusaurus.config.ts"), wrong);
    commitAll(folder);
    const cards = [binary("tsx", "dist/cli.mjs"), "scripts/cards.ts"];
    await runNode([...cards, "generate"], folder);
    const changed = at("docs/papers/trials/trials-101.md");
    const generated = await readFile(changed, "utf8");
    await appendFile(changed, "\n[x](/papers/trials/gone)");
    lastLine = generated.split("\n").length + 1;
    await writeFile(at(byHand), `${written}\n[y](/guide/nowhere#a)\n`);
    said = await runBuild(folder, baseUrl).then(
      () => "the build passed",
      ({ code, stdout, stderr }) => `status ${code}\n${stdout}${stderr}`,
    );
    isPublished = existsSync(at("build"));
    await writeFile(at("docs/guide/links.md"), guide("自己的標題", ""));
    await writeFile(at(`${english}/guide/links.md`), guide("Own heading", ""));
    await writeFile(at("docusaurus.config.ts"), settings);
    await writeFile(changed, generated);
    await rm(at(byHand));
    commitAll(folder);
    report = await runBuild(folder, baseUrl);
  }, 600_000);

  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const built = (path: string) => readFile(join(folder, "build", path), "utf8");
  const hashSite = () => hashFiles(join(folder, "build"));
  const writeMoved = (record: typeof moved) =>
    writeFile(join(folder, "records/trials/trials-2.json"), JSON.stringify(record));

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

  test("built again after a title was changed, it is what it would be from nothing, without Docusaurus", async () => {
    const fresh = await hashSite();
    // What every page of its range shows, and none that Docusaurus makes, for it is not among the newest.
    await writeMoved({ ...moved, title: { ...moved.title, en: "Another title" } });
    expect(await runBuild(folder, baseUrl)).toContain(withoutDocusaurus);
    expect(await hashSite()).not.toEqual(fresh);
    await writeMoved(moved);
    for (const _time of ["after a change", "after none"]) {
      expect(await runBuild(folder, baseUrl)).toContain(withoutDocusaurus);
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

/** A history of one commit, on a day that no machine has today. */
function commitAll(folder: string): void {
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const person = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const git = (...words: string[]) =>
    execFileSync("git", [...person, ...words], { cwd: folder, env, stdio: "ignore" });
  git("init");
  git("add", "records", "docs/guide", "i18n");
  git("commit", "-m", "Invented records");
}
