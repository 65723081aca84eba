import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderStudyFile } from "../../../src/study/study-file.ts";
import { addEntries, type StudyEntry } from "../../../src/study/study-log.ts";
import { findTestBrowser } from "./find-browser.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("learning questions");

const day = 24 * 60 * 60_000;

/** Gives the papers of `shelf` questions, which nobody has written for it, and retracts the third. */
async function giveQuestions(page: Page, words: { answer: string }): Promise<void> {
  const ask = (id: string) => ({
    id,
    question: { en: `What of ${id}?`, "zh-Hant": `${id} 如何？` },
    answer: { text: { en: words.answer, "zh-Hant": "不變。" }, quote: "It shone." },
  });
  const list = () => [[ask("red"), ask("green")], [ask("blue")], [ask("grey")]];
  const change = async <Value>(route: Route, changed: (value: Value) => unknown) => {
    const response = await route.fetch();
    await route.fulfill({ json: changed(await response.json()) });
  };
  await page.route("**/api/papers/shelf/*.json", (route) =>
    change(route, (papers: readonly { readonly id: string }[]) => {
      const asked = list();
      return papers.map((paper, place) => ({
        ...paper,
        title: `The lamp ${place}`,
        ...(asked[place] && { cards: { qa: asked[place] } }),
        ...(place === 2 && { status: { retracted: { date: "2026-01-05" } } }),
      }));
    }),
  );
  type Index = { collections: { name: string; ranges: { ids: readonly string[] }[] }[] };
  await page.route("**/api/index.json", (route) =>
    change(route, ({ collections, ...index }: Index) => ({
      ...index,
      collections: collections.map((collection) => ({
        ...collection,
        ranges: collection.ranges.map((range) => ({
          ...range,
          questions: range.ids.map((_, place) =>
            collection.name === "shelf" ? (list()[place]?.length ?? 0) : 0,
          ),
        })),
      })),
    })),
  );
}

/** Puts into the browser's store what no version of this site would have. */
async function keepJunk(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("paper-cards-study");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("entries", "readwrite");
          for (const [place, junk] of [null, "junk", { card: 5 }].entries())
            transaction.objectStore("entries").put(junk, [place, "junk", 0]);
          transaction.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
  );
}

/** Takes the store's connection away at its next use, as phones do with a page that was out of sight for long. */
async function loseStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function () {
      IDBDatabase.prototype.transaction = transaction;
      this.close();
      throw new DOMException("lost", "InvalidStateError");
    };
  });
}

describe.skipIf(executable === undefined)("questions are learnt", () => {
  const { visit } = setUpSite(executable);

  test("day by day, by keyboard and thumb, with undo, two tabs, a changed card, a retracted paper, and a file", async () => {
    const words = { answer: "It shines." };
    const counts = (page: Page) => page.getByText(/^Today: /).textContent();
    const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
    const learn = async (page: Page) => {
      await heading(page, "What of red?");
      const described = page.getByRole("heading", { name: "What of red?" });
      const about = await described.getAttribute("aria-describedby");
      expect(await page.locator(`[id="${about}"]`).textContent()).toBe("The lamp 0");
      expect(await counts(page)).toBe("Today: 0 due · 0 again within minutes · 3 new");
      expect(await page.getByText("It shines.").count()).toBe(0);
      await page.keyboard.press("3");
      await page.keyboard.press("Space");
      await page.getByText("It shines.").waitFor();
      const good = page.getByRole("button", { name: "Knew it 10 min" });
      expect((await good.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      await page.keyboard.press("3");
      await heading(page, "What of green?");
      await page.keyboard.press("u");
      await heading(page, "What of red?");
      await page.getByRole("button", { name: "Easy" }).click();
      await loseStore(page);
      for (const name of ["What of green?", "What of blue?"]) {
        await heading(page, name);
        await page.keyboard.press("Space");
        await page.keyboard.press("4");
      }
      await heading(page, "Today’s work is done.");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
        /work is done/,
      );
      await page.getByText("These papers were retracted").waitFor();
      expect(await page.getByRole("listitem").filter({ hasText: "2026-01-05" }).count()).toBe(1);

      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Export the history" }).click();
      const file = await (await download).path();
      expect(readFileSync(file, "utf8").match(/"card":/g)).toHaveLength(5);

      await keepJunk(page);
      words.answer = "It shone.";
      await page.clock.setFixedTime(Date.now() + 40 * day);
      await page.reload();
      await page.getByText(/The words of this card have changed/).waitFor();
      expect(await counts(page)).toMatch(/3 due/);
      const other = await page.context().newPage();
      await giveQuestions(other, words);
      await other.goto(page.url());
      await other.getByRole("heading", { name: "What of red?" }).waitFor();
      await other.keyboard.press("Space");
      await other.keyboard.press("4");
      await expect.poll(() => counts(page)).toMatch(/2 due/);
      await other.close();

      await page.evaluate(() => void indexedDB.deleteDatabase("paper-cards-study"));
      await page.reload();
      await expect.poll(() => counts(page)).toMatch(/3 new/);
      await page.getByLabel("Import a history").setInputFiles(file);
      await page.getByText("Entries added: 5").waitFor();
      await expect.poll(() => counts(page)).toMatch(/3 due/);
      await page.getByLabel("Import a history").setInputFiles(file);
      await page.getByText("Entries added: 0").waitFor();

      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("refused", "SecurityError");
        };
        Object.defineProperty(window, "BroadcastChannel", {
          value: class {
            constructor() {
              throw new DOMException("refused", "SecurityError");
            }
          },
        });
      });
      await page.reload();
      await page.getByRole("alert").filter({ hasText: "doesn’t let the site keep" }).waitFor();
      await page.getByRole("button", { name: "Show the answer" }).click();
      await page.getByText("It shone.").first().waitFor();
    };
    await visit("en/study/?collection=shelf", learn, {
      viewport: { width: 390, height: 844 },
      serviceWorkers: "block",
      prepare: (page) => giveQuestions(page, words),
    });
  });

  test("only what the site still has is due", async () => {
    const answered = (card: string): StudyEntry => ({
      at: Date.now() - 40 * day,
      ...{ zone: 0, card, rating: 4, text: 0 },
    });
    const log = addEntries(new Map(), ["shelf/shelf-1#red", "gone/gone-1#red"].map(answered));
    const buffer = Buffer.from(renderStudyFile(log));
    await visit("en/study/", async (page) => {
      const file = { name: "history.json", mimeType: "application/json", buffer };
      await page.getByLabel("Import a history").setInputFiles(file);
      const all = page.getByRole("listitem").filter({ hasText: "All papers" });
      await expect.poll(() => all.textContent()).toBe("All papers1 due");
    });
  });
});
