import type { OfflineSite, Shell } from "../../scripts/site/offline/content.ts";
import { findKept, isForeign, keepAnswer, nameCaches } from "./kept-answers.ts";
import { findKind } from "./request-kind.ts";
import { findOfflinePage, keepShell, offlinePage, renewShells, sweep } from "./shells.ts";
import { isVisit, type Visit, type VisitAnswer, type WorkerNews } from "./worker-messages.ts";

declare const self: ServiceWorkerGlobalScope;
/** What this site is: put here when it is built. */
declare const offlineSite: OfflineSite;

/** Milliseconds that a network may take before what is kept does in its stead. */
const patience = 4000;

const names = nameCaches(offlineSite.base);
const scope = new URL(offlineSite.base, self.location.origin).href;

// Pages of each version get on with any worker, and what they need is kept: so none has to wait for others to close.
self.addEventListener("install", (event) => {
  event.waitUntil(renewShells(offlineSite).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const visit: unknown = event.data;
  if (!isVisit(visit)) return;
  const said = orSayFull(() => keepVisit(visit))
    .then((hasRoom): VisitAnswer => hasRoom || "full")
    .catch((): VisitAnswer => "unreachable");
  event.waitUntil(said.then((answer) => event.ports[0]?.postMessage(answer)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const kind = findKind(request, scope);
  if (kind === undefined) return;
  event.respondWith(kind === "immutable" ? answerImmutable(event) : answerChanging(event));
  if (request.mode === "navigate") event.waitUntil(sweepIfAlone(event.resultingClientId));
});

/** Keeps what a page of a language needs, and what it showed before the worker was there to see it. */
async function keepVisit({ locale, addresses }: Visit): Promise<void> {
  const shell = offlineSite.shells.find((each) => each.locale === locale);
  if (shell !== undefined) await keepShell(offlineSite, shell);
  for (const address of addresses) await keepShown(new URL(address, scope).href);
}

async function keepShown(url: string): Promise<void> {
  const request = new Request(url);
  const kind = findKind(request, scope);
  const home = kind === "changing" ? names.read : findHome(url);
  if (kind === undefined || home === undefined) return;
  if (kind === "immutable" ? await caches.match(url) : await findKept(url, offlineSite.base))
    return;
  // Without a network there is nothing to keep.
  const answer = await fetch(request).catch(() => undefined);
  if (answer !== undefined) await keep(url, answer, kind);
}

/** Where a file is kept whose name says what is in it; a shell has all scripts and styles. */
function findHome(url: string): string | undefined {
  if (/\.(?:js|css)$/.test(url)) return undefined;
  return url.startsWith(`${scope}search/`) ? names.search : names.read;
}

async function keep(url: string, answer: Response, kind: "immutable" | "changing"): Promise<void> {
  if (kind === "changing") {
    await keepAnswer(url, answer, offlineSite.base, names.read);
    return;
  }
  const home = findHome(url);
  if (home !== undefined && answer.status === 200 && !isForeign(url, answer))
    await (await caches.open(home)).put(url, answer);
}

async function answerImmutable(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = await orNothing(caches.match(url, { ignoreVary: true }));
  return kept === undefined || isForeign(url, kept) ? askAndKeep(event, "immutable") : kept;
}

/** What the network says; what is kept where it says nothing in time, or nothing of what was asked for. */
async function answerChanging(event: FetchEvent): Promise<Response> {
  const arrival = askAndKeep(event, "changing").catch(() => undefined);
  const kept =
    (await orNothing(findKept(event.request.url, offlineSite.base))) ??
    (await orNothing(findOffline(event)));
  if (kept === undefined) return (await arrival) ?? leadOffline(event.request);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([arrival, late]);
  return answer === undefined || isRefusal(event.request.url, answer) ? kept : answer;
}

/** What is kept, or nothing where the browser's store is broken: it doesn't stand before the network. */
function orNothing(found: Promise<Response | undefined>): Promise<Response | undefined> {
  return found.catch(() => undefined);
}

/** Whether the site doesn't answer: its server can't, or won't now, or a proxy doesn't let it. */
function isRefusal(url: string, answer: Response): boolean {
  return answer.status >= 500 || [403, 429].includes(answer.status) || isForeign(url, answer);
}

async function askAndKeep(event: FetchEvent, kind: "immutable" | "changing"): Promise<Response> {
  const answer = await fetch(event.request);
  const copy = answer.clone();
  event.waitUntil(orSayFull(() => keep(event.request.url, copy, kind)));
  return answer;
}

/** The page that says what is kept, where that is asked for. */
async function findOffline({ request: { url } }: FetchEvent): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const shell = offlineSite.shells.find((each) => offlinePage(each) === pathname);
  return shell && findOfflinePage(offlineSite, shell);
}

/** Leads a reader whose page isn't kept to what is, in the language of the page or the one that was read. */
async function leadOffline({ mode, url }: Request): Promise<Response> {
  if (mode !== "navigate") return Response.error();
  const { pathname, search } = new URL(url);
  // The page's own language has the longest home that it is below.
  const nearness = ({ home }: Shell) => (pathname.startsWith(home) ? home.length : 0);
  const nearest = [...offlineSite.shells].sort((one, other) => nearness(other) - nearness(one));
  for (const shell of nearest) {
    if ((await findOfflinePage(offlineSite, shell)) === undefined) continue;
    const asked = encodeURIComponent(pathname + search);
    return Response.redirect(new URL(`${offlinePage(shell)}?page=${asked}`, url));
  }
  return Response.error();
}

async function sweepIfAlone(newcomer: string): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.every(({ id }) => id === newcomer)) await sweep(offlineSite);
}

/** Does what needs room, and gives whether there was any; where there was none, all open pages are told. */
async function orSayFull(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "QuotaExceededError")) throw error;
    const news: WorkerNews = "full";
    for (const client of await self.clients.matchAll()) client.postMessage(news);
    return false;
  }
}
