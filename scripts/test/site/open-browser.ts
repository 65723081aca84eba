import { type Browser, chromium } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The installed browser at `executablePath`, headless, without any traffic of its own.
 * @param further options of its command line
 */
export function openBrowser(
  executablePath: string,
  further: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...quiet, ...further] });
}
