import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { beforeEach, expect, test } from "vitest";
import type { OfflineSite, Shell } from "../../scripts/site/offline/content.ts";

const origin = "https://lib.example";
const base = "/library/";
const page = (hash: string, title: string) =>
  `<title>${title}</title><script src="/library/assets/js/main.${hash}.js"></script>`;

/** What the network answers, by path; nothing for any other where it is cut off. */
let network: Record<string, { readonly body: string; readonly status?: number }> | undefined;
/** What the browser keeps, by name and address. */
let kept: Map<string, Map<string, string>>;
let [isFull, isAlone]: [boolean, boolean] = [false, false];
let said: unknown[];
let asked: string[];

beforeEach(() => {
  kept = new Map();
  network = {
    "/library/assets/js/main.aaaaaaaa.js": { body: "main" },
    "/library/offline/": { body: page("aaaaaaaa", "Offline") },
    "/library/en/assets/js/main.aaaaaaaa.js": { body: "main" },
    "/library/en/offline/": { body: page("aaaaaaaa", "Offline") },
    "/library/papers/trials/trials-1/": { body: page("aaaaaaaa", "Paper 1") },
  };
  [isFull, isAlone, said, asked] = [false, false, [], []];
});

/** An answer as a browser gives it to the site's own scripts. */
function answer(body: string, status: number, headers: Headers): Response {
  const made = new Response(body, { status, headers });
  const clone = () => answer(body, status, headers);
  return Object.defineProperties(made, { type: { value: "basic" }, clone: { value: clone } });
}

async function ask(request: string | { readonly url: string }): Promise<Response> {
  const { pathname } = new URL(typeof request === "string" ? request : request.url, origin);
  asked.push(pathname);
  if (network === undefined) throw new TypeError("no network");
  const { body, status = 200 } = network[pathname] ?? { body: "none", status: 404 };
  const type = pathname.endsWith("/") ? "text/html" : "text/plain";
  return answer(body, status, new Headers({ "content-type": type }));
}

function openCache(name: string) {
  const entries = kept.get(name) ?? new Map<string, string>();
  kept.set(name, entries);
  const keyOf = (request: string | { readonly url: string }) =>
    new URL(typeof request === "string" ? request : request.url, origin).href;
  const read = (text: string) => {
    const [headers, body] = JSON.parse(text);
    return answer(body, 200, new Headers(headers));
  };
  const put = async (request: string | { readonly url: string }, response: Response) => {
    if (isFull) throw new DOMException("full", "QuotaExceededError");
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

const caches = {
  open: async (name: string) => openCache(name),
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  match: async (request: string, { cacheName }: { readonly cacheName?: string } = {}) => {
    const names = [...kept.keys()].filter((name) => name === (cacheName ?? name));
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
  entryPoints: [resolve(import.meta.dirname, "worker.ts")],
  ...{ bundle: true, write: false, format: "iife", define: { offlineSite: "given" } },
});

/** Runs the worker of a version; gives what makes events of it, each of which resolves when all is done. */
async function runWorker(version: string) {
  const listeners = new Map<string, (event: unknown) => void>();
  const client = { id: "other", postMessage: (news: unknown) => said.push(news) };
  const self = {
    location: { origin },
    skipWaiting: async () => {},
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
    clients: { claim: async () => {}, matchAll: async () => (isAlone ? [] : [client]) },
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
    for (const work of waited) await work;
    return response;
  };
  const request = (path: string, mode = "navigate") =>
    emit("fetch", {
      request: Object.assign(new RequestHere(base + path), { mode }),
    });
  await emit("install");
  const visit = (locale: string, ...paths: readonly string[]) =>
    emit("message", { data: { locale, addresses: paths.map((path) => base + path) } });
  return { request, visit };
}

test("a page that was read is there without a network, under each form of its address", async () => {
  const { request, visit } = await runWorker("aaaaaaaa");
  await visit("zh-Hant", "papers/trials/trials-1/");
  network = undefined;
  for (const path of ["papers/trials/trials-1", "papers/trials/trials-1/?from=mail"])
    expect(await (await request(path))?.text()).toContain("Paper 1");
});

test("a page that isn't kept leads to what is, in its language where that was read", async () => {
  const { request, visit } = await runWorker("aaaaaaaa");
  await visit("zh-Hant");
  network = undefined;
  const place = async (path: string) => (await request(path))?.headers.get("location");
  expect(await place("en/papers/x/?q=1")).toBe(
    `${origin}${base}offline/?page=%2Flibrary%2Fen%2Fpapers%2Fx%2F%3Fq%3D1`,
  );
  kept.set(`paper-cards ${base} shell en aaaaaaaa`, new Map());
  const shell = openCache(`paper-cards ${base} shell en aaaaaaaa`);
  await shell.put(
    `${base}en/offline/`,
    new Response("", { headers: { "content-type": "text/html" } }),
  );
  expect(await place("en/papers/x/")).toMatch(/\/library\/en\/offline\/\?page=/);
  expect((await request("data/none.json", "cors"))?.type).toBe("error");
});

test("the network says what a page is now, that it is gone, or that its server is ill", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "papers/trials/trials-1/";
  const say = (body: string, status = 200) => {
    network = { ...network, [`${base}${path}`]: { body, status } };
  };
  const read = async () => (await request(path))?.text();
  expect(await read()).toContain("Paper 1");
  say("ill", 503);
  expect(await read()).toContain("Paper 1");
  say("gone", 404);
  expect(await read()).toBe("gone");
  say("ill", 503);
  expect(await read()).toBe("ill");
});

test("a file whose name says what is in it is asked for once", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "search/0123456789abcdef/terms/3.bin";
  network = { ...network, [base + path]: { body: "terms" } };
  await request(path, "cors");
  expect(await (await request(path, "cors"))?.text()).toBe("terms");
  expect(asked.filter((each) => each.endsWith("3.bin"))).toHaveLength(1);
});

test("a version stays as long as a kept page needs it, or a page is open that may", async () => {
  const first = await runWorker("aaaaaaaa");
  await first.visit("zh-Hant", "papers/trials/trials-1/");
  network = {
    "/library/": { body: page("bbbbbbbb", "Home") },
    "/library/assets/js/main.bbbbbbbb.js": { body: "main" },
    "/library/offline/": { body: page("bbbbbbbb", "Offline") },
    "/library/papers/trials/trials-1/": { body: page("bbbbbbbb", "Paper 1") },
  };
  const next = await runWorker("bbbbbbbb");
  const shells = () => [...kept.keys()].filter((name) => name.includes(" shell "));
  isAlone = true;
  await next.request("");
  expect(shells()).toHaveLength(2);
  const lazy = await next.request("assets/js/main.aaaaaaaa.js", "cors");
  expect(await lazy?.text()).toBe("main");
  isAlone = false;
  await next.request("papers/trials/trials-1/");
  await next.request("");
  expect(shells()).toHaveLength(2);
  isAlone = true;
  await next.request("");
  expect(shells()).toEqual([`paper-cards ${base} shell zh-Hant bbbbbbbb`]);
});

test("where there is no room that is said, and the page is shown", async () => {
  const { request } = await runWorker("aaaaaaaa");
  isFull = true;
  expect(await (await request("papers/trials/trials-1/"))?.text()).toContain("Paper 1");
  expect(said).toEqual(["full"]);
});
