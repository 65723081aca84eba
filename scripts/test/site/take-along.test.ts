import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("citing and exporting");

describe.skipIf(executable === undefined)("a paper goes along with its reader", () => {
  const { visit } = setUpSite(executable);

  const openCitation = async (page: Page, name: string) => {
    const button = page.getByRole("button", { name });
    await button.press("Enter");
    const dialog = page.getByRole("dialog", { name });
    await dialog.getByText("Reading by lamplight").waitFor();
    expect(await dialog.evaluate((element) => element === document.activeElement)).toBe(true);
    return { button, dialog };
  };

  test("to the clipboard with its italics, on a page without encryption, too", async () => {
    const look = async (page: Page) => {
      const { dialog } = await openCitation(page, "引用與匯出");
      await dialog.getByRole("button", { name: "APA" }).click();
      await dialog.getByRole("button", { name: "複製引用" }).click();
      await dialog.getByText("已複製").waitFor();
      const copied = await page.evaluate(() => document.documentElement.dataset.copied);
      expect(copied).toMatch(/Reading by lamplight.*<i>/);
    };
    const prepare = async (page: Page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "isSecureContext", { value: false });
        window.addEventListener("copy", ({ clipboardData }) => {
          document.documentElement.dataset.copied = clipboardData?.getData("text/html");
        });
      });
    };
    await visit("papers/trials/trials-1/", look, { prepare });
  });

  test.each([
    { path: "papers/trials/trials-1/", name: "引用與匯出" },
    { path: "en/papers/trials/trials-1/", name: "Cite and export" },
  ])("as a citation in three styles, by keyboard alone (/$path)", async ({ path, name }) => {
    await visit(path, async (page) => {
      const { button, dialog } = await openCitation(page, name);
      const citation = dialog.locator("p[lang=en]").first();
      expect(await citation.textContent()).toMatch(
        /^\[Authors not recorded\]\. .* 2024 May 6\. doi: 10\.5555\/lamp\.1\. PMID: 12345678; PMCID: PMC7654321\. \[Retracted\]$/,
      );
      await dialog.getByRole("button", { name: "APA" }).press("Enter");
      expect(await citation.textContent()).toContain("(2024).");
      await page.keyboard.press("Escape");
      expect(await dialog.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test("from the foot of a phone, which hides nothing, and as soon as what it takes is there", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    await visit(
      "papers/trials/trials-1/",
      async (page) => {
        await page.waitForSelector("html[data-has-hydrated=true]");
        const button = page.getByRole("button", { name: "引用與匯出" });
        const edges = async (last: Locator) => {
          const box = await last.boundingBox();
          return [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)] as const;
        };
        const [top, bottom] = await edges(button);
        expect(bottom).toBe(phone.viewport.height);
        expect(bottom - top).toBeGreaterThanOrEqual(44);
        await button.focus();
        const ring = await button.evaluate((element) => {
          const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
          return { outlineStyle, reach: parseFloat(outlineWidth) + parseFloat(outlineOffset) };
        });
        expect(ring).toEqual({ outlineStyle: "solid", reach: 0 });
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await expect
          .poll(async () => (await edges(page.locator("footer").last()))[1] < top + 1)
          .toBe(true);
        await page.route("**/*.js", (route) => route.abort());
        await button.tap();
        const dialog = page.getByRole("dialog");
        await dialog.getByText("目前無法載入引用").waitFor();
        await dialog.getByRole("button", { name: "關閉" }).tap();
        await page.unroute("**/*.js");
        // No timer may stand between the tap and the citation: with the clock stopped it comes all the same.
        await page.clock.pauseAt(Date.now() + 60_000);
        await button.tap();
        await dialog.getByText("Reading by lamplight").waitFor();
      },
      {
        ...phone,
        prepare: (page) => page.clock.install(),
        expected: [/^failed: .*\.js/, /ERR_FAILED/],
      },
    );
  });

  test("as a file for a reference manager", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const { dialog } = await openCitation(page, "引用與匯出");
      const download = page.waitForEvent("download");
      await dialog.getByRole("button", { name: "RIS" }).press("Enter");
      const file = await download;
      expect(file.suggestedFilename()).toBe("trials-1.ris");
      expect(readFileSync(await file.path(), "utf8")).toMatch(/^TY {2}- JOUR\r\nTI {2}- Reading/);
    });
  });

  test("to the library that the site names, for its full text", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const link = page.getByRole("link", { name: "圖書館全文" });
      expect(await link.getAttribute("href")).toMatch(
        /^https:\/\/resolver\.example\/find\?vid=ward&url_ver=Z39\.88-2004&.*rft_id=info%3Apmid%2F12345678/,
      );
    });
  });

  test.each(["lists/?collection=notes", "en/lists/?collection=notes"])(
    "onto wide sheets, from the first on, without what only a screen answers (/%s)",
    async (path) => {
      await visit(path, async (page) => {
        await page.locator("main tbody tr").first().waitFor();
        const controls = page.locator("main :is(button, [data-control]):visible");
        expect(await controls.count()).toBeGreaterThan(0);
        const broken = await page.locator("main thead th").evaluateAll((all) =>
          all
            .filter(({ firstChild, textContent }) => {
              const word = document.createRange();
              if (firstChild === null) return true;
              word.setStart(firstChild, 0);
              word.setEnd(firstChild, textContent.split(" ")[0]?.length ?? 0);
              return word.getClientRects().length > 1;
            })
            .map(({ textContent }) => textContent),
        );
        expect(broken).toEqual([]);
        await page.emulateMedia({ media: "print" });
        expect(await controls.allTextContents()).toEqual([]);
        // Beyond the edge of the window, a wide sheet would show it.
        const skip = page.locator("[href^='#__docusaurus_skipToContent']");
        expect(await skip.isVisible()).toBe(false);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
        expect(sheets.length).toBeGreaterThan(0);
        for (const [, width, height] of sheets) {
          expect(Number(width)).toBeGreaterThan(Number(height));
        }
      });
    },
  );

  test("into a reference manager, as the paper that is shown after going on in the app", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const coins = page.locator(".Z3988");
      expect(await coins.getAttribute("title")).toContain("10.5555%2Flamp.1");
      await page.locator(".pagination-nav__link--next").press("Enter");
      await page.waitForURL("**/trials-100/**");
      await expect.poll(() => coins.getAttribute("title")).toContain("Only+an+English+title");
      expect(await coins.count()).toBe(1);
      const library = page.getByRole("link", { name: "圖書館全文" });
      expect(await library.getAttribute("href")).toContain("Only+an+English+title");
    });
  });
});
