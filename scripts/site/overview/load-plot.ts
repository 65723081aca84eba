import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

const { parseHTML }: typeof import("linkedom") = load("linkedom");

/**
 * Observable Plot. Node loads it: the loader that Docusaurus reads plugins with would translate all
 * of d3 first, which takes five seconds wherever it hasn't done so before.
 */
export const Plot: typeof import("@observablehq/plot") = load("@observablehq/plot");

/** The document that plots are drawn in. */
export const { document } = parseHTML("<!doctype html><html><body></body></html>");
