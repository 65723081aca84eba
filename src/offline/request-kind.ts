/** What is kept of an answer: files whose names change with what is in them once, others as they were last. */
type RequestKind = "immutable" | "changing";

/** What is asked for, as far as it matters here. */
export type Asked = Pick<Request, "method" | "mode" | "cache" | "url"> & {
  readonly headers: Pick<Headers, "has">;
};

const immutable = /^(?:[\w-]+\/)?assets\/\w+\/[^/]+\.\w+$|^search\/[0-9a-f]{16}\//;
/** Files that are taken along by themselves, what only programs ask for, and the desk, which needs a network. */
const leftAlone =
  /^(?:[\w-]+\/)?desk\/|^api\/files\/|^(?:[\w-]+\/)?feeds\/[\w.-]|\.(?:xml|txt|zip)$|^worker\.js$/;

/**
 * What the worker does with a request; `undefined` for what it leaves to the browser: other sites, parts of files,
 * downloads, and whoever asks past all caches, for they keep the answer themselves.
 * @param scope the whole address of the site, with a final slash
 */
export function findKind(asked: Asked, scope: string): RequestKind | undefined {
  const isPast = asked.cache === "reload" && asked.mode !== "navigate";
  if (asked.method !== "GET" || isPast || asked.headers.has("range")) return undefined;
  if (!asked.url.startsWith(scope)) return undefined;
  const [path = ""] = asked.url.slice(scope.length).split(/[?#]/);
  if (leftAlone.test(path)) return undefined;
  return immutable.test(path) ? "immutable" : "changing";
}

/**
 * The address under which an answer is kept: one for all forms of a page's, whatever stands after `?`, for the page
 * itself is the same.
 * @example keyOf("https://a.example/search?q=x") // "https://a.example/search/"
 */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, "/");
  return origin + (/\/$|\.\w+$/.test(path) ? path : `${path}/`);
}
