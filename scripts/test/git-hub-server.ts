import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** GitHub's answer to one request: a status, what it says, and its headers. */
type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A repository `ward/library` with the branch `trunk`, answered as GitHub's REST API answers. */
export type GitHubServer = {
  readonly api: string;
  /** The files of each branch, by path. */
  readonly branches: Map<string, Map<string, string>>;
  readonly pulls: { readonly title: string; readonly head: string; readonly base: string }[];
  /** The branches whose pull requests were merged or closed. */
  readonly done: Set<string>;
  /** Method and path of each request, and whether it had a token. */
  readonly asked: string[];
  /** What requests get in place of an answer, by method and beginning of path: `PUT contents`. */
  readonly instead: Map<string, Answer>;
  readonly close: () => void;
};

/** The token that may write. */
export const gitHubToken = "github_pat_11LAMPS";

const tooLarge = 1_000_000;

/** Starts such a server on loopback. */
export async function startGitHub(files: Readonly<Record<string, string>>): Promise<GitHubServer> {
  const branches = new Map([["trunk", new Map(Object.entries(files))]]);
  const state = {
    ...{
      branches,
      pulls: [],
      done: new Set<string>(),
      asked: [],
      instead: new Map<string, Answer>(),
    },
  } satisfies Omit<GitHubServer, "api" | "close">;
  const server = createServer(async (request, response) => {
    const { status, body, headers = {} } = await answer(state, request);
    // The headers that GitHub lets pages of other sites read.
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers":
        "Authorization, Content-Type, If-Match, Accept-Encoding, X-GitHub-Api-Version",
      "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE",
      "access-control-expose-headers":
        "ETag, Retry-After, X-RateLimit-Remaining, X-RateLimit-Reset",
    };
    response.writeHead(status, { "content-type": "application/json", ...cors, ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { ...state, api: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const notFound = say(404, "Not Found");

async function answer(
  state: Omit<GitHubServer, "api" | "close">,
  request: IncomingMessage,
): Promise<Answer> {
  const { method = "", url = "", headers } = request;
  if (method === "OPTIONS") return { status: 204 };
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const path = pathname.replace(/^\/repos\/ward\/library\//, "");
  if (path === pathname) return notFound;
  const { authorization } = headers;
  state.asked.push(`${method} ${path}${authorization ? " with a token" : ""}`);
  for (const [beginning, instead] of state.instead) {
    if (`${method} ${path}`.startsWith(beginning)) return instead;
  }
  if (authorization !== undefined && authorization !== `Bearer ${gitHubToken}`)
    return say(401, "Bad credentials");
  if (method !== "GET" && authorization === undefined) return say(401, "Requires authentication");
  const body = method === "POST" || method === "PUT" ? JSON.parse(await text(request)) : {};
  if (path.startsWith("contents/")) {
    const branch = state.branches.get(body.branch ?? searchParams.get("ref"));
    return branch ? answerContents(branch, path.slice("contents/".length), body) : notFound;
  }
  if (method === "GET" && path === "pulls") {
    const own = state.pulls.filter(({ head }) => `ward:${head}` === searchParams.get("head"));
    const states = own.map(({ head }) => ({ state: state.done.has(head) ? "closed" : "open" }));
    return { status: 200, body: states };
  }
  return answerGit(state, method, path, body);
}

type Written = { readonly content?: string; readonly sha?: string };

function answerContents(branch: Map<string, string>, path: string, body: Written): Answer {
  const own = branch.get(path);
  if (body.content !== undefined) {
    if (own !== undefined && body.sha === undefined)
      return say(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (body.sha !== undefined && body.sha !== nameBlob(own ?? ""))
      return say(409, `${path} does not match ${body.sha}`);
    branch.set(path, Buffer.from(body.content, "base64").toString());
    return { status: own === undefined ? 201 : 200, body: { content: describeFile(branch, path) } };
  }
  if (own !== undefined) return { status: 200, body: describeFile(branch, path) };
  const inside = [...branch.keys()].filter((file) => file.startsWith(`${path}/`));
  const list = inside.map((file) => ({
    name: file.slice(path.length + 1),
    path: file,
    type: "file",
  }));
  return list.length > 0 ? { status: 200, body: list } : notFound;
}

/** GitHub breaks base64 into lines, and leaves out what has more than 1 MB. */
function describeFile(branch: Map<string, string>, path: string) {
  const text = branch.get(path) ?? "";
  const base64 = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
  const isLarge = text.length > tooLarge;
  return {
    ...{ type: "file", name: path.split("/").at(-1), path, sha: nameBlob(text), size: text.length },
    ...(isLarge ? { encoding: "none", content: "" } : { encoding: "base64", content: base64 }),
  };
}

function answerGit(
  { branches, pulls }: Omit<GitHubServer, "api" | "close">,
  method: string,
  path: string,
  body: Record<string, string>,
): Answer {
  const [, base = ""] = /^git\/ref\/heads\/(.+)/.exec(path) ?? [];
  if (branches.has(base)) {
    const object = { type: "commit", sha: nameBlob(base) };
    return { status: 200, body: { ref: `refs/heads/${base}`, object } };
  }
  const [, blob] = /^git\/blobs\/(\w+)$/.exec(path) ?? [];
  const text = [...branches.values()]
    .flatMap((files) => [...files.values()])
    .find((own) => nameBlob(own) === blob);
  if (text !== undefined) {
    const content = Buffer.from(text).toString("base64");
    return { status: 200, body: { sha: blob, encoding: "base64", content } };
  }
  if (method === "POST" && path === "git/refs") {
    const name = body.ref?.replace("refs/heads/", "") ?? "";
    if (branches.has(name)) return say(422, "Reference already exists");
    branches.set(name, new Map(branches.get("trunk")));
    return { status: 201, body: { ref: body.ref, object: { type: "commit", sha: body.sha } } };
  }
  if (method === "DELETE" && path.startsWith("git/refs/heads/"))
    return branches.delete(path.slice("git/refs/heads/".length)) ? { status: 204 } : notFound;
  if (method !== "POST" || path !== "pulls") return notFound;
  const { title = "", head = "", base: target = "" } = body;
  pulls.push({ title, head, base: target });
  const number = pulls.length;
  const html_url = `https://github.com/ward/library/pull/${number}`;
  return { status: 201, body: { number, state: "open", html_url } };
}

function say(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest" } };
}

/** As git names blobs. */
function nameBlob(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
