import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const miniBrowsers = ["x86_64", "aarch64"].flatMap((machine) =>
  ["4.1", "4.0"].map(
    (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);

/** Path of an installed Chromium, Chrome or Edge; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  return findCommand(...names) ?? applications.find((path) => existsSync(path));
}

/** A program with its words, by which it opens a page; the page's address comes after them. */
export type OpenPage = readonly [program: string, ...words: string[]];

/** How an installed Firefox opens a page in `profile`, an empty folder. */
export function findFirefox(profile: string): OpenPage | undefined {
  const program = findCommand("firefox-esr", "firefox");
  return program === undefined
    ? undefined
    : [program, "--headless", "--no-remote", "--profile", profile];
}

/** How WebKitGTK's small browser opens a page, which has no screen; it comes with WebKit's driver. */
export function findWebKit(): OpenPage | undefined {
  const screen = findCommand("xvfb-run");
  const browser = miniBrowsers.find((path) => existsSync(path));
  if (screen === undefined || browser === undefined) return undefined;
  return [screen, "-a", browser, "--private"];
}

function findCommand(...commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => commands.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Path of Chromium without windows, where it is installed: the same engine, in which a new page takes a third of the
 * time and nothing else draws meanwhile. Otherwise that of a whole browser; `undefined` where there is none.
 */
export function findWindowlessBrowser(): string | undefined {
  return findCommand("chromium-headless-shell", "chrome-headless-shell") ?? findBrowser();
}

/**
 * The browser for the tests that `subject` names, without windows if there is one. Without any they are to be skipped,
 * which a line on standard error says; in CI that is an error.
 */
export function findTestBrowser(subject: string): string | undefined {
  return expectInstalled(findWindowlessBrowser(), subject, "Chromium, Chrome or Edge");
}

/** What was found for tests; where it was not, says so as `findTestBrowser` does. */
export function expectInstalled<Found>(
  found: Found | undefined,
  subject: string,
  needed: string,
): Found | undefined {
  if (found !== undefined) return found;
  const message = `The tests of ${subject} need ${needed} installed.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`${message} They are skipped.`);
  return undefined;
}
