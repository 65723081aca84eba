import { createReadStream, existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".xml": "application/xml",
};

/** A site that is being served; `origin` has no final slash. */
export type ServedSite = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves a built site on a free port of this machine under `baseUrl`, compressed, as a static host would. */
export async function serveSite(buildFolder: string, baseUrl = "/"): Promise<ServedSite> {
  const compress = openCompressor();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    const file = path.startsWith(baseUrl)
      ? findFile(buildFolder, path.slice(baseUrl.length))
      : undefined;
    const served = file ?? join(buildFolder, "404.html");
    const type = types[extname(served)] ?? "application/octet-stream";
    const isCompressed =
      /gzip/.test(String(request.headers["accept-encoding"])) && /text|json|xml|svg/.test(type);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": type,
      "cache-control": "max-age=600",
      ...(isCompressed && { "content-encoding": "gzip" }),
    });
    if (isCompressed) response.end(await compress(served));
    else createReadStream(served).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

/** Compresses each state of a file once, as a static host does. */
function openCompressor(): (file: string) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>();
  return (file) => {
    const state = `${file} ${statSync(file).mtimeMs}`;
    const compressed = kept.get(state) ?? readFile(file).then(promisify(gzip));
    kept.set(state, compressed);
    return compressed;
  };
}

function findFile(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  return [file, join(file, "index.html")].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
