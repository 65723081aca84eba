import { findShell, movedPath } from "../../scripts/site/offline/content.ts";
import { keyOf } from "./request-kind.ts";

/** The names of a site's caches; other sites of the same host have others. */
export function nameCaches(base: string) {
  const start = `paper-cards ${base} `;
  return {
    start,
    /** Pages that were read, and what they showed. */
    read: `${start}read`,
    /** Files of search indexes that were used. */
    search: `${start}search`,
    /** Begins the name of each version's scripts and styles. */
    shells: `${start}shell `,
    /** Begins the name of each collection and list that is kept on purpose. */
    sets: `${start}set `,
  } as const;
}

/** Headers of kept pages. */
export const keptHeaders = {
  /** The version of the shell that it needs. */
  shell: "x-paper-cards-shell",
  /** Its title as it stands in the HTML, encoded as a part of an address. */
  title: "x-paper-cards-title",
} as const;

/** Caches in which a page or a changing file may be, by name: no answer is in a shell but its offline page. */
async function listHomes(base: string): Promise<readonly string[]> {
  const { read, sets } = nameCaches(base);
  return (await caches.keys()).filter((name) => name === read || name.startsWith(sets));
}

/** The answer that is kept for an address; `undefined` where none is. */
export async function findKept(url: string, base: string): Promise<Response | undefined> {
  for (const name of await listHomes(base)) {
    const kept = await (await caches.open(name)).match(keyOf(url), { ignoreVary: true });
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/**
 * Whether an answer to what was asked for at `url` comes from something between reader and site: networks that want a
 * sign-in first, and proxies that keep something back, give a page of theirs in the place of a file.
 */
export function isForeign(url: string, { headers }: Response): boolean {
  return !keyOf(url).endsWith("/") && isPage(headers) && !url.endsWith(".html");
}

function isPage(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

/**
 * Keeps an answer wherever one for the same address is kept, or in `cacheName`, so that none is older than another;
 * one that says that nothing is there any more takes the kept one away, and one that isn't the site's changes nothing.
 * Rejects where there is no room.
 * @param always whether it goes to `cacheName` even where it is kept elsewhere
 * @returns whether what is kept is now as the answer says
 */
export async function keepAnswer(
  url: string,
  answer: Response,
  base: string,
  cacheName: string,
  always = false,
): Promise<boolean> {
  const key = keyOf(url);
  const isGone = answer.status === 404 || answer.status === 410;
  if (!isGone && (answer.status !== 200 || answer.type !== "basic" || answer.redirected))
    return false;
  const described = isGone ? answer : await describeAnswer(url, answer);
  if (described === undefined) return false;
  const homes = new Set<string>();
  for (const name of await listHomes(base)) {
    if ((await (await caches.open(name)).match(key)) !== undefined) homes.add(name);
  }
  if (isGone) {
    for (const name of homes) await (await caches.open(name)).delete(key);
    return true;
  }
  if (always || homes.size === 0) homes.add(cacheName);
  for (const name of homes) await (await caches.open(name)).put(key, described.clone());
  return true;
}

/**
 * A page with what must be known of it without reading it again; any other answer as it is; `undefined` for one that isn't
 * the site's.
 */
async function describeAnswer(url: string, answer: Response): Promise<Response | undefined> {
  if (isForeign(url, answer)) return undefined;
  if (!isPage(answer.headers)) return answer;
  const html = await answer.text();
  if (findShell(html) === "" && !html.includes(`${movedPath}"></script>`)) return undefined;
  const headers = new Headers(answer.headers);
  const title = /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
  headers.set(keptHeaders.shell, findShell(html));
  headers.set(keptHeaders.title, encodeURIComponent(title));
  return new Response(html, { headers });
}
