import { setTimeout as rest } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { identity } from "./build-site.ts";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { readerFeatures } from "./reader-features.ts";
import { type Look, type Settle, setUpSite, type VisitOptions } from "./set-up-site.ts";
import { kettleSize, shelfSize, shelfTitle, spreadPositions, stackSize } from "./write-library.ts";

const executable = findTestBrowser("printed pages");

describe.skipIf(executable === undefined)("a printed page", () => {
  const { visit, addressOf } = setUpSite(executable);

  /** Opens a page and marks the window, so that a full load of another page would show. */
  async function open(
    path: string,
    look: (page: Page, requests: string[], settle: Settle) => Promise<void>,
    options: VisitOptions = {},
  ) {
    const start: Look = async (page, settle) => {
      const requests: string[] = [];
      if (options.javaScriptEnabled !== false)
        await page.evaluate(() => Object.assign(window, { isSame: true }));
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (!pathname.endsWith("/favicon.svg")) requests.push(pathname);
      });
      await look(page, requests, settle);
    };
    await visit(path, start, options);
  }

  async function expectPaper(page: Page, id: string, title: string) {
    await page.waitForURL(`**/${id}/**`);
    await page.locator("h1", { hasText: title }).waitFor();
    // The tab is renamed a frame later than the text.
    await page.waitForFunction((words) => document.title.includes(words), title);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".breadcrumbs__item--active").textContent()).toContain(title);
    expect(
      await page.locator(".theme-doc-sidebar-menu a[aria-current=page]").textContent(),
    ).toContain(title);
    expect(await page.evaluate(() => "isSame" in window)).toBe(true);
  }

  test.each(readerFeatures.map((feature) => [feature.name, feature.path, feature] as const))(
    "has %s (%s)",
    async (_name, path, { look, options }) => {
      await open(path, (page, _requests, settle) => look(page, settle), options);
    },
  );

  test("with the keyboard alone, the next paper opens in the app and loads its own page only", async () => {
    await open("en/papers/trials/trials-1/", async (page, requests) => {
      const next = page.locator(".pagination-nav__link--next");
      await next.focus();
      await page.keyboard.press("Enter");
      await expectPaper(page, "trials-100", "Only an English title");
      // With a visit's second page come what keeps pages for reading without a network, and what writes a COinS.
      const isScript = (path: string) => /\/assets\/js\/[^/]+\.js$/.test(path);
      expect(requests.filter(isScript).length).toBeLessThanOrEqual(2);
      expect(requests.filter((path) => !isScript(path))).toEqual([
        `${baseUrl}en/papers/trials/trials-100/`,
      ]);
    });
  });

  test("a paper opens from a list without loading the site again, and leads back to it", async () => {
    await open("en/papers/notes/", async (page) => {
      await page.getByRole("link", { name: "Another note" }).press("Enter");
      await expectPaper(page, "notes-3", "Another note");
      await page.locator(".theme-doc-sidebar-menu a").first().press("Enter");
      await page.locator("table").waitFor();
      expect(await page.evaluate(() => "isSame" in window)).toBe(true);
    });
  });

  test("a link in the text opens where it should, and going back leads to it again", async () => {
    await open(
      "papers/trials/trials-1/",
      async (page) => {
        for (const [target, title, isInApp] of [
          ["papers/trials/trials-100/", "Only an English title", true],
          ["papers/trials/none/", "找不到這個頁面", true],
          ["papers/none/", "找不到這個頁面", true],
          ["papers/trials/positions/901-1000/", "找不到這個頁面", true],
          ["guide/reading/", "閱讀", true],
          ["img/logo.svg", "", false],
        ] as const) {
          const address = baseUrl + target;
          await page
            .locator(".trust")
            .first()
            .evaluate((paragraph, href) => {
              paragraph.innerHTML = `<a href="${href}">link</a>`;
            }, address);
          await page.getByRole("link", { name: "link", exact: true }).press("Enter");
          await page.waitForURL(`**${address}`);
          if (isInApp) await page.locator("h1", { hasText: title }).waitFor();
          expect(await page.evaluate(() => "isSame" in window), target).toBe(isInApp);
          await page.goBack();
          await page.locator("h1", { hasText: "燈下閱讀" }).waitFor();
        }
      },
      { mayMiss: true },
    );
  });

  test.each([true, false])(
    "related papers are named with the reason and any retraction (scripts: %s)",
    async (javaScriptEnabled) => {
      const look = async (page: Page) => {
        expect(await page.locator(".related-papers li").allInnerTexts()).toEqual([
          expect.stringMatching(/^Retracted\s*Reading by lamplight: .*\s+Shared topic: Lamps$/),
          expect.stringMatching(/^A note on p < \.05 & <b>bold<\/b>\s+Shared words: note$/),
        ]);
      };
      await open("en/papers/notes/notes-3/", look, { javaScriptEnabled });
    },
  );

  test("a related paper opens in the app, and leads on from there", async () => {
    await open("papers/notes/notes-3/", async (page, requests) => {
      await page.locator(".related-papers a").first().press("Enter");
      await expectPaper(page, "trials-1", "燈下閱讀");
      const pages = requests.filter((path) => path.endsWith("/"));
      expect(pages).toEqual([`${baseUrl}papers/trials/trials-1/`]);
      expect(await page.locator(".related-papers p").allTextContents()).toEqual([
        "共同主題：Lamps",
      ]);
      const correction = page.getByRole("link", { name: "建議更正" });
      expect(await correction.getAttribute("href")).toContain("trials-1.json");
      await page.locator(".pagination-nav__link--next").press("Enter");
      await expectPaper(page, "trials-100", "Only an English title");
      expect(await page.locator(".related-papers").count()).toBe(0);
    });
  });

  test.each(["", "en/"])(
    "the sitemap lists every collection, range and paper, and no template (%s)",
    async (path) => {
      const text = await (await fetch(addressOf(`${path}sitemap.xml`))).text();
      const found = [...text.matchAll(/<loc>[^<]*\/papers\/([^<]+)\/<\/loc>/g)].map(
        ([, address]) => address,
      );
      const papers = (name: string, count: number) =>
        Array.from({ length: count }, (_, index) => `${name}/${name}-${index + 1}`);
      const ranges = (name: string, count: number) =>
        Array.from(
          { length: count },
          (_, index) => `${name}/positions/${index}01-${index + 1}00`,
        ).map((address) => address.replace("/001-", "/1-"));
      expect(found.toSorted()).toEqual(
        [
          ...["notes", "notes/notes-3", "notes/notes-7"],
          ...["shelf", ...papers("shelf", shelfSize)],
          ...["kettles", ...papers("kettles", kettleSize)],
          ...["long", ...papers("long", 1)],
          ...["stack", ...ranges("stack", 12), ...papers("stack", stackSize)],
          ...["spread", ...ranges("spread", 9)],
          ...spreadPositions.map((position) => `spread/spread-${position}`),
          ...["trials", "trials/positions/1-100", "trials/positions/101-200"],
          ...["trials/trials-1", "trials/trials-100", "trials/trials-101"],
        ].toSorted(),
      );
      expect(text).not.toContain("(");
    },
  );

  test.each([
    ["papers/trials/trials-1/", "zh-Hant", "燈下"],
    ["en/papers/trials/trials-1/", "en", "lamplight"],
  ])("/%s says to machines what it is", async (path, locale, word) => {
    await open(path, async (page) => {
      const address = (place: string) => `${identity.url}${baseUrl}${place}papers/trials/trials-1/`;
      const link = (selector: string) => page.locator(selector).getAttribute("href");
      expect(await link("link[rel=canonical]")).toBe(address(locale === "en" ? "en/" : ""));
      expect(await link("link[hreflang=en][rel=alternate]")).toBe(address("en/"));
      expect(await link("link[hreflang=x-default]")).toBe(address(""));
      const meta = (name: string) =>
        page.locator(`meta[property='${name}']`).getAttribute("content");
      expect(await meta("og:url")).toBe(address(locale === "en" ? "en/" : ""));
      expect(await meta("og:title")).toContain(word);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.locator(".paper-head").textContent()).toContain(word);
      const [crumbs = "", review = ""] = await page
        .locator("script[type='application/ld+json']")
        .allTextContents();
      const { itemListElement } = JSON.parse(crumbs);
      expect(JSON.parse(review)).toMatchObject({
        "@type": "Review",
        itemReviewed: { "@type": "MedicalScholarlyArticle" },
      });
      expect(await page.locator(".Z3988").count()).toBe(1);
      expect(itemListElement.map(({ item }: { item: string }) => item)).toEqual(
        ["", "positions/1-100/", "trials-1/"].map(
          (place) =>
            `${identity.url}${baseUrl}${locale === "en" ? "en/" : ""}papers/trials/${place}`,
        ),
      );
    });
  });

  test("a paper's own HTML names seven papers on either side, with their whole titles", async () => {
    const look = async (page: Page) => {
      const items = page.locator(".theme-doc-sidebar-menu li > a");
      expect(await items.allTextContents()).toEqual(
        Array.from({ length: 15 }, (_, index) => `Paper ${13 + index}: ${shelfTitle(13 + index)}`),
      );
    };
    await visit("en/papers/shelf/shelf-20/", look, { javaScriptEnabled: false });
    await visit("en/papers/shelf/shelf-20/", look, { prepare: saveData });
  });

  test("the sidebar gets the whole range once, and nothing in it moves", async () => {
    let placed: number | undefined;
    const place = (page: Page) =>
      page
        .locator("aside a[aria-current=page]")
        .evaluate((item) => item.getBoundingClientRect().top);
    const holdRange = async (page: Page) => {
      await page.route("**/1-100.json", async (route) => {
        await page.waitForSelector("html[data-has-hydrated=true]");
        await page.locator("aside nav").evaluate((nav) => nav.scrollTo(0, 60));
        placed = await place(page);
        await route.continue();
      });
    };
    await open(
      "en/papers/shelf/shelf-20/",
      async (page, requests) => {
        const items = page.locator("aside .theme-doc-sidebar-menu li > a");
        await expect.poll(() => items.count()).toBe(shelfSize);
        const askedFor = requests.length;
        expect(placed).toBeGreaterThan(60);
        expect(Math.abs((await place(page)) - (placed ?? 0))).toBeLessThan(1);
        await items.first().evaluate((item) => Object.assign(item, { isKept: true }));
        await page.locator(".pagination-nav__link--next").press("Enter");
        await expectPaper(page, "shelf-21", "Volume 21");
        expect(await items.first().evaluate((item) => "isKept" in item)).toBe(true);
        await items.last().press("Enter");
        await expectPaper(page, `shelf-${shelfSize}`, `Volume ${shelfSize}`);
        expect(
          await items.last().evaluate((item) => item.getBoundingClientRect().bottom),
        ).toBeLessThan(900);
        expect(requests.slice(askedFor).filter((path) => path.endsWith(".json"))).toEqual([]);
      },
      { prepare: holdRange },
    );
  });

  test("a link that a pointer rests on is loaded ahead, one that it passes over is not", async () => {
    await open("en/papers/shelf/shelf-20/", async (page, requests) => {
      await page.evaluate(() => {
        for (const id of ["shelf-18", "shelf-21"]) {
          const link = document.querySelector(`aside a[href$="/${id}/"]`);
          link?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
        }
      });
      // Docusaurus fetches scripts for links that come into view.
      const pages = () => requests.filter((path) => !path.endsWith(".js"));
      await expect.poll(pages).toEqual([`${baseUrl}en/papers/shelf/shelf-21/`]);
      await page.locator(`aside a[href$="/shelf-21/"]`).click();
      await expectPaper(page, "shelf-21", "Volume 21");
      expect(pages()).toEqual([`${baseUrl}en/papers/shelf/shelf-21/`]);
    });
  });

  test.each(["", "guide/reading/", "papers/notes/"])(
    "hovering over links of /%s does no harm",
    async (path) => {
      await visit(path, async (page) => {
        for (const link of await page.locator("a[href^='/library/']:visible").all()) {
          await link.dispatchEvent("mouseover");
        }
        await rest(300);
      });
    },
  );

  test("nothing is loaded ahead for a reader who saves data", async () => {
    await open(
      "en/papers/shelf/shelf-20/",
      async (page, requests) => {
        await page.locator('aside a[href$="/shelf-21/"]').hover();
        await rest(300);
        expect(requests.filter((path) => !path.endsWith(".js"))).toEqual([]);
      },
      { prepare: saveData },
    );
  });

  test("a list that opens in the app sorts", async () => {
    await open("en/papers/notes/notes-3/", async (page, requests) => {
      await page.locator(".theme-doc-breadcrumbs a", { hasText: "notes" }).press("Enter");
      await page.getByRole("button", { name: "Curator’s score" }).press("Enter");
      const numbers = page.locator("tbody td:first-child");
      await expect.poll(() => numbers.allTextContents()).toEqual(["7", "3"]);
      expect(requests).toContain(`${baseUrl}en/papers/notes/`);
    });
  });
});

/** Makes the browser ask for as little as possible. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", {
      value: { saveData: true, effectiveType: "4g" },
    }),
  );
}
