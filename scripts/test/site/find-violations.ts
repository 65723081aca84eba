import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules, without what only a report of whatever passed them would say: it takes a third of the time. */
const run =
  "axe.run({ resultTypes: ['violations'], selectors: false, preload: false }).then(({ violations }) => violations)";

/** What axe finds wrong with a page of which everything is unfolded: the rule, the element, the cause. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  // A colour that is changing has a contrast that nobody reads. A change may also be broken off, and is over then.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe);
  const violations = await page.evaluate<AxeResults["violations"]>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
