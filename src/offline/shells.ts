import {
  findShell,
  type OfflineSite,
  offlineAddress,
  type Shell,
} from "../../scripts/site/offline/content.ts";
import { isForeign, keptHeaders, nameCaches } from "./kept-answers.ts";

/** Pages and files that were read without being kept on purpose: the oldest give way. */
const mostRead = 1000;

/** The path of the page that says what is kept. */
export function offlinePage({ home }: Shell): string {
  return home + offlineAddress.slice(1);
}

function nameShell({ base }: OfflineSite, { locale, version }: Shell): string {
  return `${nameCaches(base).shells}${locale} ${version}`;
}

/** The page that says what is kept, of this version; `undefined` where the language hasn't been read in it. */
export function findOfflinePage(site: OfflineSite, shell: Shell): Promise<Response | undefined> {
  return caches.match(offlinePage(shell), { cacheName: nameShell(site, shell) });
}

/**
 * Keeps what a shell's cache lacks of it; the offline page last, so that where it is, all is. Rejects without room, and
 * where something isn't of the shell that comes in its place.
 */
export async function keepShell(site: OfflineSite, shell: Shell): Promise<void> {
  if ((await findOfflinePage(site, shell)) !== undefined) return;
  const cache = await caches.open(nameShell(site, shell));
  await Promise.all(
    shell.files.map(async (path) => {
      const request = new Request(path);
      const answer = await fetch(request);
      if (answer.status !== 200 || isForeign(request.url, answer)) throw new TypeError(path);
      await cache.put(request, answer);
    }),
  );
  const path = offlinePage(shell);
  const page = await fetch(new Request(path, { cache: "no-cache" }));
  if (findShell(await page.clone().text()) !== shell.version) throw new TypeError(path);
  await cache.put(path, page);
}

/** Keeps the shells of this version in the languages that were read in another, so that the reader has them at once. */
export async function renewShells(site: OfflineSite): Promise<void> {
  const names = await caches.keys();
  const { shells } = nameCaches(site.base);
  for (const shell of site.shells) {
    const isRead = names.some((name) => name.startsWith(`${shells}${shell.locale} `));
    if (isRead) await keepShell(site, shell);
  }
}

/**
 * Takes away what nothing needs any more, while no page is open that may: shells of other versions but for those that
 * kept pages were made with, files of former indexes, and what was read longest ago.
 */
export async function sweep(site: OfflineSite): Promise<void> {
  const { read, search, sets, shells } = nameCaches(site.base);
  await trim(await caches.open(read));
  const names = await caches.keys();
  const own = site.shells.map((shell) => nameShell(site, shell));
  const others = names.filter((name) => name.startsWith(shells) && !own.includes(name));
  if (others.length > 0) {
    const needed = new Set<string>();
    for (const name of names.filter((each) => each === read || each.startsWith(sets))) {
      for (const { headers } of await (await caches.open(name)).matchAll())
        needed.add(headers.get(keptHeaders.shell) ?? "");
    }
    for (const name of others)
      if (!needed.has(name.split(" ").at(-1) ?? "")) await caches.delete(name);
  }
  await dropFormerIndexes(await caches.open(search));
}

async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostRead))) await cache.delete(key);
}

/** The index that was asked last is the one in use. */
async function dropFormerIndexes(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  const folderOf = ({ url }: Request) => /\/search\/[0-9a-f]{16}\//.exec(url)?.[0] ?? "";
  const last = keys.at(-1);
  for (const key of keys)
    if (last !== undefined && folderOf(key) !== folderOf(last)) await cache.delete(key);
}
