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

  test("with others in a list of the reader's own, with notes, to a file, to an address and back", async () => {
    const save = (page: Page) => page.getByRole("button", { name: "Save to list" });
    await visit(
      "en/papers/trials/trials-1/",
      async (page) => {
        await save(page).press("Enter");
        await page.getByRole("button", { name: "In a list", pressed: true }).waitFor();
        await page.locator(".pagination-nav__link--next").press("Enter");
        await page.waitForURL("**/trials-100/**");
        await save(page).press("Enter");
        await page.getByRole("link", { name: "Lists" }).first().press("Enter");
        const titles = () => page.locator("main tbody th a").allTextContents();
        await page.locator("main tbody tr").nth(1).waitFor();
        const [first = "", second = ""] = await titles();
        await page.getByRole("textbox", { name: `Note: ${first}` }).fill("Read again");
        await page.getByRole("button", { name: `Move up: ${second}` }).press("Enter");
        await expect.poll(titles).toEqual([second, first]);
        const keep = page.getByRole("link", { name: "Keep it to read offline" });
        expect(await keep.getAttribute("href")).toMatch(/offline\/\?keep=list\+My\+reading\+list$/);
        await page.reload();
        await page.locator("main tbody tr").nth(1).waitFor();
        expect(await titles()).toEqual([second, first]);
        const coins = await page
          .locator(".Z3988")
          .evaluateAll((elements) => elements.map((element) => element.getAttribute("title")));
        expect(coins).toEqual([
          expect.stringContaining("Only+an+English+title"),
          expect.stringContaining("10.5555%2Flamp.1"),
        ]);
        const note = page.getByRole("textbox", { name: `Note: ${first}` });
        expect(await note.inputValue()).toBe("Read again");
        // Whoever doesn't say yes loses no note.
        await page.getByRole("button", { name: `Remove: ${first}` }).press("Enter");
        expect(await titles()).toEqual([second, first]);
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: "RIS", exact: true }).press("Enter");
        const file = await download;
        expect(file.suggestedFilename()).toBe("My reading list.ris");
        const ids = readFileSync(await file.path(), "utf8").match(/^ID {2}- .*$/gm);
        expect(ids?.map((line) => line.slice(6).trim())).toEqual(["trials-100", "trials-1"]);
        const other = { name: "a.json", mimeType: "application/json", buffer: Buffer.from("[1]") };
        await page.locator("input[type=file]").setInputFiles(other);
        await page.getByText("This file has no reading list.").waitFor();
        expect(await titles()).toEqual([second, first]);
        await page.evaluate(() => localStorage.clear());
        const here = new URL(page.url());
        await page.goto(
          `${here.href}?list=Lamps&papers=trials/trials-100,trials/none,trials/trials-1`,
        );
        await page.getByText("trials/none").waitFor();
        expect(await titles()).toEqual([second, first]);
        await page.getByRole("button", { name: "Keep as my list" }).press("Enter");
        await page.getByRole("textbox", { name: "Name" }).waitFor();
        await expect.poll(titles).toEqual([second, first]);
      },
      { expected: [/^dialog: Your note goes with this paper/] },
    );
  });

  test("with the notes of each list, in two tabs as well, and up to the last word", async () => {
    const papers = [{ paper: "trials/trials-1", note: "Dim" }];
    const lists = [
      { name: "Lamps", papers },
      { name: " ", papers: [{ paper: "trials/trials-1" }] },
    ];
    await visit("en/lists/", async (page, settle) => {
      await page.evaluate(
        (text) => localStorage.setItem("paper-cards.reading-lists", text),
        JSON.stringify(lists),
      );
      await page.reload();
      await settle();
      const noteIn = (tab: Page) => tab.getByRole("textbox", { name: /^Note: / });
      expect(await noteIn(page).inputValue()).toBe("Dim");
      await page.getByRole("combobox", { name: "Open a list" }).selectOption("Unnamed list");
      await page.getByRole("heading", { level: 2, name: "Unnamed list" }).waitFor();
      expect(await noteIn(page).inputValue()).toBe("");
      const other = await page.context().newPage();
      await other.goto(page.url());
      await noteIn(other).waitFor();
      await noteIn(page).fill("Bright ");
      await expect.poll(() => noteIn(other).inputValue()).toBe("Bright ");
      await noteIn(other).focus();
      await noteIn(other).blur();
      await expect.poll(() => noteIn(page).inputValue()).toBe("Bright");
      await other.close();
      // Whoever closes a tab leaves the field without leaving it.
      await noteIn(page).fill("Bright, and warm");
      await page.reload();
      expect(await noteIn(page).inputValue()).toBe("Bright, and warm");
      await page.getByRole("combobox", { name: "Open a list" }).selectOption("Lamps");
      expect(await noteIn(page).inputValue()).toBe("Dim");
    });
  });

  test.each(["lists/?collection=notes", "study/?papers=notes/notes-7", "offline/"])(
    "without moving what is in sight as it comes (%s)",
    async (path) => {
      const height = 844;
      await visit(
        path,
        async (page) => {
          const foot = await page.locator("footer").last().boundingBox();
          expect(foot?.y).toBeGreaterThanOrEqual(height);
        },
        {
          viewport: { width: 390, height },
          prepare: async (page) => {
            await page.route("**/assets/**/*.js", (route) => route.abort());
          },
          expected: [/^failed: .*\.js/, /ERR_FAILED/],
        },
      );
    },
  );

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
