import { createRequire } from "node:module";
import type { Markish, PlotOptions } from "@observablehq/plot";

const load = createRequire(import.meta.url);

const { parseHTML }: typeof import("linkedom") = load("linkedom");

/**
 * Observable Plot. Node loads it: the loader that Docusaurus reads plugins with would translate all
 * of d3 first, which takes five seconds wherever it hasn't done so before.
 */
export const Plot: typeof import("@observablehq/plot") = load("@observablehq/plot");

/** The document that plots are drawn in. */
export const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** A plot before it is drawn: its marks, scales and size, all in units of the view box. */
export type Drawing = Omit<PlotOptions, "document" | "axis" | "marks"> & {
  readonly width: number;
  readonly height: number;
  readonly marks: Markish[];
};

/** Size of the letters, in the same units, which are pixels where there is room. */
export const letterSize = 14;

/** Length of a text of digits and Latin letters at most, in the same units. */
export function textLength(text: string): number {
  return text.length * letterSize * 0.62;
}

/**
 * A drawing as one `<svg>` element without a style of its own: it takes letters and colours from the
 * page around it. Screen readers are told its title and what `describedBy` says.
 * @param describedBy id of the element of the page that says in words what it shows
 */
export function renderSvg(drawing: Drawing, title: string, describedBy: string): string {
  const svg = Plot.plot({ ...drawing, axis: null, document });
  svg.querySelector("style")?.remove();
  for (const name of ["class", "height", "font-family"]) svg.removeAttribute(name);
  for (const element of svg.querySelectorAll("*")) tidy(element);
  const heading = document.createElementNS("http://www.w3.org/2000/svg", "title");
  heading.textContent = title;
  svg.prepend(heading);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-describedby", describedBy);
  svg.setAttribute("font-size", String(letterSize));
  return svg.outerHTML;
}

/** Takes out Plot's English names of its marks, and digits that no screen can show. */
function tidy(element: Element): void {
  element.removeAttribute("aria-label");
  for (const { name, value } of [...element.attributes]) {
    element.setAttribute(
      name,
      value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
  }
}
