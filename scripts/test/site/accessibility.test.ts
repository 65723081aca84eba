import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { everyPage } from "./page-kinds.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("accessibility");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Between them both colour modes and both layouts; contrast doesn't depend on the width. */
const modes = [
  { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { colorScheme: "dark", viewport: { width: 390, height: 800 } },
] as const;

const paper = "papers/trials/trials-1/";

/** What axe finds wrong with a page of which everything is unfolded: the rule, the element, the cause. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe.skipIf(executable === undefined)("every reader can use", () => {
  const { visit } = setUpSite(executable);

  describe.each(modes)("in $colorScheme colours, $viewport.width pixels wide", (mode) => {
    test.each(everyPage)("the page: $name", async ({ path }) => {
      await visit(
        path,
        async (page) => {
          expect(await findViolations(page)).toEqual([]);
        },
        mode,
      );
    });
  });

  test.each(everyPage)(
    "the page at 200 % and 400 % without scrolling sideways: $name",
    async ({ path }) => {
      await visit(path, async (page) => {
        for (const viewport of [
          { width: 640, height: 512 },
          { width: 320, height: 256 },
        ]) {
          await page.setViewportSize(viewport);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBeLessThanOrEqual(viewport.width);
        }
      });
    },
  );

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
