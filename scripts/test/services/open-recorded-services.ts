import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ServiceSettings } from "../../io/network/open-fetcher.ts";
import { inventSet } from "./invented-articles.ts";

/** A question that came. */
type RecordedRequest = {
  readonly method: string;
  /** From the root, such as `/efetch.fcgi`. */
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** In milliseconds. */
  readonly time: number;
};

/** What is answered: a text with status 200, a reply in full, or `cut` for a connection that breaks off. */
export type RecordedReply =
  | string
  | { readonly status: number; readonly text: string; readonly headers?: Record<string, string> }
  | "cut";

/** A server on loopback that answers as PubMed, PMC and Crossref do, with invented papers. */
export type RecordedServices = {
  readonly settings: ServiceSettings;
  /** Those of the environment that lead there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: readonly RecordedRequest[];
  /** Replies that are given first, one a request, whatever is asked. */
  readonly replies: RecordedReply[];
  readonly close: () => Promise<void>;
};

/** Papers by PMID, as XML, and what the other services know. */
export type RecordedPapers = {
  readonly articles?: ReadonlyMap<string, string>;
  /** PMIDs by the query that finds them. */
  readonly searches?: Readonly<Record<string, readonly string[]>>;
  readonly conversions?: readonly object[];
  /** Crossref's descriptions by DOI. */
  readonly works?: Readonly<Record<string, object>>;
};

export async function openRecordedServices(papers: RecordedPapers): Promise<RecordedServices> {
  const requests: RecordedRequest[] = [];
  const replies: RecordedReply[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    reply(response, replies.shift() ?? answer(request, papers));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const root = `http://127.0.0.1:${port}`;
  return {
    settings: {
      eutils: root,
      idConverter: `${root}/idconv/`,
      crossref: root,
      apiKey: undefined,
      email: undefined,
    },
    environment: {
      CARDS_EUTILS_URL: root,
      CARDS_IDCONV_URL: `${root}/idconv/`,
      CARDS_CROSSREF_URL: root,
    },
    requests,
    replies,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  let body = "";
  for await (const chunk of incoming) body += chunk;
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const posted = new URLSearchParams(body);
  return {
    method: incoming.method ?? "",
    path: decodeURIComponent(pathname),
    parameters: new Map([...searchParams, ...posted]),
    time: performance.now(),
  };
}

function reply(response: ServerResponse, given: RecordedReply): void {
  if (given === "cut") {
    response.writeHead(200, { "content-length": "1000" });
    response.write("<PubmedArticleSet>");
    setTimeout(() => response.destroy(), 10);
    return;
  }
  const {
    status,
    text,
    headers = {},
  } = typeof given === "string" ? { status: 200, text: given } : given;
  response.writeHead(status, headers).end(text);
}

function answer(
  { path, parameters }: RecordedRequest,
  { articles = new Map(), searches = {}, conversions = [], works = {} }: RecordedPapers,
): RecordedReply {
  const ids = (parameters.get("id") ?? "").split(",");
  if (path === "/efetch.fcgi") return inventSet(...ids.flatMap((id) => articles.get(id) ?? []));
  if (path === "/esearch.fcgi") {
    const pmids = searches[parameters.get("term") ?? ""] ?? [];
    const list = pmids.map((pmid) => `<Id>${pmid}</Id>`).join("");
    return `<?xml version="1.0"?><eSearchResult><Count>${pmids.length}</Count><IdList>${list}</IdList></eSearchResult>`;
  }
  if (path === "/idconv/") return JSON.stringify({ status: "ok", records: conversions });
  const work = works[path.replace("/works/", "")];
  if (path === "/works") {
    return JSON.stringify({ status: "ok", message: { items: Object.values(works) } });
  }
  return work === undefined
    ? { status: 404, text: "Resource not found." }
    : JSON.stringify({ status: "ok", message: work });
}
