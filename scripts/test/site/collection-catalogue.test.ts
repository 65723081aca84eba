import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { expectCount, results } from "./search-results.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("collections");

/** The path and the search of a page's address, below the site of the locale. */
function addressOfPage(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname.slice(`${baseUrl}en/`.length) + search;
}

async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressOfPage(page)).toBe(address);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

describe.skipIf(executable === undefined)("a collection", () => {
  const { visit, addressOf } = setUpSite(executable);

  test("is the catalogue of its papers, and from its results one steps through them", async () => {
    await visit("en/papers/stack/", async (page, settle) => {
      const heading = (name: string) => page.getByRole("columnheader", { name });
      const sorted = (name: string) => heading(name).getAttribute("aria-sort");
      expect(await sorted("No.")).toBe("ascending");
      expect(await page.getByRole("group", { name: "Collection" }).count()).toBe(0);
      expect(await page.getByRole("link", { name: "101–200" }).count()).toBe(0);
      await page.getByRole("link", { name: "Skip to the results" }).press("Enter");
      await expect.poll(() => focused(page)).toBe("Results");
      await page.goBack();

      await page.getByRole("button", { name: "Journal" }).press("Enter");
      await expect.poll(() => sorted("Journal")).toBe("ascending");
      await page.getByRole("button", { name: "Title" }).press("Enter");
      await expect.poll(() => sorted("Title")).toBe("ascending");
      await page.getByRole("button", { name: "Title" }).press("Enter");
      await expectAddress(page, "papers/stack/?sort=title-descending");
      await expect.poll(() => sorted("Title")).toBe("descending");
      await page.getByRole("button", { name: "Year" }).press("Enter");
      await expectAddress(page, "papers/stack/?sort=newest");
      await expect.poll(() => sorted("Year")).toBe("descending");
      await page.getByRole("button", { name: "Year" }).press("Enter");
      await expectAddress(page, "papers/stack/?sort=oldest");
      await expect.poll(() => focused(page)).toBe("Year");
      await page.getByRole("checkbox", { name: "Nursing" }).check();
      await expect.poll(() => page.title()).toMatch(/^stack · Area: Nursing · 800 papers \|/);
      expect(await page.locator("h1").textContent()).toBe("stack");
      await page.getByRole("button", { name: "25", exact: true }).click();
      await expectCount(results(page), 25);
      await page.getByRole("link", { name: "2", exact: true }).click();
      const second = "papers/stack/?area=Nursing&sort=oldest&page=2&size=25";
      await expectAddress(page, second);
      await page.goBack();
      await expectAddress(page, "papers/stack/?area=Nursing&sort=oldest&size=25");
      await page.goForward();
      await page.reload();
      await settle();
      await expectCount(results(page), 25);
      // On paper nothing leads to the others.
      const printed = page.getByText("Papers 26 to 50 of 800.");
      expect(await printed.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await printed.isVisible()).toBe(true);
      await page.emulateMedia({ media: "screen" });

      const steps = page.getByRole("navigation", { name: "Search results" });
      const place = () => steps.locator("span").first().textContent();
      await results(page).nth(24).getByRole("link").click();
      await expect.poll(place).toBe("50 / 800");
      const paper = page.url();
      const title = await focused(page);
      expect(await page.locator("h1").textContent()).toBe(title);
      // The next one is on another page of the results.
      await steps.getByRole("link", { name: "Next result" }).waitFor();
      await page.keyboard.press("j");
      await expect.poll(place).toBe("51 / 800");
      await expect.poll(() => focused(page)).not.toBe(title);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await page.reload();
      await settle();
      await page.keyboard.press("/");
      await page.keyboard.type("k");
      await page.keyboard.press("Escape");
      expect(await place()).toBe("51 / 800");
      await page.locator("h1").click();
      await page.keyboard.press("Control+k");
      await page.locator("h1").click();
      await page.keyboard.press("k");
      await expect.poll(place).toBe("50 / 800");
      expect(page.url()).toBe(paper);
      const keys = page.getByRole("checkbox", { name: "Single-key shortcuts" });
      await keys.uncheck();
      await page.locator("h1").click();
      await page.keyboard.press("j");
      await page.keyboard.press("/");
      await page.reload();
      await settle();
      expect(await keys.isChecked()).toBe(false);
      await expect.poll(place).toBe("50 / 800");
      expect(await steps.locator("kbd").count()).toBe(0);
      await keys.check();
      const read = await page.locator("h1").textContent();
      await steps.getByRole("link", { name: "Back to the results" }).click();
      await expectAddress(page, second);
      await expectCount(results(page), 25);
      const readLast = () => focused(page).then((text) => read?.endsWith(text ?? "none"));
      await expect.poll(readLast).toBe(true);
      await results(page).nth(3).getByRole("link").click();
      await expect.poll(place).toBe("29 / 800");
      const opened = (await page.locator("h1").textContent()) ?? "";
      await page.goBack();
      await expect.poll(async () => opened.endsWith((await focused(page)) ?? "none")).toBe(true);

      await page.goto(paper);
      await settle();
      expect(await steps.count()).toBe(0);
      await page.goto(addressOf("en/search/"));
      await settle();
      await expectCount(results(page), 25);
    });
  });

  test("has its ranges for readers without JavaScript, and nothing that would not work", async () => {
    const look = async (page: Page) => {
      expect(await page.locator("main li span").allTextContents()).toEqual(["2 papers", "1 paper"]);
      expect(await results(page).count()).toBe(3);
      const controls = page.locator("button, input, select").filter({ visible: true });
      expect(await controls.count()).toBe(0);
      await page.getByRole("link", { name: "101–200" }).click();
      expect(await page.locator("main h1").textContent()).toContain("101–200");
      expect(await controls.count()).toBe(0);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of ["search/", "browse/area/", "guide/reading/", ""]) {
        await page.goto(addressOf(path));
        expect(await controls.count(), path).toBe(0);
        expect(await page.locator(".navbar").getByRole("link", { name: "總覽" }).isVisible()).toBe(
          true,
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          390,
        );
      }
    };
    await visit("en/papers/trials/", look, { javaScriptEnabled: false });
  });

  test("leads to all its papers where the search can't run", async () => {
    const prepare = async (page: Page) => {
      await page.route("**/search/current.bin", (route) => route.fulfill({ status: 404 }));
    };
    const look = async (page: Page) => {
      await page.getByRole("alert").waitFor();
      expect(await results(page).count()).toBe(3);
      await page.getByRole("link", { name: "101–200" }).click();
      await page.waitForURL("**/positions/101-200/");
    };
    await visit("papers/trials/", look, { prepare, mayMiss: true });
  });

  test("fits a phone whose letters are twice as large, with the sheet of filters as well", async () => {
    const look = async (page: Page) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await width()).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: "篩選" }).click();
      const sheet = page.getByRole("dialog");
      const show = sheet.getByRole("button", { name: "顯示 1,200 篇" });
      expect(await show.isVisible()).toBe(true);
      for (const part of await sheet.locator("div").all())
        expect(await part.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
      await show.click();
      await results(page).first().getByRole("link").click();
      const steps = page.getByRole("navigation", { name: "搜尋結果" });
      const { x = 0, width: wide = 0 } = (await steps.boundingBox()) ?? {};
      expect(x + wide).toBeLessThanOrEqual(390);
    };
    await visit("papers/stack/", look, { viewport: { width: 390, height: 844 } });
  });
});
