import type { BrowserContextOptions, Page } from "playwright-core";

/**
 * The complaints of a page from now on, a list that grows: errors on the console or of a script,
 * failed requests, requests to anywhere but `origin`, and dialogs, which are dismissed.
 */
export function watchPage(
  page: Page,
  origin: string,
  { javaScriptEnabled = true }: Pick<BrowserContextOptions, "javaScriptEnabled"> = {},
): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("requestfailed", (request) => {
    // What a page loads ahead is broken off when it is left: nobody misses that.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    // So are the scripts that it asks for ahead where none may run.
    if (!javaScriptEnabled && request.resourceType() === "script") return;
    complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on("dialog", async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return complaints;
}
