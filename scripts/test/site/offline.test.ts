import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listFiles } from "../../io/files/folder.ts";
import { findTestBrowser } from "./find-browser.ts";
import { findLibrary, libraryTime } from "./find-library.ts";
import { baseUrl } from "./library.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { shareBrowser } from "./share-browser.ts";

const executable = findTestBrowser("reading offline");

/** Gives every script and style another name, as a new version has, in whatever names it. */
async function deployAnother(folder: string): Promise<void> {
  const files = listFiles(folder);
  const hash = /\.([0-9a-f]{8})\.(?:js|css)$/;
  const hashes = files.flatMap((path) => hash.exec(path)?.[1] ?? []);
  const any = new RegExp(`(?<![0-9a-f])(?:${[...new Set(hashes)].join("|")})(?![0-9a-f])`, "g");
  const renew = (text: string) => text.replace(any, (old) => [...old].reverse().join(""));
  for (const path of files.filter((each) => /\.(?:html|js)$/.test(each))) {
    const text = await readFile(join(folder, path), "utf8");
    await writeFile(join(folder, path), renew(text));
  }
  for (const path of files.filter((each) => hash.test(each)))
    await rename(join(folder, path), join(folder, renew(path)));
}

/** Gives two papers a question to learn. */
async function giveQuestions(folder: string): Promise<void> {
  const change = async (path: string, from: string, to: string) => {
    const file = join(folder, "api", path);
    const text = await readFile(file, "utf8");
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };
  const asked = { question: "Still here?", answer: "Yes." };
  const cards = JSON.stringify({ cards: { qa: [asked] } }).slice(1, -1);
  await change("papers/trials/1-300.json", '{"id":"trials-100",', `{"id":"trials-100",${cards},`);
  await change("index.json", '"questions":[1,0,0]', '"questions":[1,1,0]');
  await change("papers/notes/1-300.json", '{"id":"notes-7",', `{"id":"notes-7",${cards},`);
  const notes = '"ids":["notes-3","notes-7"],"questions":';
  await change("index.json", `${notes}[0,0]`, `${notes}[0,1]`);
}

