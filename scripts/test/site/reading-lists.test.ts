import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("reading lists");

describe.skipIf(executable === undefined)("a reader keeps papers in lists", () => {
  const { visit } = setUpSite(executable);

  test("a paper goes with others into a list of the reader's own, with notes, to a file, to an address and back", async () => {
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
        await page.getByRole("status").filter({ hasText: "1 / 2" }).waitFor({ state: "attached" });
        expect(await page.locator("main tbody").ariaSnapshot()).not.toContain("ctx_ver");
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
        await page.evaluate(() => {
          window.confirm = () => true;
        });
        await page.getByRole("button", { name: "Delete list" }).press("Enter");
        await page.getByRole("heading", { name: "No lists yet" }).waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("papers");
      },
      { expected: [/^dialog: Your note goes with this paper/] },
    );
  });

  test("what can't be saved without a network is said", async () => {
    await visit(
      "en/papers/trials/trials-1/",
      async (page, settle) => {
        await settle();
        await page.route("**/assets/js/*", (route) => route.abort());
        await page.getByRole("button", { name: "Save to list" }).press("Enter");
        await page.getByRole("alert").filter({ hasText: "check the network" }).waitFor();
      },
      { serviceWorkers: "block", expected: [/^failed: .*\.js/, /ERR_FAILED/] },
    );
  });

  test("a list has its own notes, in two tabs as well, and up to the last word", async () => {
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
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("Full", "QuotaExceededError");
        };
      });
      await noteIn(page).fill("Dim, where there is no room");
      await page.getByText("The browser has no room").waitFor();
      expect(await noteIn(page).inputValue()).toBe("Dim, where there is no room");
    });
  });

  test("a list may have a name of any length, on a phone as well", async () => {
    const width = 390;
    const name = "W".repeat(300);
    const papers = [{ paper: "trials/trials-1" }];
    const lists = JSON.stringify([
      { name, papers },
      { name: "Lamps", papers },
    ]);
    await visit(
      "en/lists/",
      async (page, settle) => {
        await page.evaluate((text) => {
          localStorage.setItem("paper-cards.reading-lists", text);
        }, lists);
        for (const path of ["lists/", "study/", "offline/", `search/?area=${name}`]) {
          await page.goto(new URL(`../${path}`, page.url()).href);
          await settle();
          await page.getByText(name.slice(0, 50)).first().waitFor({ state: "attached" });
          const whole = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(whole, path).toBe(width);
        }
        await page.goto(new URL("../offline/", page.url()).href);
        await page
          .getByText(/^1 paper, about \d/)
          .first()
          .waitFor();
      },
      { viewport: { width, height: 844 } },
    );
  });

  test.each(["lists/?collection=notes", "study/?papers=notes/notes-7", "offline/"])(
    "what comes late moves nothing that is in sight (%s)",
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
});
