import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { findBrowser } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const executable = findBrowser();
const baseUrl = "/library/";
const buildTime = 240_000;

describe.skipIf(executable === undefined)("a printed paper", () => {
  let folder: string;
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    folder = await buildSite(join(import.meta.dirname, "records"), baseUrl);
    site = await serveSite(join(folder, "build"), baseUrl);
    browser = await openBrowser(executable ?? "");
  }, buildTime);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** Opens a paper and marks the window, so that a full load of another page would show. */
  async function open(
    path: string,
    look: (page: Page, requests: string[]) => Promise<void>,
    { mayMiss = false, ...options }: BrowserContextOptions & { mayMiss?: boolean } = {},
  ) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      const isMiss = mayMiss && message.text().includes("404");
      if (message.type() === "error" && !isMiss) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(`${site.origin}${baseUrl}${path}`, { waitUntil: "networkidle" });
    if (options.javaScriptEnabled !== false)
      await page.evaluate(() => Object.assign(window, { isSame: true }));
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith("/favicon.svg")) requests.push(pathname);
    });
    try {
      await look(page, requests);
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  }

  async function expectPaper(page: Page, id: string, title: string) {
    await page.waitForURL(`**/${id}/**`);
    await page.locator("h1", { hasText: title }).waitFor();
    // The tab is renamed a frame later than the text.
    await page.waitForFunction((words) => document.title.includes(words), title);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".breadcrumbs__item--active").textContent()).toContain(title);
    expect(
      await page.locator(".theme-doc-sidebar-menu a[aria-current=page]").textContent(),
    ).toContain(title);
    expect(await page.evaluate(() => "isSame" in window)).toBe(true);
  }

  test("with the keyboard alone, the next paper opens in the app and loads its own page only", async () => {
    await open("en/papers/trials/trials-1/", async (page, requests) => {
      const next = page.locator(".pagination-nav__link--next");
      await next.focus();
      await page.keyboard.press("Enter");
      await expectPaper(page, "trials-100", "Only an English title");
      expect(requests).toEqual([`${baseUrl}en/papers/trials/trials-100/`]);
    });
  });

  test("back and forward show each paper again", async () => {
    await open("en/papers/trials/trials-1/", async (page) => {
      await page.locator(".theme-doc-sidebar-menu a", { hasText: "Only an English" }).click();
      await expectPaper(page, "trials-100", "Only an English title");
      await page.goBack();
      await expectPaper(page, "trials-1", "Reading by lamplight");
      await page.goForward();
      await expectPaper(page, "trials-100", "Only an English title");
    });
  });

  test("a paper opens from a list without loading the site again, and leads back to it", async () => {
    await open("en/papers/notes/", async (page) => {
      await page.getByRole("link", { name: "Another note" }).press("Enter");
      await expectPaper(page, "notes-3", "Another note");
      await page.locator(".theme-doc-sidebar-menu a").first().press("Enter");
      await page.locator("table").waitFor();
      expect(await page.evaluate(() => "isSame" in window)).toBe(true);
    });
  });

  test("an anchor in the address stands below the bars, on arrival and within the page", async () => {
    await open("en/papers/trials/trials-1/#qa", async (page) => {
      const top = () =>
        page.locator("#qa").evaluate((heading) => heading.getBoundingClientRect().top);
      expect(await top()).toBeGreaterThan(50);
      expect(await top()).toBeLessThan(400);
      await page.locator(".paper-contents a", { hasText: "Core" }).press("Enter");
      expect(page.url()).toMatch(/#core$/);
      await page.goBack();
      expect(page.url()).toMatch(/#qa$/);
    });
  });

  test("what a reader opens stays open", async () => {
    await open("papers/trials/trials-1/", async (page) => {
      await page.locator("details.abstract summary").click();
      await page.locator("button[class*=toggleButton]").click();
      expect(await page.locator("details.abstract").getAttribute("open")).toBe("");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    });
  });

  test.each([
    ["papers/trials/trials-100/", "Only an English title", true],
    ["papers/trials/none/", "找不到頁面", true],
    ["guide/reading/", "閱讀", true],
    ["img/logo.svg", "", false],
  ])("a link in the text to %s opens where it should", async (target, title, isInApp) => {
    await open(
      "papers/trials/trials-1/",
      async (page) => {
        const address = baseUrl + target;
        await page
          .locator(".part-body p")
          .first()
          .evaluate((paragraph, href) => {
            paragraph.innerHTML = `<a href="${href}">link</a>`;
          }, address);
        await page.getByRole("link", { name: "link", exact: true }).press("Enter");
        await page.waitForURL(`**${address}`);
        if (isInApp) await page.locator("h1", { hasText: title }).waitFor();
        expect(await page.evaluate(() => "isSame" in window)).toBe(isInApp);
      },
      { mayMiss: true },
    );
  });

  test("the theme's menu on a phone holds the papers of the range", async () => {
    await open(
      "en/papers/trials/trials-1/",
      async (page) => {
        await page.locator(".navbar__toggle").click();
        const item = page.locator(".navbar-sidebar a", { hasText: "Only an English" });
        await item.click();
        await page.locator("h1", { hasText: "Only an English title" }).waitFor();
        expect(await page.locator(".card-strip a").count()).toBe(4);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test("without scripts a paper reads completely and links on", async () => {
    await open(
      "en/papers/trials/trials-1/",
      async (page) => {
        expect(await page.locator("section[data-card]").count()).toBe(4);
        expect(await page.locator(".paper-contents a").count()).toBe(5);
        await page.locator(".pagination-nav__link--next").click();
        await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test.each(["", "en/"])("a former address leads to the paper (%s)", async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}${baseUrl}${path}papers/old/first/`);
    await page.waitForURL(`**${baseUrl}${path}papers/trials/trials-101/`);
    await page.locator("h1", { hasText: "只有中文標題" }).waitFor();
    await context.close();
  });

  test.each(["", "en/"])(
    "the sitemap lists every paper and not the template (%s)",
    async (path) => {
      const text = await (await fetch(`${site.origin}${baseUrl}${path}sitemap.xml`)).text();
      const found = [...text.matchAll(/papers\/[^<]+/g)].map(([address]) => address);
      expect(
        found.filter((address) => /-\d+\/$/.test(address) && !address.includes("positions")),
      ).toEqual(
        [
          "notes/notes-3",
          "notes/notes-7",
          "trials/trials-1",
          "trials/trials-100",
          "trials/trials-101",
        ].map((paper) => `papers/${paper}/`),
      );
      expect(text).not.toContain("(");
    },
  );

  test.each([
    ["papers/trials/trials-1/", "zh-Hant", "燈下"],
    ["en/papers/trials/trials-1/", "en", "lamplight"],
  ])("/%s says to machines what it is", async (path, locale, word) => {
    await open(path, async (page) => {
      const address = (place: string) =>
        `https://example.org${baseUrl}${place}papers/trials/trials-1/`;
      const link = (selector: string) => page.locator(selector).getAttribute("href");
      expect(await link("link[rel=canonical]")).toBe(address(locale === "en" ? "en/" : ""));
      expect(await link("link[hreflang=en][rel=alternate]")).toBe(address("en/"));
      expect(await link("link[hreflang=x-default]")).toBe(address(""));
      const meta = (name: string) =>
        page.locator(`meta[property='${name}']`).getAttribute("content");
      expect(await meta("og:url")).toBe(address(locale === "en" ? "en/" : ""));
      expect(await meta("og:title")).toContain("Reading by lamplight");
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.locator(".paper-head").textContent()).toContain(word);
      const crumbs = await page.locator("script[type='application/ld+json']").textContent();
      expect(JSON.parse(crumbs ?? "")).toMatchObject({ "@type": "BreadcrumbList" });
    });
  });
});
