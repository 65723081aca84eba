import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("accessibility");
const paper = "papers/trials/trials-1/";
/** A paper of 28 authors. */
const crowded = "papers/long/long-1/";

/** Puts elements in the place of a page's texts, as browsers do that translate it. */
async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement?.closest("script, style, option")) continue;
      const translated = document.createElement("font");
      translated.textContent = text.data;
      text.replaceWith(translated);
    }
  });
}

describe.skipIf(executable === undefined)("every reader can use", () => {
  const { visit } = setUpSite(executable);

  test("the keyboard, which sees where it is", async () => {
    await visit(paper, async (page) => {
      const places = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press("Tab");
        const place = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { html: element.outerHTML, outline: `${outlineStyle} ${outlineWidth}` };
        });
        expect(place.outline, place.html).not.toMatch(/^none|^\w+ 0px/);
        places.add(place.html);
      }
      expect(places.size).toBeGreaterThan(30);
    });
  });

  test("a page that stands still for those who ask for it", async () => {
    const look = async (page: Page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .flatMap((element) => ["", "::before", "::after"].map((part) => ({ element, part })))
          .filter(({ element, part }) => {
            const { transitionDuration, animationName } = getComputedStyle(element, part);
            return /[1-9]/.test(transitionDuration) || animationName !== "none";
          })
          .map(({ element, part }) => element.className + part),
      );
      expect(moving).toEqual([]);
    };
    await visit(paper, look, { reducedMotion: "reduce" });
  });

  test("bars that stand out from their ground in forced colours, too", async () => {
    const look = async (page: Page) => {
      const adjust = await page
        .locator("meter.score-bar")
        .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).forcedColorAdjust));
      expect(new Set(adjust)).toEqual(new Set(["none"]));
    };
    await visit("", look, { forcedColors: "active" });
  });

  test("a page that the browser has translated, and that goes on", async () => {
    await visit("en/search/?q=lamplght", async (page) => {
      const field = page.locator("main input[type=search]");
      const isFound = async () =>
        (await page.locator("main article").filter({ hasText: "by lamplight" }).count()) > 0;
      await expect.poll(isFound).toBe(true);
      for (const words of ["zyxgloss", "lamplight", "zyxgloss", "reading"]) {
        await translatePage(page);
        await field.fill(words);
        await expect.poll(() => page.url()).toContain(words);
        await expect.poll(isFound).toBe(words !== "zyxgloss");
      }
    });
  });

  test("a thumb, which finds what is small beyond its words", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    for (const [path, small] of [
      [paper, ".evidence > summary"],
      ["search/", "main article button"],
    ] as const) {
      const look = async (page: Page) => {
        const reach = await page
          .locator(small)
          .first()
          .evaluate((element) => {
            element.scrollIntoView({ block: "center" });
            const { x, y, width, height } = element.getBoundingClientRect();
            const isThere = (place: number) =>
              document.elementFromPoint(x + width / 2, place) === element;
            return [y - 6, y + height + 6].map(isThere);
          });
        expect(reach, path).toEqual([true, true]);
      };
      await visit(path, look, phone);
    }
  });

  test("without scripts no control that only a script would answer, and a word where nothing is left", async () => {
    const empty = ["lists/", "study/", "offline/", "desk/"];
    for (const path of ["", paper, "search/", "guide/reading/", "browse/journal/", ...empty]) {
      const look = async (page: Page) => {
        // A column's heading is one, whatever it can do.
        const dead = page.locator(":is(button:not([type=submit]), select):visible:not(th > *)");
        expect(await dead.allTextContents(), path).toEqual([]);
        expect(await page.locator(".navbar a:visible").count()).toBeGreaterThan(3);
        // A locator of text passes over what stands in `noscript`.
        const shown = await page.locator("main").innerText();
        expect(shown.includes("這一頁需要 JavaScript"), path).toBe(empty.includes(path));
      };
      await visit(path, look, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    }
  });

  test("a printed paper's authors, each of many, and no more than once", async () => {
    await visit(crowded, async (page) => {
      const folded = page.locator("[data-fact=authors] summary");
      expect(await folded.isVisible()).toBe(true);
      await page.emulateMedia({ media: "print" });
      expect(await folded.isVisible()).toBe(false);
    });
  });

  test("a printed paper of one or two sheets, no heading alone at the foot of one", async () => {
    await visit(paper, async (page) => {
      await page.emulateMedia({ media: "print" });
      const alone = await page
        .locator("article :is(h2, h3, h4):not(.part > h3)")
        .evaluateAll((all) =>
          all
            .filter((heading) => {
              const next = heading.nextElementSibling;
              const isCut =
                next?.matches(".part") && getComputedStyle(next).breakInside !== "avoid";
              return getComputedStyle(heading).breakAfter !== "avoid" || isCut;
            })
            .map((heading) => heading.textContent),
        );
      expect(alone).toEqual([]);
      // It is as high as the text beside it, all of which it would take to the next sheet.
      const ofParts = await page
        .locator(".part > h3")
        .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakInside));
      expect(ofParts).not.toContain("avoid");
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect([1, 2]).toContain(sheets.length);
    });
  });
});
