import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { baseUrl } from "./library.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("a paper's page");

const locales = [
  { locale: "zh-Hant", path: "" },
  { locale: "en", path: "en/" },
] as const;

describe.skipIf(executable === undefined)("a paper's page", () => {
  const { visit } = setUpSite(executable);

  test.each(locales)(
    "a paper has its four cards under stable anchors ($locale)",
    async ({ path }) => {
      await visit(`${path}papers/trials/trials-1/`, async (page) => {
        const cards = page.locator("section[data-card]");
        const names = ["core", "paraphrase", "qa", "exceptions"];
        expect(
          await cards.evaluateAll((all) => all.map((card) => card.querySelector("h2")?.id)),
        ).toEqual(names);
        const emoji = cards.locator("h2 > .emoji[aria-hidden=true]");
        expect(await emoji.allTextContents()).toEqual(["📌 ", "✍️ ", "❓ ", "🤔 "]);
        const tiles = page.locator(".card-strip a");
        expect(
          await tiles.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
        ).toEqual(names.map((name) => `#${name}`));
      });
    },
  );

  test.each(locales)("a desktop's strip has each name whole ($locale)", async ({ path }) => {
    const look = async (page: Page) => {
      const cut = await page
        .locator(".card-strip .card-name")
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map((name) => name.textContent),
        );
      expect(cut).toEqual([]);
    };
    await visit(`${path}papers/trials/trials-1/`, look, { viewport: { width: 1440, height: 900 } });
  });

  test("the strip says which card is being read", async () => {
    const look = async (page: Page) => {
      const read = page.locator(".card-strip a[aria-current=location]");
      const findRead = () =>
        read.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      for (const card of ["#qa", "#core", "#paraphrase"]) {
        await page.locator(`.card-strip a[href='${card}']`).click();
        await expect.poll(findRead).toEqual([card]);
      }
    };
    await visit("papers/trials/trials-1/", look, { viewport: { width: 1280, height: 500 } });
  });

  test("facts stand in a line, and what isn't known isn't there", async () => {
    await visit("papers/trials/trials-100/", async (page) => {
      const line = page.locator(".fact-line > div");
      expect(await line.evaluateAll((all) => all.map(({ dataset }) => dataset.fact))).toEqual([
        "year",
      ]);
      expect(await page.locator("article").textContent()).not.toMatch(
        /未知期刊|未提供|待查|—(?! )/,
      );
    });
  });

  test.each(
    locales.flatMap(({ locale, path }) => [
      { locale, path: `${path}papers/trials/trials-1/` },
      { locale, path: `${path}papers/long/long-1/` },
    ]),
  )("on a phone the finding begins in the upper half ($path)", async ({ path }) => {
    const look = async (page: Page) => {
      const finding = page.locator(".lead-finding > p");
      expect(
        await finding.evaluate((text) => text.getBoundingClientRect().top),
      ).toBeLessThanOrEqual(400);
    };
    await visit(path, look, { viewport: { width: 390, height: 844 } });
  });

  test.each([
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ])("a paper with a title alone is one screen ($width)", async (viewport) => {
    for (const { path } of locales) {
      const look = async (page: Page) => {
        const paper = page.locator(".theme-doc-markdown");
        const bottom = await paper.evaluate((text) => text.getBoundingClientRect().bottom);
        expect(bottom).toBeLessThan(viewport.height);
        expect(await page.locator(".is-unwritten").count()).toBe(4);
        expect(await page.locator(".card-strip").count()).toBe(0);
      };
      await visit(`${path}papers/trials/trials-101/`, look, { viewport });
    }
  });

  test("all evidence opens at once, on the next paper too", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const quotes = page.locator(".evidence blockquote");
      expect(await quotes.first().isVisible()).toBe(false);
      await page.getByRole("button", { name: "顯示所有佐證" }).click();
      expect(await page.locator(".evidence:not([open])").count()).toBe(0);
      await page.locator(".pagination-nav__link--next").click();
      await page.locator("h1", { hasText: "Only an English title" }).waitFor();
      await page.goBack();
      await page.locator(".evidence[open] blockquote").first().waitFor();
    });
  });

  test("what a reader opened before the page came to life stays open", async () => {
    await visit(
      "papers/trials/trials-1/",
      async (page) => {
        await page.locator("html[data-has-hydrated=true]").waitFor();
        await page.getByRole("button", { name: "顯示所有佐證" }).waitFor();
        expect(await page.locator(".evidence[open]").count()).toBe(1);
      },
      {
        prepare: async (page) => {
          await page.addInitScript(() => {
            document.addEventListener("readystatechange", () =>
              document.querySelector(".evidence")?.setAttribute("open", ""),
            );
          });
        },
      },
    );
  });

  test("a quotation is marked in the abstract, and leads there", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const evidence = page.locator("#qa ~ details .evidence").first();
      expect(await evidence.locator("summary").getAttribute("aria-label")).toContain("有一點。");
      await evidence.locator("summary").click();
      const passage = page.locator(".abstract mark");
      await expect.poll(() => passage.getAttribute("class")).toBe("is-shown");
      await evidence.getByRole("link", { name: "在摘要中看" }).click();
      await expect.poll(() => passage.isVisible()).toBe(true);
      expect(page.url()).toMatch(/#quoted-1$/);
    });
  });

  test("what is said of a paper elsewhere is its finding, under its title alone", async () => {
    const meta = (page: Page, name: string) =>
      page.locator(`meta[property='${name}']`).getAttribute("content");
    await visit("papers/trials/trials-1/", async (page) => {
      expect(await meta(page, "og:title")).toBe("燈下閱讀：一項隨機試驗");
      // What must be known of it first goes with it, wherever it is passed on.
      expect(await meta(page, "og:description")).toBe("已撤稿：燈具幫助了 40 位讀者中的 12 位。");
      expect(await page.title()).toMatch(/^文獻 1：燈下閱讀/);
    });
  });

  test("a retraction stands wherever the title does", async () => {
    await visit("papers/trials/trials-100/", async (page) => {
      for (const place of [".theme-doc-sidebar-menu", ".pagination-nav__link--prev"]) {
        expect(await page.locator(`${place} [data-status=retracted]`).count(), place).toBe(1);
      }
    });
    await visit("papers/trials/trials-1/", async (page) => {
      expect(await page.locator(".breadcrumbs [data-status=retracted]").count()).toBe(1);
    });
  });

  test("links to PubMed and DOI lead there, without handing anything over, and say so", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const links = page.locator(".paper-head dl a");
      const found = await links.evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute("href"),
          link.getAttribute("rel"),
          link.getAttribute("aria-label"),
        ]),
      );
      const rel = "noopener noreferrer external";
      expect(found).toContainEqual([
        "https://pubmed.ncbi.nlm.nih.gov/12345678/",
        rel,
        "12345678, PubMed（外部網站，另開新分頁）",
      ]);
      expect(found).toContainEqual([
        "https://doi.org/10.5555/lamp.1",
        rel,
        "10.5555/lamp.1, DOI（外部網站，另開新分頁）",
      ]);
    });
  });

  test("text shows as written in body, tab, sidebar and lists", async () => {
    const title = "A note on p < .05 & <b>bold</b>";
    await visit("en/papers/notes/notes-7/", async (page) => {
      expect(await page.locator("h1").textContent()).toBe(`Paper 7: ${title}`);
      expect(await page.title()).toContain(title);
      const item = page.locator(".theme-doc-sidebar-menu a[aria-current=page]");
      expect(await item.textContent()).toBe(`Paper 7: ${title}`);
    });
    await visit("en/papers/notes/", async (page) => {
      expect(await page.getByRole("link", { name: title }).count()).toBe(1);
    });
  });

  test("each passage in the other language says so", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
      expect(await page.locator("h1 .paper-title").getAttribute("lang")).toBe("zh-Hant");
      expect(await page.locator(".other-title").getAttribute("lang")).toBe("en");
      expect(await page.locator("[data-fact=journal] dd").first().getAttribute("lang")).toBe("en");
      expect(await page.locator(".abstract [lang]").getAttribute("lang")).toBe("en");
      for (const [link, language] of [
        [".theme-doc-sidebar-menu a[aria-current]", "zh-Hant"],
        [".breadcrumbs__item--active", "zh-Hant"],
        [".pagination-nav__link--next", "en"],
      ]) {
        expect(await page.locator(`${link} [lang]`).getAttribute("lang"), link).toBe(language);
      }
    });
    await visit("en/papers/trials/trials-101/", async (page) => {
      expect(await page.locator("h1 .paper-title").getAttribute("lang")).toBe("zh-Hant");
    });
  });

  test("a long abstract is folded, and its heading opens it", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const abstract = page.locator(".abstract > details");
      expect(await abstract.getAttribute("open")).toBeNull();
      await abstract.locator("summary").press("Enter");
      expect(await abstract.locator("p").isVisible()).toBe(true);
    });
  });

  test("questions are disclosures that stand open, and evidence opens beside its statement", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const question = page.locator("#qa ~ details").first();
      expect(await question.locator("h3").isVisible()).toBe(true);
      expect(await question.getByText("有一點。").isVisible()).toBe(true);
      const evidence = question.locator(".evidence");
      expect(await evidence.locator("blockquote").isVisible()).toBe(false);
      await evidence.locator("summary").press("Enter");
      expect(await evidence.locator("blockquote").textContent()).toContain("nothing was measured");
      const [hide, learn] = ["遮住答案", "複習問答"];
      await page.getByRole("button", { name: hide }).click();
      expect(await question.getByText("有一點。").isVisible()).toBe(false);
      expect(await question.locator("h3").isVisible()).toBe(true);
      const way = page.getByRole("link", { name: learn }).last();
      expect(await way.getAttribute("href")).toBe(`${baseUrl}study/?papers=trials/trials-1`);
    });
  });

  test("a card that nobody has written is a row, a written one is not", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      expect(await page.locator("[data-card=paraphrase]").innerText()).toMatch(
        /尚未撰寫 — 讀摘要／協助撰寫/,
      );
      expect(await page.locator("[data-card=qa] .unwritten").count()).toBe(0);
    });
  });

  test("a retraction stands above the facts and in every list", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      expect(await page.locator(".paper-head .theme-admonition-danger").isVisible()).toBe(true);
    });
    await visit("papers/trials/positions/1-100/", async (page) => {
      expect(await page.getByRole("row").filter({ hasText: "已撤稿" }).count()).toBe(1);
    });
  });

  test("previous and next go on from one range to the next", async () => {
    await visit("papers/trials/trials-100/", async (page) => {
      const sidebar = page.locator(".theme-doc-sidebar-menu");
      expect(await sidebar.locator("a[href*='trials-']").count()).toBe(2);
      await page.locator(".pagination-nav__link--next").click();
      await page.waitForURL("**/papers/trials/trials-101/");
      // The page before has another address to go back to: the new one is waited for.
      await page.locator(".pagination-nav__link--prev[href$='/trials-100/']").click();
      await page.waitForURL("**/papers/trials/trials-100/");
    });
  });

  test("the edit link leads to the record on the desk", async () => {
    await visit("papers/trials/trials-1/", async (page) => {
      const link = page.locator(".theme-edit-this-page");
      expect(await link.getAttribute("href")).toBe("/library/desk/?paper=trials/trials-1");
    });
  });

  test("beside it, an issue that names the page and its record opens in the reader's language", async () => {
    await visit("en/papers/trials/trials-100/", async (page) => {
      const link = page.getByRole("link", { name: "Suggest a correction" });
      const { searchParams } = new URL((await link.getAttribute("href")) ?? "");
      expect(searchParams.get("title")).toBe("Correction: Paper 100: Only an English title");
      expect(searchParams.get("body")).toMatch(
        /^Page: https:\/\/lib\.example\/library\/en\/papers\/trials\/trials-100\/\nRecord: \S+\/records\/trials\/trials-100\.json\n\nWhat/,
      );
    });
  });
});
