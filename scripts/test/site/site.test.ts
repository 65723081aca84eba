import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { identity } from "./build-site.ts";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("the site");

const locales = [
  { locale: "zh-Hant", path: "" },
  { locale: "en", path: "en/" },
] as const;

const localeOf = (path: string) => (path.startsWith("en/") ? "en" : "zh-Hant");

/**
 * Keeps every head that a reader could meet in `window.heads`, while the page is taken over in the
 * smallest slices that a busy machine may make of it, with the page drawn after each.
 */
async function recordHeads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    let ahead = 0;
    // React lets others go first after some milliseconds, which the clock now has after few steps.
    performance.now = () => {
      ahead += 2;
      return now() + ahead;
    };
    window.requestAnimationFrame = (draw) => {
      queueMicrotask(() => draw(now()));
      return 0;
    };
    const heads: string[] = [];
    const record = () => {
      const data = document.querySelector("script[type='application/ld+json']");
      const head = `${document.title} ${document.documentElement.className} ${data?.textContent}`;
      if (document.readyState !== "loading" && heads.at(-1) !== head) heads.push(head);
    };
    document.addEventListener("DOMContentLoaded", record);
    const whatever = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(record).observe(document, whatever);
    Object.assign(window, { heads });
  });
}

/**
 * What came after Chrome 109, the last for Windows 7 and 8, and, of methods whose names say so, can be told from the text
 * of a script.
 */
