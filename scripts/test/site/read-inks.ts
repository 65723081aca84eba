import type { Page } from "playwright-core";

/**
 * What paper would show of a page's colours: for each element that is printed its tag and classes, and the colours of
 * its text, ground, edges and drawing.
 */
export async function readInks(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const inks = await page.evaluate(() => {
    // What changes slowly has one colour after another.
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    return [...document.querySelectorAll("body, body *")]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { color, backgroundColor, borderTopColor, borderLeftColor, fill, stroke } =
          getComputedStyle(element);
        const colours = { color, backgroundColor, borderTopColor, borderLeftColor, fill, stroke };
        return `${element.tagName} ${element.getAttribute("class")} ${JSON.stringify(colours)}`;
      });
  });
  await page.emulateMedia({ media: "screen" });
  return inks;
}
