import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("the overview");

describe.skipIf(executable === undefined)("the overview page", () => {
  const site = setUpSite(executable);
  const visit = (
    locale: string,
    look: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => site.visit(`${locale}overview/`, look, options);

  test.each(["", "en/"])(
    "/%soverview/ has a name and a description for each plot",
    async (locale) => {
      await visit(locale, async (page) => {
        expect(await page.locator("main figure").count()).toBe(9);
        // The others have fewer than five values.
        const plots = page.locator("main svg[role=img]");
        expect(await plots.count()).toBe(5);
        for (const plot of await plots.all()) {
          expect(await plot.locator("title").textContent()).not.toBe("");
          const description = await plot.getAttribute("aria-describedby");
          expect(await page.locator(`[id="${description}"]`).textContent()).toMatch(/\d/);
        }
      });
    },
  );

  test("its plots are there without scripts, and its tables open", async () => {
    await visit(
      "en/",
      async (page) => {
        const figure = page.getByRole("figure", { name: "Year of publication", exact: true });
        expect(await figure.getByRole("img").isVisible()).toBe(true);
        expect(await figure.getByRole("table").isVisible()).toBe(false);
        await figure.getByText("Numbers").press("Enter");
        expect(await figure.getByRole("table").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([320, 390])(
    "at %d px nothing is cut off and letters are 12 px or more",
    async (width) => {
      await visit(
        "",
        async (page) => {
          await page.locator("main summary").evaluateAll((all) => {
            for (const one of all) one.closest("details")?.setAttribute("open", "");
          });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const sizes = await page.locator("main svg[role=img]").evaluateAll((all) =>
            all.map((plot) => {
              const scale = plot.clientWidth / Number(plot.getAttribute("viewBox")?.split(" ")[2]);
              return scale * Number.parseFloat(getComputedStyle(plot).fontSize);
            }),
          );
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );

  test("what papers lack leads to them", async () => {
    await site.visit("en/completeness/", async (page) => {
      const lacking = page.locator("details").filter({ hasText: "Year of publication" });
      await lacking.locator("summary").click();
      const links = lacking.getByRole("link");
      expect(await links.allTextContents()).toEqual([
        ...[5, 10, 15, 20, 25, 30, 35, 40].map((position) => `kettles-${position}`),
        ...["notes-3", "trials-101"],
      ]);
      expect(await lacking.locator("code").textContent()).toContain("gaps --lacking published");
      const address = await links.first().getAttribute("href");
      expect(address).toBe(`${baseUrl}en/papers/kettles/kettles-5/`);
      expect((await page.request.get(new URL(address ?? "", page.url()).href)).status()).toBe(200);
    });
  });
});