const tooNew =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|withResolvers|fromAsync|canParse|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|toBase64|toHex)\(|\b(?:(?:Object|Map)\.groupBy|AbortSignal\.any|Promise\.try|URL\.parse)\(/;

describe.skipIf(executable === undefined)("the built site", () => {
  const { visit, addressOf } = setUpSite(executable);

  test.each(
    locales.flatMap(({ path }) =>
      ["", "search/", "overview/", "papers/shelf/", "papers/trials/trials-1/"].map(
        (page) => path + page,
      ),
    ),
  )(
    "/%s tells at once which scripts it needs, none for code, records or other pages, and is small",
    async (path) => {
      await visit(path, async (page) => {
        const { late, scripts, bytes, cards } = await page.evaluate(async () => {
          const told = [
            ...document.querySelectorAll<HTMLScriptElement>("script[src]"),
            ...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=script]"),
          ].map((element) => ("src" in element ? element.src : element.href));
          const loaded = performance
            .getEntriesByType("resource")
            .filter((entry) => "initiatorType" in entry && entry.initiatorType === "script");
          const all = [
            ...performance.getEntriesByType("resource"),
            ...performance.getEntriesByType("navigation"),
          ];
          return {
            bytes: all.reduce(
              (sum, entry) =>
                sum + ("encodedBodySize" in entry ? Number(entry.encodedBodySize) : 0),
              0,
            ),
            cards: all.filter(({ name }) => /\/cards\/\d+\.bin$/.test(name)).length,
            late: loaded.map(({ name }) => name).filter((name) => !told.includes(name)),
            scripts: await Promise.all(told.map(async (file) => (await fetch(file)).text())),
          };
        });
        expect(late).toEqual([]);
        expect(await page.locator("link[rel=prefetch]").count()).toBe(0);
        expect(scripts.length).toBeGreaterThan(2);
        // The highlighter of code, the schema's library, and phrases of rooms that aren't open.
        for (const script of scripts) {
          expect(script).not.toMatch(/languages\.extend|invalid_type|["']desk\.\w/);
        }
        // The program of all pages, in two files, is compiled while it arrives.
        const ahead = scripts.filter((script) =>
          script.startsWith("//# allFunctionsCalledOnLoad\n"),
        );
        expect(ahead).toHaveLength(2);
        // Papers that the page has printed aren't loaded again.
        expect(cards).toBe(0);
        expect(bytes).toBeLessThanOrEqual(185_000);
      });
    },
  );

  test.each(
    locales.flatMap(({ path }) =>
      ["", "search/", "papers/notes/", "papers/trials/trials-1/"].map((page) => path + page),
    ),
  )("/%s keeps its head while it comes to life", async (path) => {
    const look = async (page: Page) => {
      await page.waitForSelector("html[data-has-hydrated=true]");
      const heads = await page.evaluate(() => "heads" in window && window.heads);
      expect(heads).toEqual([expect.stringContaining(identity.title[localeOf(path)])]);
    };
    await visit(path, look, { prepare: recordHeads });
  });

  test.each(["lists/", "en/study/", "offline/", "desk/", "search/?q=lamplight"])(
    "/%s says in time that its scripts don't come, and nothing of it while they may",
    async (path) => {
      const look = async (page: Page) => {
        const words = localeOf(path) === "en" ? /hasn’t come yet/ : /程式還沒載入/;
        const late = page.getByText(words);
        await late.waitFor({ state: "attached" });
        expect(await late.isVisible()).toBe(false);
        // As if the seconds had passed.
        await page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.finish();
        });
        expect(await late.isVisible()).toBe(true);
      };
      const prepare = async (page: Page) => {
        const ofAllPages = /\/(?:runtime~)?main\.\w+\.js$/;
        await page.route(ofAllPages, (route) => route.abort());
      };
      const expected = [/ERR_FAILED/, /^failed: .*\/assets\/js\//];
      await visit(path, look, { prepare, expected, reducedMotion: "reduce" });
    },
  );

  test("what readers' pages run calls nothing that the oldest browser of package.json lacks", async () => {
    const read = async (path: string) => (await fetch(addressOf(path))).text();
    const worker = await read("worker.js");
    // All scripts but those that the desk alone has.
    const scripts = new Set(worker.match(/(?<=")[^"]+\/assets\/js\/[^"]+\.js(?=")/g));
    expect(scripts.size).toBeGreaterThan(20);
    const found = tooNew.exec(worker) ? ["worker.js"] : [];
    for (const path of scripts) {
      const [call] = tooNew.exec(await read(path.slice(baseUrl.length))) ?? [];
      if (call !== undefined) found.push(`${path}: ${call}`);
    }
    expect(found).toEqual([]);
  });

  test("robots.txt names the sitemaps, and these their pages, under the site's base path", async () => {
    const home = identity.url + baseUrl;
    const read = async (path: string) => (await fetch(addressOf(path))).text();
    const lines = (await read("robots.txt")).split("\n");
    const page = "papers/trials/trials-1/";
    for (const { path } of locales) {
      expect(lines).toContain(`Sitemap: ${home}${path}sitemap.xml`);
      const map = await read(`${path}sitemap.xml`);
      expect(map).toContain(`<loc>${home}${path}${page}</loc>`);
      expect(map).toContain(`hreflang="zh-Hant" href="${home}${page}"/>`);
      expect(map).toContain(`hreflang="en" href="${home}en/${page}"/>`);
      const addresses = [...map.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(
        ([, address]) => address,
      );
      expect(addresses.filter((address) => !address?.startsWith(home))).toEqual([]);
    }
  });

  test("the language link leads to the same page and back", async () => {
    await visit("papers/trials/trials-1/", async (page, settle) => {
      await page.locator(".navbar a[hreflang=en]").click();
      await page.waitForURL(`**${baseUrl}en/papers/trials/trials-1/`);
      await settle();
      await page.locator(".navbar a[hreflang=zh-Hant]").click();
      await page.waitForURL(`**${baseUrl}papers/trials/trials-1/`);
      await settle();
    });
  });

  test("the home page leads to the collections and to the newest papers first", async () => {
    await visit("", async (page) => {
      const lists = page.locator("section[aria-labelledby=collections] a:not(.hash-link)");
      expect(
        await lists.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
      ).toEqual(
        ["trials", "kettles", "long", "notes", "shelf", "spread", "stack"].map(
          (name) => `${baseUrl}papers/${name}/`,
        ),
      );
      const newest = page.locator("section[aria-labelledby=newest] article");
      expect(await newest.first().textContent()).toContain("短箋");
      // What readers come for is in sight at once, and how a card is read below it.
      const footOf = async (place: Locator) => {
        const { y = Number.NaN, height = 0 } = (await place.boundingBox()) ?? {};
        return y + height;
      };
      const [main, cards] = [page.locator("main"), page.locator("#cards")];
      const wanted = [main.getByRole("combobox").or(main.locator("input")), lists, newest];
      const feet = await Promise.all(wanted.map((place) => footOf(place.first())));
      expect(Math.max(...feet)).toBeLessThan(900);
      expect(await footOf(cards)).toBeGreaterThan(Math.max(...feet));
    });
  });
});
