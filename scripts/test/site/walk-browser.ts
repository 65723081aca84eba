import { spawn } from "node:child_process";
import { createServer, type RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import type { OpenPage } from "./find-browser.ts";
import { portOf } from "./serve-site.ts";
import { noteComplaints, type Walked, walkPages } from "./walk-pages.ts";

/** Milliseconds after which nothing more is to be expected. */
const longest = 100_000;

/**
 * What a browser finds on pages of the site at `origin`, a `Report` of each; else why it found
 * nothing. It is told nothing but an address, so that no driver need fit its version: the page
 * there walks through the others in a frame, and tells the server what it found.
 */
export async function walkBrowser(
  [program, ...words]: OpenPage,
  origin: string,
  pages: readonly Walked[],
): Promise<unknown> {
  let tell: (found: unknown) => void = () => {};
  const told = new Promise<unknown>((resolve) => {
    tell = resolve;
  });
  const server = createServer(answerWalk(origin, pages, tell));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = spawn(program, [...words, `http://127.0.0.1:${portOf(server)}/walk`], {
    // It has processes of its own, which are to end with it.
    detached: true,
    stdio: "ignore",
  });
  const limit = setTimeout(() => tell(`${program} found nothing in time`), longest);
  browser.once("error", tell);
  browser.once("exit", (status) => tell(`${program} ended: ${status}`));
  try {
    return await told;
  } finally {
    clearTimeout(limit);
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid);
    server.closeAllConnections();
    server.close();
  }
}

/** Answers with the page that walks, takes its report, and else hands on what the site has. */
function answerWalk(
  origin: string,
  pages: readonly Walked[],
  tell: (found: unknown) => void,
): RequestListener {
  const script = `<script>(${walkPages})(${JSON.stringify(pages)})</script>`;
  return async (request, response) => {
    switch (request.url) {
      case "/walk":
        response.setHeader("content-type", "text/html").end(`<!doctype html><body>${script}`);
        break;
      case "/complaints.js":
        response.setHeader("content-type", "text/javascript").end(`(${noteComplaints})()`);
        break;
      case "/report":
        tell(JSON.parse(await text(request)));
        response.end();
        break;
      default: {
        const { status, type, body } = await readWatched(`${origin}${request.url}`);
        response.writeHead(status, { "content-type": type }).end(body);
      }
    }
  };
}

/** An answer of the site; a page of it notes what it complains of before any other script runs. */
async function readWatched(address: string) {
  const response = await fetch(address);
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  const body = Buffer.from(await response.arrayBuffer());
  if (!type.startsWith("text/html")) return { status, type, body };
  const watch = '<script src="/complaints.js"></script>';
  return { status, type, body: body.toString().replace("<title", `${watch}<title`) };
}
