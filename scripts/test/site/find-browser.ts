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

/** Path of an installed Chromium, Chrome or Edge; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const commands = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...commands, ...applications].find((path) => existsSync(path));
}

/**
 * The browser for the tests that `subject` names. Without one they are to be skipped, which a line
 * on standard error says; in CI that is an error.
 */
export function findTestBrowser(subject: string): string | undefined {
  const path = findBrowser();
  if (path !== undefined) return path;
  const message = `The tests of ${subject} need Chromium, Chrome or Edge installed.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`${message} They are skipped.`);
  return undefined;
}
