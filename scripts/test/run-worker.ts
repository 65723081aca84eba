import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import type { OfflineSite, Shell } from "../site/offline/content.ts";

export const origin = "https://lib.example";
export const base = "/library/";
/** The HTML of a page of the version `hash`. */
export const page = (hash: string, title: string) =>
  `<title>${title}</title><script src="/library/assets/js/main.${hash}.js"></script>`;

/** What the network answers at an address. */
export type Answer = { readonly body: string; readonly status?: number; readonly type?: string };

/** What is around a worker: tests change it, and read what became of it. */
export type Surroundings = {
  /** What the network answers, by path; nothing for any other where it is cut off. */
  network: Record<string, Answer> | undefined;
  /** What the browser keeps, by name and address. */
  readonly kept: Map<string, Map<string, string>>;
  /** Whether there is no room any more. */
  isFull: boolean;
  /** Whether the browser can't tell what it keeps, as one whose store is damaged. */
  isBroken: boolean;
  /** Whether no page is open. */
  isAlone: boolean;
  /** What pages were told. */
  readonly said: unknown[];
  /** The paths that were asked for. */
  readonly asked: string[];
};

let around = surround();

/** Surroundings for a test: nothing kept, and a network that has two languages' offline pages and a paper. */
export function beginAnew(): Surroundings {
  around = surround();
  return around;
}

function surround(): Surroundings {
  return {
    kept: new Map(),
    network: {
      "/library/assets/js/main.aaaaaaaa.js": { body: "main" },
      "/library/offline/": { body: page("aaaaaaaa", "Offline") },
      "/library/en/assets/js/main.aaaaaaaa.js": { body: "main" },
      "/library/en/offline/": { body: page("aaaaaaaa", "Offline") },
      "/library/papers/trials/trials-1/": { body: page("aaaaaaaa", "Paper 1") },
    },
    ...{ isFull: false, isBroken: false, isAlone: false, said: [], asked: [] },
  };
}

/** An answer as a browser gives it to the site's own scripts. */
function answer(body: string, status: number, headers: Headers): Response {
  const made = new Response(body, { status, headers });
  const clone = () => answer(body, status, headers);
  return Object.defineProperties(made, { type: { value: "basic" }, clone: { value: clone } });
}

async function ask(request: string | { readonly url: string }): Promise<Response> {
  const { pathname } = new URL(typeof request === "string" ? request : request.url, origin);
  around.asked.push(pathname);
  if (around.network === undefined) throw new TypeError("no network");
  const usual = pathname.endsWith("/") ? "text/html" : "text/plain";
  const found: Answer = around.network[pathname] ?? { body: "none", status: 404 };
  const { body, status = 200, type = usual } = found;
  return answer(body, status, new Headers({ "content-type": type }));
}

/** A cache as the browser gives it. */
export function openCache(name: string) {
  const entries = around.kept.get(name) ?? new Map<string, string>();
  around.kept.set(name, entries);
  const keyOf = (request: string | { readonly url: string }) =>
    new URL(typeof request === "string" ? request : request.url, origin).href;
  const read = (text: string) => {
    const [headers, body] = JSON.parse(text);
    return answer(body, 200, new Headers(headers));
  };
  const put = async (request: string | { readonly url: string }, response: Response) => {
    if (around.isFull) throw new DOMException("full", "QuotaExceededError");
    const text = JSON.stringify([[...response.headers], await response.text()]);
    entries.delete(keyOf(request));
    entries.set(keyOf(request), text);
  };
  const add = async (request: string | { readonly url: string }) =>
    put(request, await ask(request));
  return {
    put,
    add,
    addAll: (all: readonly string[]) => Promise.all(all.map(add)),
    match: async (request: string | { readonly url: string }) => {
      const text = entries.get(keyOf(request));
      return text === undefined ? undefined : read(text);
    },
    matchAll: async () => [...entries.values()].map(read),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (request: { readonly url: string } | string) => entries.delete(keyOf(request)),
  };
}

async function listCaches(): Promise<readonly string[]> {
  if (around.isBroken) throw new DOMException("broken", "UnknownError");
  return [...around.kept.keys()];
}

const caches = {
  open: async (name: string) => {
    await listCaches();
    return openCache(name);
  },
  keys: listCaches,
  delete: async (name: string) => around.kept.delete(name),
  match: async (request: string, { cacheName }: { readonly cacheName?: string } = {}) => {
    const names = (await listCaches()).filter((name) => name === (cacheName ?? name));
    for (const name of names) {
      const found = await openCache(name).match(request);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const shellOf = (locale: Shell["locale"], version: string): Shell => {
  const home = locale === "en" ? `${base}en/` : base;
  return { locale, home, version, files: [`${home}assets/js/main.${version}.js`] };
};

const code = build({
  entryPoints: [resolve(import.meta.dirname, "../../src/offline/worker.ts")],
  ...{ bundle: true, write: false, format: "iife", define: { offlineSite: "given" } },
});

/** Runs the worker of a version; gives what makes events of it, each of which resolves when all is done. */
export async function runWorker(version: string) {
  const listeners = new Map<string, (event: unknown) => void>();
  const client = { id: "other", postMessage: (news: unknown) => around.said.push(news) };
  const self = {
    location: { origin },
    skipWaiting: async () => {},
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
    clients: { claim: async () => {}, matchAll: async () => (around.isAlone ? [] : [client]) },
  };
  const given: OfflineSite = {
    base,
    shells: [shellOf("zh-Hant", version), shellOf("en", version)],
  };
  const RequestHere = class {
    readonly url: string;
    readonly [key: string]: unknown;
    constructor(url: string) {
      this.url = new URL(url, origin).href;
      Object.assign(this, {
        method: "GET",
        mode: "cors",
        cache: "default",
        headers: new Headers(),
      });
    }
  };
  const [file] = (await code).outputFiles ?? [];
  const globals = {
    URL,
    Response,
    Headers,
    DOMException,
    TypeError,
    setTimeout,
    Request: RequestHere,
  };
  runInNewContext(file?.text ?? "", { ...globals, self, caches, fetch: ask, given });
  const emit = async (name: string, more: object = {}) => {
    const waited: Promise<unknown>[] = [];
    let answered: Promise<Response> | undefined;
    listeners.get(name)?.({
      waitUntil: (work: Promise<unknown>) => waited.push(work),
      respondWith: (work: Promise<Response>) => {
        answered = work;
      },
      resultingClientId: "newcomer",
      ports: [],
      ...more,
    });
    const response = await answered;
    // A browser passes over what fails behind an answer.
    await Promise.allSettled(waited);
    return response;
  };
  const request = (path: string, mode = "navigate") =>
    emit("fetch", {
      request: Object.assign(new RequestHere(base + path), { mode }),
    });
  await emit("install");
  const visit = async (locale: string, ...paths: readonly string[]) => {
    const answers: unknown[] = [];
    const ports = [{ postMessage: (answer: unknown) => answers.push(answer) }];
    await emit("message", { data: { locale, addresses: paths.map((path) => base + path) }, ports });
    return answers;
  };
  return { request, visit };
}
