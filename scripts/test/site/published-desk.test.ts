import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foldSpace } from "../../lib/fold.ts";
import { isVerbatim } from "../../lib/meaning/evidence/is-verbatim.ts";
import { type GitHubServer, gitHubToken, startGitHub } from "../git-hub-server.ts";
import { findTestBrowser } from "./find-browser.ts";
import { findViolations } from "./find-violations.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("the published desk");

/** A paper as it lies in the repository: in tabs, its abstract in labelled parts and both languages. */
const parts = [
  {
    label: "METHODS",
    text: "Lamps  were lit on\u00a040 wards;\n Dr. Berg vs. none. \u{1FA94} 12.5% (95% CI 3–20) fell.",
  },
  { label: "RESULTS", text: "Falls fell by 12.5%, from 250 to 220. Lamps were lit on 40 wards." },
];
const chinese = "在 40 個病房點燈。「跌倒」減少 12.5%，由 250 降至 220。";
const lamps = JSON.stringify(
  {
    position: 1,
    title: { en: "Lamps.", "zh-Hant": "燈" },
    finding: { en: "Falls did not rise in 41 wards", "zh-Hant": "40 個病房的跌倒增加" },
    abstract: { en: parts, "zh-Hant": chinese },
    cards: { core: { innovation: { en: "Lamps on 40 wards.", "zh-Hant": "在 40 個病房點燈。" } } },
  },
  null,
  "\t",
);
const path = "records/trials/trials-1.json";
/** Requests that the desk alone makes, and answers that say no. */
const expected = [/^elsewhere: https:\/\/api\.github\.com\//, /status of 40[34]/];

describe.skipIf(executable === undefined)("the desk of a published site", () => {
  const { visit } = setUpSite(executable);
  let gitHub: GitHubServer;
  const trunk = () => gitHub.branches.get("trunk");

  beforeAll(async () => {
    gitHub = await startGitHub({ [path]: lamps });
  });
  afterAll(() => gitHub.close());

  /**
   * GitHub's address leads to loopback; the page's own policy is asked before. The browser is without what the desk calls
   * and the oldest of package.json lacks.
   */
  const prepare = async (page: Page) => {
    await page.addInitScript(() => {
      for (const name of ["toReversed", "toSorted", "toSpliced"]) {
        Reflect.deleteProperty(Array.prototype, name);
      }
      Reflect.deleteProperty(URL, "canParse");
    });
    await page.route("https://api.github.com/**", async (route) => {
      const url = route.request().url().replace("https://api.github.com", gitHub.api);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
  };

  test("a curator comes from the paper, selects evidence, presses a mend and hands in one pull request", {
    timeout: 180_000,
  }, async () => {
    const look = async (page: Page) => {
      await page.waitForSelector("html[data-has-hydrated=true]");
      await page.getByRole("link", { name: "Edit this page" }).click();
      const aside = page.getByRole("complementary");
      const field = (name: string) => page.locator(`[id="field/${name}"]`);
      await field("title").getByLabel("English").waitFor();
      expect(
        await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content"),
      ).toContain("connect-src 'self' https://api.github.com;");
      await field("cards/core/innovation").getByLabel("English").first().focus();
      const quotes = await takeAtRandom(page, 60);
      const sources = [...parts.map(({ text }) => text), chinese].map(foldSpace);
      expect(quotes.filter((own) => !sources.some((text) => isVerbatim(own, text)))).toEqual([]);
      expect(quotes.length).toBeGreaterThan(40);
      await page.getByRole("button", { name: "Select the next sentence" }).click();
      await page.getByRole("button", { name: "Take the whole sentence" }).click();
      const innovation = field("cards/core/innovation");
      const taken = await innovation.getByLabel("Quotation from the paper").inputValue();
      expect(sources.some((text) => text.includes(foldSpace(taken)))).toBe(true);
      await page.getByText(/^41.*✗ not in the abstract$/).waitFor();
      await page.getByRole("button", { name: 'Write "Lamps"' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Two languages" }).click();
      await aside
        .getByText(/“41.*” in English/)
        .first()
        .waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "The page", exact: true }).click();
      await aside.getByRole("heading", { name: "Core idea" }).waitFor();
      await page.getByRole("group", { name: "Language of the page" }).getByText("中文").click();
      await aside.getByRole("heading", { name: "核心觀點" }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByLabel(/fine-grained token/).fill(gitHubToken);
      await page.getByRole("button", { name: "Use it in this tab" }).click();
      await page.getByRole("button", { name: "Open a pull request" }).click();
      await page.getByRole("link", { name: "ward/library/pull/1" }).waitFor();
      expect(
        await page.evaluate((token) => JSON.stringify(localStorage).includes(token), gitHubToken),
      ).toBe(false);
      const [, branch = ""] = [...gitHub.branches.keys()];
      const written = gitHub.branches.get(branch)?.get(path) ?? "";
      const [before = "", after = ""] = [lamps, written].map((text) => text.split('"cards"')[0]);
      expect(changedLines(before, after)).toEqual(['\t\t"en": "Lamps",']);
      expect(JSON.parse(written).cards.core.innovation.quote).toBe(taken);
      await page.getByRole("link", { name: "See the page" }).click();
      await page.waitForURL("**/papers/trials/trials-1/");
      // The address changes first; the page is then loaded anew, under the policy of every other page.
      await page
        .locator("meta[http-equiv=Content-Security-Policy]:not([content*=github])")
        .waitFor({ state: "attached" });
      await page.waitForSelector("html[data-has-hydrated=true]");
    };
    await visit("en/papers/trials/trials-1/", look, { prepare, expected });
  });

  test("a file that changed meanwhile is merged part by part, and what GitHub refuses is said", async () => {
    const look = async (page: Page) => {
      const score = page.locator('[id="field/score"]').getByRole("textbox");
      await score.fill("7");
      trunk()?.set(path, lamps.replace("Lamps.", "Lights."));
      await page.getByText("送出變更").click();
      await page.getByLabel(/fine-grained token/).fill("stale");
      await page.getByRole("button", { name: "在此分頁使用" }).click();
      await page.getByRole("button", { name: /開啟合併請求/ }).click();
      await page.getByText("GitHub 不接受這個權杖（401）").waitFor();
      await page.getByRole("button", { name: "立即移除權杖" }).click();
      await page.getByLabel(/fine-grained token/).fill(gitHubToken);
      await page.getByRole("button", { name: "在此分頁使用" }).click();
      await page.getByRole("button", { name: /開啟合併請求/ }).click();
      await page.getByText("檔案在您編輯時已被修改").waitFor();
      await page.getByRole("button", { name: "合併並儲存" }).click();
      await page.getByRole("link", { name: /ward\/library\/pull/ }).waitFor();
      const written = [...gitHub.branches.values()].at(-1)?.get(path) ?? "";
      expect(written).toContain("Lights.");
      expect(JSON.parse(written).score).toBe(7);
      // Who comes back goes on from there.
      await page.reload();
      await page.getByRole("link", { name: /ward\/library\/pull/ }).waitFor();
      expect(await score.inputValue()).toBe("7");
    };
    await visit("desk/?paper=trials/trials-1", look, { prepare, expected: [...expected, /401/] });
  });

  test("what GitHub doesn't show is opened as the site has it, to be copied; a new paper begins with its title or a file", async () => {
    const options = { colorScheme: "dark", viewport: { width: 390, height: 844 } } as const;
    const look = async (page: Page) => {
      await page.locator('[id="field/score"]').getByRole("textbox").fill("7");
      await page.getByRole("link", { name: "See the page" }).waitFor();
      await page.getByText("Hand the changes in").click();
      const link = page.getByRole("link", { name: /GitHub's page for the file/ });
      expect(await link.getAttribute("href")).toBe(
        "https://github.com/ward/library/edit/trunk/records/spread/spread-44.json",
      );
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download the file" }).click();
      expect((await download).suggestedFilename()).toBe("spread-44.json");
      expect(await findViolations(page)).toEqual([]);
      await page
        .locator('[id="field/cards/core/keyFigures/0/value"] input')
        .fill("12% ".repeat(30));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.goto(new URL("?", page.url()).href);
      await page.getByLabel("Title of the paper").fill("New lamps");
      await page.getByLabel("Collection").selectOption("spread");
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Begin writing" }).click();
      await page.getByText("Hand the changes in").click();
      const made = page.getByRole("link", { name: "Make the file on GitHub (filled in)" });
      const { searchParams } = new URL((await made.getAttribute("href")) ?? "");
      expect(searchParams.get("filename")).toBe("records/spread/spread-896.json");
      expect(JSON.parse(searchParams.get("value") ?? "")).toMatchObject({
        ...{ position: 896, title: { en: "New lamps" } },
      });
      await page.goto(new URL("?", page.url()).href);
      await page.getByRole("link", { name: "spread/spread-896" }).waitFor();
      await page.getByLabel("Collection").selectOption("spread");
      await page.getByLabel(/^Or drop files/).setInputFiles(moths);
      await page.getByRole("button", { name: "Moths at night" }).click();
      await page.getByRole("button", { name: "Make the record and write" }).click();
      // The number of the first one is taken, though it lies in this browser alone.
      await page.waitForURL("**/desk/?paper=spread/spread-897");
      expect(await page.getByRole("link", { name: "See the page" }).count()).toBe(0);
      expect(await page.locator('[id="field/title"]').getByLabel("English").inputValue()).toBe(
        "Moths at night",
      );
      // Handed in, it is nobody's yet: the next one gets another number, and this one is found again.
      await page.getByText("Hand the changes in").click();
      await page.getByLabel(/fine-grained token/).fill(gitHubToken);
      await page.getByRole("button", { name: "Use it in this tab" }).click();
      await page.getByRole("button", { name: "Open a pull request" }).click();
      await page.getByRole("link", { name: /ward\/library\/pull/ }).waitFor();
      await page.goto(new URL("?", page.url()).href);
      const handedIn = page.getByRole("region", { name: "Handed in from this browser" });
      await handedIn.getByRole("link", { name: "spread/spread-897" }).waitFor();
      await page.getByLabel("Title of the paper").fill("Newer lamps");
      await page.getByLabel("Collection").selectOption("spread");
      await page.getByRole("button", { name: "Begin writing" }).click();
      await page.waitForURL("**/desk/?paper=spread/spread-898");
      // Zod's own words, in whatever language, are nobody's here.
      expect((await readScripts(page)).filter((script) => /Nieprawid/.test(script))).toEqual([]);
    };
    await visit("en/desk/?paper=spread/spread-44", look, { prepare, expected, ...options });
  });
});

const moths = {
  ...{ name: "moths.ris", mimeType: "text/plain" },
  buffer: Buffer.from("TY  - JOUR\nTI  - Moths at night\nDO  - 10.5555/moths\nER  -\n"),
};

function readScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Promise.all(
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .map(async ({ name }) => (await fetch(name)).text()),
    ),
  );
}

/** Takes random selections as evidence, over sections too; the quotes that came of them. */
function takeAtRandom(page: Page, times: number): Promise<readonly string[]> {
  return page.evaluate(async (count) => {
    const sections = [...document.querySelectorAll("[data-section]")];
    const [take] = [...document.querySelectorAll("button")].filter(
      ({ textContent }) => textContent === "Take the selected words as evidence",
    );
    const seed = { now: 7 };
    const pick = (limit: number) => {
      seed.now = (seed.now * 1103515245 + 12345) % 2147483648;
      return seed.now % limit;
    };
    const quotes: string[] = [];
    for (let time = 0; time < count; time += 1) {
      const ends = [0, 1].map(() => {
        const text = sections[pick(sections.length)]?.firstChild;
        return { text, place: pick((text?.textContent ?? "").length + 1) };
      });
      const [one, other] = ends;
      if (one?.text && other?.text)
        getSelection()?.setBaseAndExtent(one.text, one.place, other.text, other.place);
      take?.click();
      await new Promise((done) => setTimeout(done, 10));
      const choices = [...document.querySelectorAll("[class*=choice]")];
      const field = document.querySelector<HTMLTextAreaElement>(
        '[id="field/cards/core/innovation"] [class*=evidence] textarea',
      );
      if (choices.length > 0) quotes.push(...choices.map((own) => own.textContent ?? ""));
      else if (field?.value) quotes.push(field.value);
    }
    return quotes;
  }, times);
}

function changedLines(before: string, after: string): readonly string[] {
  const kept = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !kept.has(line));
}
