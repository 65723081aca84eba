import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";

/** Where the families and weights of all text but a desktop's titles are set. */
const stylesheet = "src/css/typography.css";

/**
 * Has browsers open the fonts of a page, a Chinese one among them, while its styles are still on their way:
 * they would look for each only when the first line is laid out, and draw it so much later. Who has the styles
 * already loses nothing, for what is open isn't opened again.
 */
export function earlyFontsPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: "early-fonts",
    injectHtmlTags() {
      const styles = readFileSync(join(siteDir, stylesheet), "utf8");
      return { headTags: [{ tagName: "script", innerHTML: renderOpener(styles) }] };
    },
  };
}

/**
 * A script that measures a Latin and a Chinese letter in each weight, beside the page, once its elements are read.
 * @param styles what sets the families and weights; throws where it sets one no more
 */
export function renderOpener(styles: string): string {
  const families = JSON.stringify(readProperty(styles, "--ifm-font-family-base"));
  const weights = ["400", readProperty(styles, "--ifm-font-weight-bold")].join();
  return `self.OffscreenCanvas&&setTimeout(function(){var c=new OffscreenCanvas(1,1).getContext("2d");[${weights}].forEach(function(w){c.font=w+" 16px "+${families};c.measureText("A\\u6587")})})`;
}

function readProperty(styles: string, name: string): string {
  const value = new RegExp(`${name}:([^;]+);`).exec(styles)?.[1];
  if (value === undefined) throw new Error(`${stylesheet} has to set ${name}`);
  return value.trim();
}
