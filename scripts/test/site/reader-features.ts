import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Look, VisitOptions } from "./set-up-site.ts";

/** Something that a page of Docusaurus gives its reader, and that a printed page must not lose. */
type Feature = {
  readonly name: string;
  readonly path: string;
  readonly look: Look;
  readonly options?: VisitOptions;
};

const phone = { viewport: { width: 390, height: 800 } };
const paper = "papers/trials/trials-1/";
const range = "papers/trials/positions/1-100/";
const collection = "papers/trials/";

/** Whether an element stands on the screen, below the bars at its top. */
async function expectInView(page: Page, selector: string): Promise<void> {
  const top = () =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(50);
  await expect.poll(top).toBeLessThan(400);
}

async function chooseColours(page: Page): Promise<string | null> {
  await page.locator("button[class*=toggleButton]").click();
  return readColours(page);
}

function readColours(page: Page): Promise<string | null> {
  return page.locator("html").getAttribute("data-theme");
}

function leadToOtherLanguage(path: string): Look {
  return async (page, settle) => {
    await page.locator(".navbar a[hreflang=en]").click();
    await page.waitForURL(`**/en/${path}`);
    await settle();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.locator(".navbar a[hreflang=zh-Hant]").click();
    await page.waitForURL(`**/library/${path}`);
    await settle();
  };
}

async function skipNavigation(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const isWithin = () =>
    page.evaluate(() => document.activeElement?.querySelector("h1, main") !== null);
  await expect.poll(isWithin).toBe(true);
}

/** The class of the element that has the focus. */
function readFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.className);
}

/** How often a page has asked for all papers of a range. */
function countRanges(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/1-100.json"))
        .length,
  );
}

