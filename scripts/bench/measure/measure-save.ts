import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { findFreePort } from "../../io/process/find-free-port.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { retitleRecord } from "./working-site.ts";

/** A few saves: one alone may meet the machine at something else. */
const saves = 5;
/** Milliseconds from one to the next, as if somebody wrote meanwhile: all lists are then made again. */
const pause = 5000;
/** Milliseconds that the preview has to start, and one save to be seen. */
const longestStart = 600_000;
const longestSave = 60_000;

/**
 * Seconds from the saving of a record to the changed page on the screen of `npm start`: the middle
 * one of a few.
 * @param site folder of a working site
 * @param executable path of the browser
 */
export async function measureSave(
  site: string,
  collection: string,
  id: string,
  executable: string,
): Promise<number> {
  const port = String(await findFreePort(3000, 3999, "localhost"));
  // Without tsx between them, it is the program itself that is told to end, and has ended.
  const words = ["--import", "tsx", "scripts/start.ts", "--port", port, "--no-open"];
  const preview = spawn(process.execPath, words, {
    cwd: site,
    env: { ...process.env, INIT_CWD: site },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => preview.once("exit", resolve));
  let browser: Browser | undefined;
  try {
    const address = `http://localhost:${port}/papers/${collection}/${id}/`;
    await waitForAnswer(address, preview);
    browser = await openBrowser(executable);
    const page = await browser.newPage();
    await page.goto(address, { timeout: longestStart });
    await page.locator("main h1").waitFor({ timeout: longestStart });
    const seconds: number[] = [];
    for (let count = 1; count <= saves; count += 1) {
      await setTimeout(pause);
      const title = `Saved for the ${count}. time`;
      const start = performance.now();
      await retitleRecord(site, collection, id, title);
      await page.getByText(title).first().waitFor({ state: "attached", timeout: longestSave });
      seconds.push((performance.now() - start) / 1000);
    }
    return seconds.sort((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
  } finally {
    await browser?.close();
    preview.kill();
    await ended;
  }
}

async function waitForAnswer(address: string, preview: ChildProcess): Promise<void> {
  const start = performance.now();
  while (!(await fetch(address).then(isOk, () => false))) {
    if (preview.exitCode !== null) throw new Error("The preview broke off");
    if (performance.now() - start > longestStart) throw new Error(`${address} doesn't answer`);
    await setTimeout(500);
  }
}

function isOk({ ok }: Response): boolean {
  return ok;
}
