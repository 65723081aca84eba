import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The papers that a catalogue lists, as cards or as a table. */
export function results(page: Page): Locator {
  return page.locator("main :is(article, tbody tr)");
}

/** Waits until a list has so many items: searching takes a moment, on a busy machine more. */
export async function expectCount(list: Locator, count: number): Promise<void> {
  await expect.poll(() => list.count(), { timeout: 10_000 }).toBe(count);
}
