import { createHash } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatCount } from "../../lib/format-count.ts";
import { findTestBrowser } from "./find-browser.ts";
import { findViolations } from "./find-violations.ts";
import { baseUrl } from "./library.ts";
import { expectCount, results } from "./search-results.ts";
import { setUpSite } from "./set-up-site.ts";
import { librarySize, spreadPositions } from "./write-library.ts";

const executable = findTestBrowser("search");
const phone = { viewport: { width: 390, height: 800 } };
/** Papers that the catalogue's page has in itself. */
const newest = 6;
const lamps = `${baseUrl}papers/trials/trials-1/`;

describe.skipIf(executable === undefined)("search", () => {
  const { visit, addressOf } = setUpSite(executable);

  test("results stand in an ordered list at the address, each beginning with a link to its paper", async () => {
    await visit("search?q=lamplight", async (page) => {
      const link = results(page).first().locator("a").first();
      expect(await link.getAttribute("href")).toBe(lamps);
      expect(await link.getAttribute("lang")).toBeNull();
      expect(await page.locator("main h1").count()).toBe(1);
    });
    await visit("en/search/?q=PMID:12345678", async (page) => {
      const link = results(page).first().locator("a").first();
      expect(await link.getAttribute("href")).toBe(`${baseUrl}en/papers/trials/trials-1/`);
      expect(await page.getByRole("status").textContent()).toContain("1 paper");
    });
  });

  test("Simplified words find Traditional ones, and are marked there", async () => {
    await visit("search/?q=灯下阅读", async (page) => {
      expect(await results(page).first().locator("mark").first().textContent()).toBe("燈下閱讀");
    });
  });

  test("where the system chooses the colours, what matched still stands out", async () => {
    await visit(
      "search/?q=lamplight",
      async (page) => {
        const mark = page.locator("main mark").first();
        const grounds = await mark.evaluate((element) =>
          [element, document.body].map((own) => getComputedStyle(own).backgroundColor),
        );
        expect(grounds[0]).not.toBe("rgba(0, 0, 0, 0)");
        expect(grounds[0]).not.toBe(grounds[1]);
      },
      { forcedColors: "active" },
    );
  });

  test("without a query all papers are listed, page by page, and going back comes back", async () => {
    await visit("search/", async (page) => {
      await expectCount(results(page), 10);
      expect(await page.getByRole("status").textContent()).toContain(
        `${formatCount(librarySize)} 篇`,
      );
      await page.getByRole("checkbox", { name: "spread" }).check();
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toContain(`${spreadPositions.length} 篇`);
      await page.getByRole("link", { name: "3", exact: true }).click();
      await expectCount(results(page), 5);
      expect(new URL(page.url()).search).toBe("?collection=spread&page=3");
      expect(await page.locator("main ol").getAttribute("start")).toBe("21");
      await page.goBack();
      await expectCount(results(page), 10);
    });
  });

  test("the density that was chosen is kept, and is in the address", async () => {
    await visit("en/search/", async (page, settle) => {
      await page.getByRole("button", { name: "Table" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("?view=table");
      await settle();
      await page.goto(addressOf("en/search/"));
      await settle();
      await expectCount(page.locator("main tbody tr"), 10);
    });
  });

  test("a typing error is put right, said, and taken back when asked", async () => {
    await visit("search/?q=lampligth", async (page) => {
      await expectCount(results(page), 1);
      await page.locator("[aria-live]").getByText("以 lamplight 搜尋；").waitFor();
      await page.getByRole("button", { name: "只找 lampligth" }).click();
      await page.getByText("沒有符合的文獻").waitFor();
      await page.goBack();
      await expectCount(results(page), 1);
    });
  });

  test("the page answers as one types, and choices leave the focus where it was", async () => {
    await visit("search/", async (page) => {
      // Of what is found below none could narrow it.
      await page.getByRole("checkbox", { name: "虛構試驗" }).press("Space");
      await expect.poll(() => page.url()).toContain("collection=trials");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("type"));
      await expect.poll(focused).toBe("checkbox");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("lamplight", { delay: 200 });
      await expectCount(results(page), 1);
      expect(new URL(page.url()).searchParams.get("q")).toBe("lamplight");
    });
  });

  test("the box is used by keyboard alone", async () => {
    await visit("guide/reading/", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.insertText("lamplight");
      const box = page.getByRole("combobox");
      await expectCount(options(page), 2);
      expect(await box.getAttribute("aria-expanded")).toBe("true");
      await expect.poll(() => page.getByRole("status").textContent()).toBe("1 篇");
      await page.keyboard.press("ArrowDown");
      const active = await box.getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("Escape");
      expect(await box.getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.press("ArrowDown");
      await expectCount(options(page), 2);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${lamps}`);
    });
    await visit("en/", async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.insertText("lamplight");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/search/?q=lamplight");
      await expectCount(results(page), 1);
    });
  });

  test("the box searches nothing while an input method is composing", async () => {
    await visit("guide/reading/", async (page) => {
      const box = page.getByRole("combobox");
      await box.focus();
      await box.dispatchEvent("compositionstart");
      await page.keyboard.insertText("lamplight");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(600);
      expect(await options(page).count()).toBe(0);
      expect(page.url()).toBe(addressOf("guide/reading/"));
      await box.dispatchEvent("compositionend");
      await expectCount(options(page), 2);
    });
  });

  test("pages load nothing of the search until someone means to search", async () => {
    const requests: string[] = [];
    const prepare = async (page: Page) => {
      page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    };
    await visit(
      "",
      async (page) => {
        expect(requests.filter((path) => path.startsWith(`${baseUrl}search`))).toEqual([]);
        await page.getByRole("searchbox", { name: "搜尋文獻" }).fill("燈下");
        await page.keyboard.press("Enter");
        await expectCount(results(page), 1);
      },
      { prepare },
    );
  });

  test("on a phone the box takes the whole width, and facets open when asked", async () => {
    await visit(
      "en/",
      async (page) => {
        const box = page.getByRole("combobox");
        expect((await box.boundingBox())?.width).toBeLessThan(50);
        await box.click();
        await page.keyboard.insertText("lamplight");
        await expectCount(options(page), 2);
        expect((await box.boundingBox())?.width).toBeGreaterThan(340);
        await options(page).first().click();
        await page.waitForURL("**/trials-1/");
      },
      phone,
    );
    await visit(
      "en/search/",
      async (page) => {
        expect(await page.getByRole("checkbox", { name: "Invented trials" }).count()).toBe(0);
        const button = page.getByRole("button", { name: "Filter", exact: true });
        await button.press("Enter");
        const sheet = page.getByRole("dialog", { name: "Filter" });
        await sheet.getByRole("checkbox", { name: "Invented trials" }).press("Space");
        await expect.poll(() => sheet.getByRole("status").textContent()).toBe("3 papers");
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await expect.poll(() => sheet.count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filter (1)");
        await page.getByRole("button", { name: "Filter (1)" }).click();
        await sheet.getByRole("button", { name: "Show 3 papers" }).click();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("results");
        await expectCount(results(page), 3);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      },
      phone,
    );
  });

  test("a part of the index that can't be had is said, and asked for again", async () => {
    let isBroken = true;
    const prepare = async (page: Page) => {
      await page.route("**/search/*/terms/*", (route) =>
        isBroken ? route.fulfill({ status: 404 }) : route.continue(),
      );
    };
    const look = async (page: Page) => {
      await page.getByRole("alert").waitFor();
      expect(await page.getByText("沒有符合的文獻", { exact: true }).count()).toBe(0);
      isBroken = false;
      await page.getByRole("button", { name: "再試一次" }).click();
      await expectCount(results(page), 1);
    };
    await visit("search/?q=lamplight", look, { prepare, mayMiss: true });
  });

  test("it runs where a policy forbids everything from elsewhere", async () => {
    const prepare = async (page: Page) => {
      await page.route("**/search/?q=*", async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const policy = `default-src 'self'; script-src 'self' ${hashScripts(html)}; style-src 'self' 'unsafe-inline'; img-src 'self' data:`;
        const headers = { ...response.headers(), "content-security-policy": policy };
        await route.fulfill({ response, headers });
      });
    };
    const look = async (page: Page) => expect(await results(page).count()).toBe(1);
    await visit("search/?q=lamplight", look, { prepare });
  });

  test("without scripts the collections are within reach", async () => {
    const look = async (page: Page) => {
      expect(await page.locator("main noscript a").count()).toBe(7);
      expect(await results(page).count()).toBe(newest);
    };
    await visit("search/", look, { javaScriptEnabled: false });
  });

  test.each([
    { path: "search/", shown: newest },
    { path: "search/?view=table", shown: 0 },
    { path: "en/search/?q=lamplight", shown: 0 },
  ])("until the search runs, $path shows $shown of the newest papers", async ({ path, shown }) => {
    const prepare = async (page: Page) => {
      await page.route("**/main.*.js", (route) => route.abort());
    };
    const look = async (page: Page) => {
      expect(await results(page).filter({ visible: true }).count()).toBe(shown);
    };
    await visit(path, look, { prepare, expected: [/main\./, /ERR_FAILED/] });
  });

  test("a page of results asks for the index once, before its own scripts are there", async () => {
    let asked = 0;
    const prepare = async (page: Page) => {
      const index = page.waitForRequest("**/search/current.bin");
      page.on("request", (request) => {
        if (request.url().endsWith("/search/current.bin")) asked += 1;
      });
      await page.route("**/main.*.js", async (route) => {
        await index;
        await route.continue();
      });
    };
    await visit("en/search/?q=lamplight", (page) => results(page).first().waitFor(), { prepare });
    expect(asked).toBe(1);
  });

  test("where the search can't run, the catalogue still begins with the newest papers", async () => {
    const prepare = async (page: Page) => {
      await page.route("**/search/current.bin", (route) => route.fulfill({ status: 404 }));
    };
    const look = async (page: Page) => {
      await page.getByRole("alert").waitFor();
      expect(await results(page).count()).toBe(newest);
    };
    await visit("search/", look, { prepare, mayMiss: true });
  });

  test.each(["light", "dark"] as const)(
    "nothing keeps anyone from using it (%s)",
    async (colorScheme) => {
      const check = async (page: Page) => expect(await findViolations(page)).toEqual([]);
      await visit("search/?q=lampligth&collection=trials", check, { colorScheme });
      await visit(
        "en/",
        async (page) => {
          await page.keyboard.press("/");
          await page.keyboard.insertText("lampligth");
          await expectCount(options(page), 2);
          await check(page);
        },
        { colorScheme },
      );
    },
  );
});

function options(page: Page): Locator {
  return page.getByRole("option");
}

/** The scripts that a page has in itself, as its policy names them. */
function hashScripts(html: string): string {
  const scripts = [...html.matchAll(/<script(?: data-rh="true")?>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, script = ""]) =>
    createHash("sha256").update(script).digest("base64"),
  );
  return hashes.map((hash) => `'sha256-${hash}'`).join(" ");
}