describe.skipIf(executable === undefined)("a reader without a network", () => {
  let [folder, site, browser]: [string?, ServedSite?, Browser?] = [];
  let [context, page]: [BrowserContext?, Page?] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "offline-"));
    const large = /\/(?:stack|shelf|kettles|spread|guide|browse|screenshots)(?:\/|$)/;
    await cp(join(await findLibrary(), "build"), folder, {
      recursive: true,
      filter: (path) => !large.test(path.replaceAll("\\", "/")),
    });
    await giveQuestions(folder);
    site = await serveSite(folder, baseUrl);
    browser = await shareBrowser(executable ?? "");
  }, libraryTime);
  afterAll(async () => {
    await site?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser?.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context?.newPage();
    complaints.length = 0;
    page?.on("pageerror", ({ message }) => complaints.push(message));
    page?.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
  });
  afterEach(() => context?.close());

  /** Opens a page as a link from elsewhere does, and waits until it is alive. */
  async function open(path: string): Promise<Page> {
    if (page === undefined) throw new Error("no browser is open");
    await page.goto(`${site?.origin}${baseUrl}${path}`);
    await page.waitForSelector("html[data-has-hydrated=true]");
    return page;
  }

  /** Goes on to the next paper, and waits until the language's shell is kept. */
  async function goOn(shown: Page, language: string): Promise<void> {
    await shown.locator(".pagination-nav__link--next").click();
    await shown.waitForURL("**/trials-100/");
    await waitForCache(shown, ` shell ${language} `, "/offline/");
    await waitForCache(shown, " read", "/trials-1/");
  }

  async function waitForCache(shown: Page, cache: string, path: string): Promise<void> {
    const isThere = async ([name, end]: readonly string[]) => {
      for (const key of await caches.keys()) {
        if (!key.includes(name ?? "")) continue;
        const kept = await (await caches.open(key)).keys();
        if (kept.some(({ url }) => url.endsWith(end ?? ""))) return true;
      }
      return false;
    };
    await expect.poll(() => shown.evaluate(isThere, [cache, path])).toBe(true);
  }

  /** Takes the network away, and with it what the browser's own cache has, which no reader can rely on. */
  async function goOffline(): Promise<void> {
    if (page === undefined) throw new Error("no browser is open");
    const session = await context?.newCDPSession(page);
    await session?.send("Network.clearBrowserCache");
    await context?.setOffline(true);
  }

  const titleOf = (shown: Page) => shown.locator("h1").innerText();

  test("has the pages that were read in both languages, the search as far as it was used, the way to them, and goes on learning", async () => {
    await goOn(await open("papers/trials/trials-1/"), "zh-Hant");
    const english = await open("en/papers/trials/trials-1/");
    await goOn(english, "en");
    await open("en/study/?collection=trials");
    await english.getByRole("heading", { name: "Still here?" }).waitFor();
    await open("en/search/?q=reading");
    const found = "section[aria-labelledby=results][aria-busy=false] article";
    await english.waitForSelector(found);
    expect(complaints).toEqual([]);
    await goOffline();
    for (const [path, title] of [
      ["papers/trials/trials-1/", "燈下閱讀"],
      ["papers/trials/trials-100", "Only an English title"],
      ["en/papers/trials/trials-1/?from=mail", "Reading by lamplight"],
      ["en/papers/trials/trials-100/", "Only an English title"],
    ] as const) {
      expect(await titleOf(await open(path))).toContain(title);
    }
    await open("en/search/?q=reading");
    await english.waitForSelector(found);
    await open("en/study/?collection=trials");
    await english.getByRole("heading", { name: "Still here?" }).waitFor();
    await english.keyboard.press("Space");
    await english.keyboard.press("4");
    await english.getByRole("heading", { name: "Today’s work is done." }).waitFor();
    await english.reload();
    await english.getByRole("heading", { name: "Today’s work is done." }).waitFor();
    await open("en/papers/trials/trials-101/");
    expect(english.url()).toMatch(/\/en\/offline\/\?page=/);
    expect(await titleOf(english)).toBe("Read offline");
    await english.getByText("this page isn’t kept").waitFor();
    const again = english.getByRole("link", { name: "Try again" });
    expect(await again.getAttribute("href")).toBe(`${baseUrl}en/papers/trials/trials-101/`);
    await english.getByRole("link", { name: /Reading by lamplight/ }).click();
    await expect.poll(() => titleOf(english)).toContain("Reading by lamplight");
    expect(await titleOf(await open("papers/trials/trials-101/"))).toBe("離線閱讀");
    await context?.setOffline(false);
    await open("en/study/?collection=trials");
    await english.getByRole("heading", { name: "Today’s work is done." }).waitFor();
    await open("offline/?page=https://elsewhere.example/");
    expect(await english.getByRole("link", { name: "再試一次" }).count()).toBe(0);
  });

  test("has a collection that was kept, to read, learn and take along, whose size was said before, until it is removed", async () => {
    const shown = await open("papers/notes/");
    await shown.getByRole("link", { name: "保留這個館藏，離線閱讀" }).click();
    const row = shown.locator("#sets + ul > li").filter({ hasText: "notes" });
    expect(await shown.locator("#sets + ul > li").first().innerText()).toMatch(/^notes/);
    await row.getByText(/2 篇，約 \d+ KB/).waitFor();
    const focused = () => shown.evaluate(() => document.activeElement?.textContent);
    await row.getByRole("button", { name: /^保留/ }).press("Enter");
    await row.getByText("已保留在這台裝置").waitFor();
    await row.getByText(/已保留 2／2 篇/).waitFor();
    expect(await focused()).toBe("更新");
    const set = await shown.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.includes(" set ")) ?? "";
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    // Its sidebar has all papers, too, though they are on one page.
    expect(set).toContain(`${baseUrl}papers/notes/positions/1-100.json`);
    await goOffline();
    await open("papers/notes/notes-7/");
    expect(await titleOf(shown)).toContain("文獻 7");
    await open("study/?collection=notes");
    await shown.getByRole("heading", { name: "Still here?" }).waitFor();
    await open("lists/?list=Notes&papers=notes/notes-3,notes/notes-7");
    await shown.locator("main tbody tr").nth(1).waitFor();
    await open("offline/");
    await row.getByRole("button", { name: "移除" }).press("Enter");
    await row.getByText(/2 篇，約/).waitFor();
    expect(await focused()).toBe("保留");
    await shown.getByRole("button", { name: "移除讀過的頁面" }).press("Enter");
    await shown.getByText("已移除讀過的頁面").waitFor();
    expect(await focused()).toBe("已移除讀過的頁面");
    // The browser's own cache may have its pages for a while.
    const kept = await shown.evaluate(() => caches.keys());
    expect(kept.filter((name) => name.includes(" set "))).toEqual([]);
  });

  test("is told that the network went, after which nothing more is asked for, goes on later, and is shown of a list what is still in it", async () => {
    const asked: string[] = [];
    const shown = await open("papers/notes/");
    await shown.evaluate(() => {
      const papers = ["trials/trials-1", "trials/trials-100", "notes/notes-7"];
      const list = { name: "Ward", papers: papers.map((paper) => ({ paper })) };
      localStorage.setItem("paper-cards.reading-lists", JSON.stringify([list]));
    });
    await open("offline/");
    const row = shown.locator("#sets + ul > li").filter({ hasText: "Ward" });
    let isDown = true;
    await context?.route(/\/papers\/(?:trials|notes)\/[^/]+\/$/, async (route) => {
      const url = route.request().url();
      if (!isDown) return route.continue();
      asked.push(url);
      if (url.endsWith("/trials-1/")) return route.abort();
      // It is on its way as another fails.
      await shown.waitForTimeout(500);
      return route.continue();
    });
    await row.getByRole("button", { name: /^保留/ }).click();
    await row.getByText("無法連上網站").waitFor();
    const until = asked.length;
    await shown.waitForTimeout(1000);
    expect(asked).toHaveLength(until);
    expect(await row.getByRole("progressbar").count()).toBe(0);
    expect(await row.getByRole("button", { name: /^停止/ }).count()).toBe(0);
    isDown = false;
    complaints.length = 0;
    await row.getByRole("button", { name: /^(?:保留|繼續保留)/ }).click();
    await row.getByText(/已保留 3／3 篇/).waitFor();
    await shown.evaluate(() => {
      const key = "paper-cards.reading-lists";
      const lists = localStorage.getItem(key) ?? "";
      localStorage.setItem(key, lists.replace('trials/trials-1"', 'notes/notes-3"'));
    });
    await open("offline/");
    await row.getByText(/已保留 2／3 篇/).waitFor();
    await row.getByRole("button", { name: /^繼續保留/ }).click();
    await row.getByText(/已保留 3／3 篇/).waitFor();
    const kept = await shown.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.endsWith("list Ward")) ?? "";
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    expect(kept.filter((url) => url.endsWith("/trials-1/"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("is told where there is no room, and keeps what is there", async () => {
    const shown = await open("offline/");
    const session = await context?.newCDPSession(shown);
    const quota = { origin: site?.origin ?? "", quotaSize: 20_000 };
    await session?.send("Storage.overrideQuotaForOrigin", quota);
    const row = shown.locator("#sets + ul > li").first();
    await row.getByRole("button", { name: /^保留/ }).click();
    await row.getByText("這台裝置已沒有空間").waitFor();
  });

  test("goes on with a page after another version was published, which is announced", async () => {
    const shown = await open("papers/trials/trials-1/");
    await goOn(shown, "zh-Hant");
    await deployAnother(folder ?? "");
    await shown.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await shown.getByText("網站有新版本").waitFor();
    await shown.getByRole("button", { name: "引用與匯出" }).click();
    await shown.getByRole("dialog").getByText("Only an English title").waitFor();
    expect(complaints).toEqual([]);
    await goOffline();
    // It was kept with the version before, and needs that.
    expect(await titleOf(await open("papers/trials/trials-1/"))).toContain("燈下閱讀");
    await context?.setOffline(false);
    await shown.getByText("網站有新版本").waitFor({ state: "detached" });
    expect(await titleOf(await open("papers/trials/trials-1/"))).toContain("燈下閱讀");
  });
});
