import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binary, copySite, identity, runBuild, runNode } from "./build-site.ts";
import { findTestBrowser } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const executable = findTestBrowser("the site as a whole");
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
  formerAddresses: ["/docs/papers/第二", "/docs/two.html"],
  cards: { qa: { markdown: "[there](/papers/old/two#core) [nowhere](#gone)" } },
};

describe("a site with mistakes, built as a whole", () => {
  let folder: string;
  /** What the build with mistakes said, and the one after they were mended. */
  let said: string;
  let report: string;
  /** Whether the build with mistakes left a site. */
  let isPublished: boolean;
  /** Where the words stand that were added to a generated page. */
  let lastLine: number;
  let site: ServedSite;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = await copySite(join(import.meta.dirname, "records"));
    const at = (path: string) => join(folder, path);
    await writeFile(at("records/trials/trials-2.json"), JSON.stringify(moved));
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
    const byHand = at("docs/papers/trials/by-hand.md");
    const written = "---\nsidebar_position: 9\n---\n# By hand\n";
    await writeFile(byHand, `${written}\n[y](/guide/nowhere#a)\n`);
    said = await runBuild(folder, baseUrl).then(
      () => "the build passed",
      ({ code, stdout, stderr }) => `status ${code}\n${stdout}${stderr}`,
    );
    isPublished = existsSync(at("build"));
    await writeFile(at("docs/guide/links.md"), guide("自己的標題", ""));
    await writeFile(at(`${english}/guide/links.md`), guide("Own heading", ""));
    await writeFile(at("docusaurus.config.ts"), settings);
    await writeFile(changed, `${generated}\nMy own words`);
    await writeFile(byHand, written);
    commitAll(folder);
    report = await runBuild(folder, baseUrl);
    site = await serveSite(join(folder, "build"), baseUrl);
    if (executable !== undefined) browser = await openBrowser(executable);
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const built = (path: string) => readFile(join(folder, "build", path), "utf8");

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
    const pages = "docs/papers/trials";
    expect(said).toMatch(/^status 1/);
    expect(found.sort()).toEqual(
      [
        ...deadIn("docs/guide/links.md", home),
        ...deadIn(`${english}/guide/links.md`, `${home}en/`),
        `${pages}/by-hand.md:6:1 ${home}guide/nowhere/#a`,
        `${pages}/trials-101.md:${lastLine}:1 ${home}papers/trials/gone/`,
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

  test("a page of one language has no other, and redirects and hidden pages are not listed", async () => {
    const [chinese, englishMap] = [await built("sitemap.xml"), await built("en/sitemap.xml")];
    expect(chinese).toContain(`<loc>${home}papers/trials/by-hand/</loc><xhtml:link`);
    expect(chinese).not.toContain("en/papers/trials/by-hand");
    expect(englishMap).not.toContain("by-hand");
    for (const path of ["papers/old/two", "guide/hidden", "404"]) {
      expect(chinese).not.toContain(path);
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

  describe.skipIf(executable === undefined)("in a browser", () => {
    async function open(path: string, look: (page: Page) => Promise<void>, hasScripts = true) {
      const context = await browser?.newContext({ javaScriptEnabled: hasScripts });
      const page = await context?.newPage();
      if (page === undefined) throw new Error("no browser");
      await page.goto(`${site.origin}${baseUrl}${path}`, { waitUntil: "networkidle" });
      await look(page);
      await context?.close();
    }

    const visibleHeadings = (page: Page) => page.locator("h1:visible").allTextContents();

    test.each([
      ["en/papers/trials/none/", "en", "Page not found", "en/papers/trials/"],
      ["en/guide/none/", "en", "Page not found", "en/"],
      ["papers/trials/none/", "zh-Hant", "找不到這個頁面", "papers/trials/"],
      ["none", "zh-Hant", "找不到這個頁面", ""],
    ])("/%s is not found in its own language (%s)", async (path, language, title, help) => {
      await open(path, async (page) => {
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(await visibleHeadings(page)).toEqual([title]);
        expect(await page.title()).toBe(title);
        const links = page.locator("main a:visible");
        const addresses = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute("href")),
        );
        expect(addresses).toContain(baseUrl + help);
        // The one word of the other language is the way to it.
        const text = (await page.locator("body").innerText()).replace("中文", "");
        expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh-Hant");
        expect(await page.locator("link[rel=canonical]").count()).toBe(0);
      });
    });

    test("the language is chosen before the site's own scripts run", async () => {
      const page = await browser?.newPage();
      await page?.route("**/assets/js/**", (route) => route.abort());
      await page?.goto(`${site.origin}${baseUrl}en/none/`);
      expect(await page?.locator("html").getAttribute("lang")).toBe("en");
      expect(page && (await visibleHeadings(page))).toEqual(["Page not found"]);
      await page?.close();
    });

    test("the 404 page has a bar of the site in the language of the address, and but one", async () => {
      const barOf = (page: Page) =>
        page
          .locator("nav:visible")
          .evaluateAll((all) => all.map((nav) => nav.querySelector("a")?.getAttribute("href")));
      await open("en/none/", async (page) => expect(await barOf(page)).toEqual([`${baseUrl}en/`]));
      await open("none/", async (page) => expect(await barOf(page)).toEqual([baseUrl]));
      await open("en/none/", async (page) => expect(await barOf(page)).toEqual([baseUrl]), false);
    });

    test("the English 404 page leads to the same address in the other language, and stays usable", async () => {
      await open("en/none/", async (page) => {
        await page.locator("a[hreflang=zh-Hant]:visible").click();
        await page.waitForURL(`**${baseUrl}none/`);
        expect(await visibleHeadings(page)).toEqual(["找不到這個頁面"]);
      });
    });

    test("without scripts the 404 page speaks both languages, each marked", async () => {
      await open(
        "en/none/",
        async (page) => {
          expect(await visibleHeadings(page)).toEqual(["找不到這個頁面", "Page not found"]);
          const marked = page.locator("main [lang]");
          expect(
            await marked.evaluateAll((all) => all.map((part) => part.getAttribute("lang"))),
          ).toEqual(["zh-Hant", "en"]);
        },
        false,
      );
    });

    test.each(["", "en/"])("a former address leads on to the same anchor (/%s)", async (prefix) => {
      await open(`${prefix}papers/old/two/#qa`, async (page) => {
        await page.waitForURL(`**${baseUrl}${prefix}papers/trials/trials-2/#qa`);
      });
      await open(
        `${prefix}papers/old/two/`,
        (page) => page.waitForURL(`**${baseUrl}${prefix}papers/trials/trials-2/`),
        false,
      );
      for (const address of ["docs/papers/第二/", "docs/two.html"]) {
        await open(prefix + address, (page) =>
          page.waitForURL(`**${baseUrl}${prefix}papers/trials/trials-2/`),
        );
      }
    });
  });
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