/** The list against which the printed pages are held. */
export const readerFeatures: readonly Feature[] = [
  ...[paper, range, collection].flatMap((path) => [
    { name: "a link past the navigation, for the keyboard", path, look: skipNavigation },
    {
      name: "a switch to the same page in the other language, and back",
      path,
      look: leadToOtherLanguage(path),
    },
  ]),
  {
    name: "links that the keyboard alone follows in the app",
    path: collection,
    look: async (page) => {
      for (const [link, title] of [
        ["tbody a", "燈下閱讀"],
        [".pagination-nav__link--next", "Only an English title"],
        [".theme-doc-breadcrumbs a[href$='/1-100/']", "1–100"],
        ["main header a", "虛構試驗"],
      ] as const) {
        await page.locator(link).first().focus();
        await page.keyboard.press("Enter");
        await page.locator("h1", { hasText: title }).waitFor();
      }
      await page.locator("main tbody").waitFor();
      expect(await page.evaluate(() => performance.getEntriesByType("navigation").length)).toBe(1);
      expect(await page.evaluate(() => "isSame" in window)).toBe(true);
    },
  },
  {
    name: "a menu on a phone with the papers of the range, which come when it is opened",
    path: paper,
    options: phone,
    look: async (page) => {
      expect(await countRanges(page)).toBe(0);
      await page.locator(".navbar__toggle").click();
      await expect.poll(() => countRanges(page)).toBe(1);
      await page.locator(".navbar-sidebar a", { hasText: "Only an English" }).click();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      expect(await page.locator("section[data-card]").count()).toBe(4);
    },
  },
  {
    name: "a choice of colours that holds on every page and in either language",
    path: paper,
    look: async (page, settle) => {
      const colours = await chooseColours(page);
      await page.locator(".pagination-nav__link--next").click();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      expect(await readColours(page)).toBe(colours);
      await page.locator(".navbar a[hreflang=en]").click();
      await page.waitForURL("**/en/**");
      await settle();
      expect(await readColours(page)).toBe(colours);
    },
  },
  {
    name: "an address of a card, on arrival",
    path: `${paper}#qa`,
    look: async (page) => {
      await expectInView(page, "#qa");
      await page.locator(".card-strip a[href='#core']").press("Enter");
      expect(page.url()).toMatch(/#core$/);
      await page.goBack();
      expect(page.url()).toMatch(/#qa$/);
    },
  },
  {
    name: "a switch to the same card in the other language",
    path: `${paper}#qa`,
    look: async (page) => {
      await page.locator(".navbar a[hreflang=en]").click();
      await page.waitForURL("**/en/papers/trials/trials-1/#qa");
      await expectInView(page, "#qa");
    },
  },
  {
    name: "a menu that takes the focus, and gives it back on Escape",
    path: paper,
    options: phone,
    look: async (page) => {
      const toggle = page.locator(".navbar__toggle");
      await toggle.press("Enter");
      await expect.poll(() => readFocus(page)).toContain("navbar-sidebar__close");
      // Past its last link there is nothing, or the browser's own, but not what it covers.
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press("Tab");
        const isCovered = await page.evaluate(
          () => document.activeElement?.closest("main, .navbar__inner, footer") !== null,
        );
        expect(isCovered).toBe(false);
      }
      await page.locator(".navbar-sidebar__close").focus();
      await page.keyboard.press("Escape");
      await expect.poll(() => readFocus(page)).toContain("navbar__toggle");
      expect(await toggle.getAttribute("aria-expanded")).toBe("false");
      await toggle.press("Enter");
      await page.locator(".navbar-sidebar__close").press("Enter");
      await expect.poll(() => readFocus(page)).toContain("navbar__toggle");
    },
  },
  {
    name: "an address of a card, from another page",
    path: "papers/trials/trials-100/",
    look: async (page) => {
      await page.locator(".trust").evaluate((text, href) => {
        text.innerHTML = `<a href="${href}">link</a>`;
      }, `/library/${paper}#qa`);
      await page.getByRole("link", { name: "link", exact: true }).press("Enter");
      await page.waitForURL("**/trials-1/#qa");
      await expectInView(page, "#qa");
    },
  },
  {
    name: "back and forward, each page where it was left",
    path: paper,
    look: async (page) => {
      const scrolled = () => page.evaluate(() => window.scrollY);
      await page.evaluate(() => window.scrollTo(0, 600));
      await expect.poll(scrolled).toBe(600);
      await page.locator(".theme-doc-sidebar-menu a", { hasText: "Only an English" }).click();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      await expect.poll(scrolled).toBe(0);
      await page.goBack();
      await page.locator("h1", { hasText: "燈下閱讀" }).waitFor();
      await expect.poll(scrolled).toBe(600);
      await page.goForward();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
    },
  },
  {
    name: "a sheet of paper without navigation, with all that was folded",
    path: paper,
    look: async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const hidden of [".navbar", ".theme-doc-sidebar-menu", ".pagination-nav"]) {
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
      // Nobody has written the other two.
      expect(await page.locator("section[data-card]:visible").count()).toBe(2);
      for (const folded of [".abstract > details p", ".evidence blockquote"]) {
        expect(await page.locator(folded).first().isVisible(), folded).toBe(true);
      }
    },
  },
  {
    name: "a page that reads completely without scripts, and leads on",
    path: paper,
    options: { javaScriptEnabled: false },
    look: async (page) => {
      expect(await page.locator("section[data-card]").count()).toBe(4);
      expect(await page.locator(".card-strip a").count()).toBe(4);
      await page.locator(".pagination-nav__link--next").click();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      await page.locator(".theme-doc-sidebar-menu a[href$='/1-100/']").click();
      expect(await page.locator("tbody tr").count()).toBe(2);
      await page.locator("main header a").click();
      expect(await page.locator("main ol a").count()).toBe(2);
    },
  },
  {
    name: "what was opened, open as long as the page is",
    path: paper,
    look: async (page) => {
      await page.locator(".abstract summary").click();
      await chooseColours(page);
      expect(await page.locator(".abstract > details").getAttribute("open")).toBe("");
    },
  },
];
