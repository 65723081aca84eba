import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("the security policy");
const paper = "papers/trials/trials-1/";

/** Writes into the page what an attacker would, as if the host had sent it so. */
async function injectInto(page: Page): Promise<void> {
  await page.route("**/trials-1/", async (route) => {
    const response = await route.fetch();
    const attack =
      '<script>window.pwned = "script"</script><img src="data:," onerror="window.pwned = `event`">' +
      '<a id="link" href="javascript:window.pwned = `address`">link</a>' +
      '<style>h1 { display: none }</style><form action="https://example.org/"></form>';
    const body = (await response.text()).replace("</body>", () => `${attack}</body>`);
    await route.fulfill({ response, body });
  });
}

describe.skipIf(executable === undefined)("the security policy", () => {
  const { visit } = setUpSite(executable);

  test("a former address leads on under a policy of its own", async () => {
    const former = "papers/old/first/";
    await visit(former, async (page, settle) => {
      await page.waitForURL("**/papers/trials/trials-101/");
      await settle();
      const response = await page.request.get(`${new URL(page.url()).origin}${baseUrl}${former}`);
      const html = await response.text();
      expect(html).toContain("script-src 'self';");
      expect(html).toContain('<html lang="zh-Hant">');
    });
  });

  test("no script, event or address that is injected runs, nor does a style apply", async () => {
    const look = async (page: Page) => {
      await page.locator("#link").dispatchEvent("click");
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    };
    await visit(paper, look, { prepare: injectInto, expected: [/Content Security Policy/] });
  });

  test("the reader's colours are there before any script of a file", async () => {
    const look = async (page: Page) => {
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    };
    const prepare = async (page: Page) => {
      await page.route("**/*.js", (route) => route.abort());
    };
    const expected = [/\.js$/, /ERR_FAILED/];
    await visit(paper, look, { colorScheme: "dark", prepare, expected });
  });
});
