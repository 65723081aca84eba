import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatCount } from "../../lib/format-count.ts";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { expectCount, results } from "./search-results.ts";
import { setUpSite } from "./set-up-site.ts";
import { librarySize } from "./write-library.ts";

const executable = findTestBrowser("facets");

/** The accessible name of what has the focus, without what is only there to be read out. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, " ").trim());
}

/** That a reader sees where the focus is: it has a ring, and some size, on the screen. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = page.locator(":focus-visible");
  expect(await focus.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  const { y = -1, height = 0 } = (await focus.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(10);
  expect(y).toBeGreaterThanOrEqual(0);
}

describe.skipIf(executable === undefined)("facets", () => {
  const { visit, addressOf } = setUpSite(executable);

  test("filters narrow the results, are in the address, and can be taken back one by one", async () => {
    await visit("search/?journal=journal of invented results", async (page, settle) => {
      await expectCount(results(page), 1);
      // Of one paper nothing but what is chosen can be another.
      await expect
        .poll(() => page.locator("fieldset > legend").allTextContents())
        .toEqual(["期刊"]);
      const subscribe = page.getByRole("link", { name: "訂閱這些文獻" });
      expect(await subscribe.count()).toBe(0);
      await page
        .getByRole("button", { name: /移除：\s*期刊\s*Journal of Invented Results/ })
        .click();
      await expectCount(results(page), 10);
      await page.getByRole("checkbox", { name: "虛構試驗" }).check();
      await expect
        .poll(() => subscribe.getAttribute("href"))
        .toBe(`${baseUrl}feeds/collection/trials.atom.xml`);
      await expectCount(results(page), 3);
      await page.getByRole("checkbox", { name: "2023" }).check();
      await expectCount(results(page), 1);
      expect(new URL(page.url()).search).toBe("?collection=trials&year=2023");
      await page.reload();
      await settle();
      expect(await results(page).count()).toBe(1);
      await page.goBack();
      await expectCount(results(page), 3);
      await page.getByRole("combobox", { name: "排序" }).selectOption("score");
      await expect.poll(() => page.url()).toContain("sort=score");
      await results(page).first().getByText("燈下閱讀").waitFor();
    });
  });

  test("where nothing is left to narrow by, the filters say so", async () => {
    const note = { "": "沒有可再篩選的項目。", "en/": "Nothing left to narrow by." };
    for (const [locale, text] of Object.entries(note)) {
      await visit(`${locale}search/?q=PMID:12345678`, async (page) => {
        const filters = page.getByRole("complementary");
        await filters.getByText(text).waitFor();
        await expectCount(results(page), 1);
        expect(await filters.locator("fieldset").count()).toBe(0);
      });
    }
    await visit("search/", async (page) => {
      await page.getByRole("complementary").locator("fieldset").first().waitFor();
      expect(await page.getByText(note[""]).count()).toBe(0);
    });
  });

  test("what is ticked stands in the address as the page shows it; folded, as in old addresses, it works as well", async () => {
    await visit("search/", async (page) => {
      await page.getByRole("checkbox", { name: "護理" }).click();
      const chosen = () => new URL(page.url()).searchParams.getAll("area");
      await expect.poll(chosen).toEqual(["護理"]);
      await page.getByRole("button", { name: /移除：\s*應用領域\s*護理/ }).waitFor();
    });
    await visit("search/?area=护理", async (page) => {
      await page.getByRole("button", { name: /移除：\s*應用領域\s*護理/ }).waitFor();
      await expect.poll(() => page.title()).toMatch(/^應用領域：護理 · 800 篇 \|/);
      await page.getByRole("checkbox", { name: "護理" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("");
    });
  });

  test("by keyboard, a filter that is taken back hands the focus to the next, the one before, the results", async () => {
    await visit("en/search/?area=Nursing&year=2001&year=2004&year=2007", async (page) => {
      const chip = (name: string) => page.getByRole("button", { name: `Remove: ${name}` });
      await chip("Year 2004").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Remove: Year 2007 ×");
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Remove: Year 2001 ×");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Remove: Year 2001 ×");
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Results");
      await expectVisibleFocus(page);
      await expect.poll(() => page.url()).toBe(addressOf("en/search/"));
      await page.getByRole("link", { name: "Next" }).press("Enter");
      await expect.poll(() => focused(page)).toBe("Results");
      await expectVisibleFocus(page);
    });
    await visit("en/search/?area=Nursing&year=2001", async (page) => {
      await page.getByRole("button", { name: "Remove all" }).press("Enter");
      await expect.poll(() => focused(page)).toBe("Results");
    });
  });

  test("a page of filters alone says what it shows; with words it is the catalogue again", async () => {
    await visit("search/?area=Nursing", async (page) => {
      await expect.poll(() => page.title()).toMatch(/^應用領域：護理 · 800 篇 \|/);
      const heading = page.getByRole("heading", { level: 1 });
      expect(await heading.textContent()).toBe("應用領域：護理");
      const description = page.locator("meta[name=description]");
      expect(await description.getAttribute("content")).toContain("應用領域：護理");
      await page.getByRole("searchbox", { name: "搜尋文獻" }).fill("stacked");
      await expect.poll(() => heading.textContent()).toBe("文獻目錄");
      await expect.poll(() => page.title()).toMatch(/^文獻目錄與搜尋 \|/);
    });
    await visit("en/search/?area=護理&area=病房&year=2001", async (page) => {
      const heading = page.getByRole("heading", { level: 1 });
      const name = "Area: Nursing or <b>Wards</b> & more; Year: 2001";
      await expect.poll(() => heading.textContent()).toBe(name);
      await expect.poll(() => page.title()).toContain(`${name} · 60 papers`);
    });
  });

  test("numbers of papers have separators, in printed pages as in those of the app", async () => {
    await visit("papers/stack/", async (page) => {
      const response = await page.request.get(page.url());
      expect(await response.text()).toContain("1,200 篇");
      expect(await page.locator("main header").textContent()).toContain("1,200 篇");
    });
    await visit("en/search/", async (page) => {
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toContain(`${formatCount(librarySize)} papers`);
    });
  });

  test.each([
    { facet: "area", name: "護理", count: 800 },
    { facet: "journal", name: "Annals 0", count: 3 },
    { facet: "year", name: "2001", count: 60 },
    { facet: "study-type", name: "隨機試驗", count: 1 },
    { facet: "country", name: "挪威", count: 1 },
  ])("papers can be browsed by $facet, without scripts up to the catalogue", async (browsed) => {
    const { facet, name, count } = browsed;
    let address = "";
    await visit(
      `browse/${facet}/`,
      async (page) => {
        const item = page.locator("main li").filter({ has: page.getByText(name, { exact: true }) });
        expect(await item.textContent()).toBe(`${name}${count}`);
        address = (await item.getByRole("link").getAttribute("href")) ?? "";
      },
      { javaScriptEnabled: false },
    );
    await visit(address.slice(baseUrl.length), async (page) => {
      await expect.poll(() => page.title()).toContain(`：${name} · ${count} 篇`);
    });
  });

  test("a page to browse by keeps its size, names what is left, and is arranged as readers like", async () => {
    await visit("en/browse/journal/", async (page) => {
      const links = page.locator("main li a[href*=journal\\=]");
      expect(await links.count()).toBe(300);
      expect(await page.locator("main").textContent()).toContain("102 more, with fewer papers");
      await page.getByRole("button", { name: "Name" }).press("Enter");
      expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual(["A", "E"]);
      expect(await links.count()).toBe(300);
      await page.getByRole("link", { name: "E", exact: true }).press("Enter");
      expect(new URL(page.url()).hash).toBe("#initial-E");
    });
  });

  test.each(["search/", "overview/", ""])("/%s leads to all ways to browse", async (path) => {
    await visit(path, async (page) => {
      const links = page.getByRole("navigation", { name: "依類別瀏覽" }).getByRole("link");
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const ways = ["", "area/", "journal/", "year/", "study-type/", "country/"];
      expect(found).toEqual(ways.map((way) => `${baseUrl}browse/${way}`));
    });
  });
});
