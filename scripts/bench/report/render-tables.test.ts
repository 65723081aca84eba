import { expect, test } from "vitest";
import { renderBuilds, renderComparison, renderVisits } from "./render-tables.ts";

const memory = { largest: 5e8, all: 6e8 };
const site = { files: 2000, bytes: 56e6, digest: "a" };
const run = { wall: 6, cpu: 9, memory };
const first = { html: 9000, script: 150_000, style: 14_000, other: 500 };
const visit = { first, next: { html: 9100, script: 0, style: 0, other: 0 } };

function buildFigures(papers: number, extraHtml: number, digest: string) {
  const longer = { run, site: { ...site, bytes: papers * 120_000 } };
  return {
    papers,
    fromNothing: { ...longer, run: { ...run, wall: 6 + papers / 1000 } },
    unchanged: longer,
    changed: longer,
    changedFromNothing: { ...longer, site: { ...site, digest } },
    visit: { ...visit, first: { ...first, html: first.html + extraHtml } },
    save: 0.42,
  };
}

test("a row says when a second build differs from one from nothing", () => {
  const text = renderBuilds([buildFigures(100, 0, "b")], "en");
  expect(text).toContain("| 100 | again, nothing changed | 6.0 | 9.0 | 500 | 600 | yes |");
  expect(text).toContain("| 100 | again, one title changed | 6.0 | 9.0 | 500 | 600 | no |");
});

test("what each further paper adds is said where two numbers of papers were measured", () => {
  const figures = [buildFigures(100, 0, "a"), buildFigures(10_100, 0, "a")];
  expect(renderBuilds(figures, "en")).toContain("takes 1.0 ms, and 120 KB of the site");
  expect(renderBuilds(figures, "zh-Hant")).toContain("多 1.0 毫秒，網站多 120 KB");
});

test("visits are compared between the fewest papers and the most", () => {
  const text = renderVisits([buildFigures(100, 0, "a"), buildFigures(10_000, 1234, "a")], "en");
  expect(text).toContain("| 100 | 2,000 | 12 | 9.0 | 150.0 | 14.0 | 0.5 | 173.5 | 9.1 | 0.4 |");
  expect(text).toContain("at 10,000 papers and one at 100 differ by 1,234 bytes");
});

test("what wasn't measured is a dash", () => {
  const contender = { name: "hugo", version: "0.1", site } as const;
  const run = { wall: 2 };
  const figures = {
    papers: 1000,
    contenders: [{ ...contender, oneLocale: run, bothLocales: run }],
  };
  expect(renderComparison([figures], "en")).toContain(
    "| 1,000 | Hugo 0.1 | 2.0 | 2.0 | — | — | 2,000 | 56 | — | — |",
  );
});
