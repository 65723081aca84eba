import type { Browser } from "playwright-core";
import { openBrowser } from "./open-browser.ts";

let opened: Promise<Browser> | undefined;

/**
 * The browser at `executablePath`, which all test files of a process share: each works in contexts of its own, and
 * closes those. Pages of a site share a process within a context. The browser ends with the process.
 */
export function shareBrowser(executablePath: string): Promise<Browser> {
  opened ??= openBrowser(executablePath, ["--process-per-site"]);
  return opened;
}
