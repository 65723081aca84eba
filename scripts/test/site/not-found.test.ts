import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("addresses without a page");

const visibleHeadings = (page: Page) => page.locator("h1:visible").allTextContents();

/** Where the visible bars of the site lead. */
const barsOf = (page: Page) =>
  page
    .locator("nav:visible")
    .evaluateAll((all) => all.map((nav) => nav.querySelector("a")?.getAttribute("href")));

describe.skipIf(executable === undefined)("an address without a page", () => {
  const { visit, addressOf } = setUpSite(executable);

  test.each([
    ["en/papers/trials/none/", "en", "Page not found", "en/papers/trials/"],
    ["en/guide/none/", "en", "Page not found", "en/"],
    ["papers/trials/none/", "zh-Hant", "找不到這個頁面", "papers/trials/"],
    ["none", "zh-Hant", "找不到這個頁面", ""],
  ])("/%s is not found, in its own language (%s)", async (path, language, title, help) => {
    const look = async (page: Page) => {
      expect((await fetch(page.url())).status).toBe(404);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await visibleHeadings(page)).toEqual([title]);
      expect(await page.title()).toBe(title);
      expect(await barsOf(page)).toEqual([language === "en" ? `${baseUrl}en/` : baseUrl]);
      const links = page.locator("main a:visible");
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute("href")),
      );
      expect(addresses).toContain(baseUrl + help);
      // The one word of the other language is the way to it.
      const text = (await page.locator("body").innerText()).replace("中文", "");
      expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh-Hant");
      expect(await page.locator("link[rel=canonical]").count()).toBe(0);
    };
    await visit(path, look, { mayMiss: true });
  });

  test("has its language before the site's own scripts run", async () => {
    const prepare = async (page: Page) => {
      await page.route("**/assets/js/**", (route) => route.abort());
    };
    const look = async (page: Page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await visibleHeadings(page)).toEqual(["Page not found"]);
    };
    await visit("en/none/", look, {
      prepare,
      mayMiss: true,
      expected: [/\/assets\/js\//, /ERR_FAILED/],
    });
  });

  test("leads to the same address in the other language, and stays usable", async () => {
    const look = async (page: Page) => {
      await page.locator("a[hreflang=zh-Hant]:visible").click();
      await page.waitForURL(`**${baseUrl}none/`);
      await page.locator("h1:visible", { hasText: "找不到這個頁面" }).waitFor();
      expect(await visibleHeadings(page)).toEqual(["找不到這個頁面"]);
    };
    await visit("en/none/", look, { mayMiss: true });
  });

  test("speaks both languages without scripts, each marked, under one bar", async () => {
    const look = async (page: Page) => {
      expect(await visibleHeadings(page)).toEqual(["找不到這個頁面", "Page not found"]);
      const marked = page.locator("main [lang]");
      expect(
        await marked.evaluateAll((all) => all.map((part) => part.getAttribute("lang"))),
      ).toEqual(["zh-Hant", "en"]);
      expect(await barsOf(page)).toEqual([baseUrl]);
    };
    await visit("en/none/", look, { mayMiss: true, javaScriptEnabled: false });
  });

  test.each(["", "en/"])(
    "leads on to the paper that had it, at the same anchor (/%s)",
    async (prefix) => {
      const paper = `**${baseUrl}${prefix}papers/trials/trials-101/`;
      const former = `${prefix}papers/old/first/`;
      await visit(`${former}#qa`, async (page) => {
        await page.waitForURL(`${paper}#qa`);
        await page.locator("h1", { hasText: "只有中文標題" }).waitFor();
        for (const path of [`${prefix}docs/papers/第一/`, `${prefix}docs/one.html`]) {
          await page.goto(addressOf(path), { waitUntil: "commit" });
          await page.waitForURL(paper);
        }
      });
      await visit(former, (page) => page.waitForURL(paper), { javaScriptEnabled: false });
    },
  );
});
