import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("accessibility");
const paper = "papers/trials/trials-1/";

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

  test("a printed paper of one or two sheets", async () => {
    await visit(paper, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect([1, 2]).toContain(sheets.length);
    });
  });
});
