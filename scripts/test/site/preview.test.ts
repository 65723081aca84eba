import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paperAddress } from "../../lib/navigation/address.ts";
import { openRecordedServices, type RecordedServices } from "../services/open-recorded-services.ts";
import { copySite, identity } from "./build-site.ts";
import {
  deskArticles,
  finishPaper,
  pasteCorrections,
  writeByHand,
  writeTwice,
} from "./desk-jobs.ts";
import { buildExpectedPage } from "./expected-page.ts";
import { findTestBrowser } from "./find-browser.ts";
import { hostilePapers, writeHostileRecords } from "./hostile-papers.ts";
import { readOpenPage } from "./read-pages.ts";
import { shareBrowser } from "./share-browser.ts";

const executable = findTestBrowser("the preview");
const startTime = 300_000;
const edition = { locale: "en", siteTitle: identity.title.en } as const;

const saved = { collection: "letters", id: "letters-1" };
const broken = { collection: "letters", id: "letters-2" };
/** Those that would run where something went wrong, some of the others, and two that are changed. */
const papers = hostilePapers.filter(
  ({ id, record }, index) =>
    index % 40 === 0 ||
    [saved.id, broken.id].includes(id) ||
    JSON.stringify(record).includes("pwned"),
);

describe.skipIf(executable === undefined)("the English preview", () => {
  let records: string;
  let folder: string;
  let origin: string;
  let browser: Browser;
  let end: () => Promise<void>;
  let services: RecordedServices;
  let said = "";

  beforeAll(async () => {
    records = await mkdtemp(join(tmpdir(), "hostile-"));
    await writeHostileRecords(records, papers);
    folder = await copySite(records);
    const port = await findFreePort();
    origin = `http://localhost:${port}`;
    services = await openRecordedServices({ articles: deskArticles });
    const words = ["scripts/start.ts", "--port", String(port), "--no-open", "--locale", "en"];
    const preview = spawn(process.execPath, ["--import", "tsx", ...words], {
      cwd: folder,
      env: {
        ...process.env,
        ...services.environment,
        NCBI_API_KEY: "k3y",
        DOCUSAURUS_NO_PERSISTENT_CACHE: "true",
        INIT_CWD: folder,
        NODE_ENV: "development",
        LC_ALL: "C",
      },
    });
    for (const stream of [preview.stdout, preview.stderr]) {
      stream.on("data", (bytes: Buffer) => {
        said += bytes.toString();
      });
    }
    const ended = new Promise((resolve) => preview.once("exit", resolve));
    end = async () => {
      preview.kill();
      await ended;
    };
    browser = await shareBrowser(executable ?? "");
    while (!said.includes("compiled successfully")) {
      if (preview.exitCode !== null) throw new Error(said);
      await sleep(100);
    }
  }, startTime);

  afterAll(async () => {
    await end?.();
    await services?.close();
    for (const path of [folder, records]) {
      if (path !== undefined) await rm(path, { recursive: true });
    }
  });

  /** Opens a page in a window of its own: of one window's, only the one in sight is told of changes. */
  async function open(path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(origin + path, { waitUntil: "domcontentloaded" });
    await page.locator("main h1").waitFor();
    return page;
  }

  test("its server's first address leads to the site", async () => {
    const page = await open("/");
    expect(new URL(page.url()).pathname).toBe("/en/");
    // Only a build has one.
    expect(await page.locator("link[rel=manifest]").count()).toBe(0);
    await page.context().close();
  });

  test("every text is shown as in its record", { timeout: startTime }, async () => {
    const page = await open("/en/");
    for (const [index, paper] of papers.entries()) {
      const address = `${origin}/en${paperAddress(paper.collection, paper.id)}`;
      // Loading all that a preview consists of takes longer than going on to the next paper, as readers also do.
      const isNext = paper.collection === papers[index - 1]?.collection && index % 4 > 0;
      if (isNext) await page.locator(".pagination-nav__link--next").press("Enter");
      else await page.goto(address);
      await page.waitForURL(address);
      const expected = buildExpectedPage(paper, papers, edition);
      const readShown = async () => {
        const { shown } = await readOpenPage(page);
        const sections = shown.sections.map(({ blocks, ...own }, index) =>
          expected.sections[index]?.blocks === undefined ? own : { ...own, blocks },
        );
        return { ...shown, sections };
      };
      await expect.poll(readShown, { message: paper.id, timeout: 10_000 }).toEqual(expected);
      expect(await page.evaluate(() => "pwned" in window), paper.id).toBe(false);
    }
    await page.context().close();
  });

  test("whatever lists a paper follows its record", { timeout: startTime }, async () => {
    const lists = [
      ["/en/", "A zyxgloss title"],
      ["/en/papers/letters/positions/1-100/", "A zyxgloss title"],
      ["/en/browse/year/", "2199"],
      ["/en/overview/", "2199"],
      ["/en/search/?q=zyxgloss", "zyxgloss"],
    ] as const;
    const page = await open(`/en${paperAddress(saved.collection, saved.id)}`);
    const openLists = await Promise.all(lists.map(([path]) => open(path)));
    const file = join(folder, "records", saved.collection, `${saved.id}.json`);
    const record = JSON.parse(await readFile(file, "utf8"));
    const title = { en: "A zyxgloss title", "zh-Hant": "測試標題" };
    const changed = { ...record, title, published: "2199" };
    await writeFile(file, JSON.stringify(changed));
    await page.getByText("A zyxgloss title").first().waitFor({ state: "attached" });
    for (const [index, [, text]] of lists.entries()) {
      await openLists[index]
        ?.locator("main")
        .getByText(text)
        .first()
        .waitFor({ state: "attached" });
    }
    await expect.poll(() => said).toContain(": 2 pages written, ");
    for (const own of [page, ...openLists]) await own.context().close();
  });

  test("errors of records are shown in the site's language", async () => {
    const page = await open("/en/guide/reading/");
    const file = join(folder, "records", broken.collection, `${broken.id}.json`);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("{", '{ "nonsense": 1, '));
    await page.getByRole("alert").getByText("Records have errors").waitFor();
    await writeFile(file, text);
    await page.getByRole("alert").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("curators do whole jobs at the desk", { timeout: startTime }, async () => {
    const desk = { origin, records: join(folder, "records") };
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { keys, clicks, byHand } = await finishPaper(context, desk);
    // By hand, each word, brace and quotation is typed.
    expect(keys + clicks).toBeLessThan(byHand / 3);
    const decisions = "current/guide/maintaining/decisions.md";
    const said = join(folder, "i18n/en/docusaurus-plugin-content-docs", decisions);
    expect(await readFile(said, "utf8")).toContain(`takes ${keys} keys and ${clicks} clicks`);
    await pasteCorrections(context, desk);
    await writeTwice(context, desk);
    await writeByHand(context, desk);
    await context.close();
  });

  test("an address that can't be decoded leaves the page as it is", async () => {
    const page = await open(`/en${paperAddress(saved.collection, saved.id)}`);
    const heading = await page.locator("main h1").textContent();
    for (const hash of ["#100%", "#%E5%A"]) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, hash);
      await sleep(100);
      expect(await page.locator("main h1").textContent()).toBe(heading);
    }
    await page.context().close();
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
