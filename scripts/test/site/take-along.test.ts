import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
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
    return { button, dialog };
  };

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

  test("into a reference manager, as the paper that is shown after going on in the app", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const coins = page.locator(".Z3988");
      expect(await coins.getAttribute("title")).toContain("10.5555%2Flamp.1");
      await page.locator(".pagination-nav__link--next").press("Enter");
      await page.waitForURL("**/trials-100/**");
      await expect.poll(() => coins.getAttribute("title")).toContain("Only+an+English+title");
      expect(await coins.count()).toBe(1);
    });
  });
});
