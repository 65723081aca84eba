import { afterEach, expect, it } from "vitest";
import { inventArticle, inventSet } from "../../test/services/invented-articles.ts";
import {
  openRecordedServices,
  type RecordedPapers,
  type RecordedReply,
  type RecordedServices,
} from "../../test/services/open-recorded-services.ts";
import { explainNetworkError } from "./network-error.ts";
import { openCrossref } from "./open-crossref.ts";
import { readServiceSettings } from "./open-fetcher.ts";
import { openPubmed } from "./open-pubmed.ts";

const pmids = ["90000001", "90000002", "90000003"];
const articles = new Map(pmids.map((pmid) => [pmid, inventArticle({ pmid })]));

let services: RecordedServices | undefined;
afterEach(async () => await services?.close());

/** The services, which give `replies` first; with a key, so that nobody waits long. */
async function open(replies: readonly RecordedReply[], papers: RecordedPapers = { articles }) {
  services = await openRecordedServices(papers);
  services.replies.push(...replies);
  return { ...services, pubmed: openPubmed({ ...services.settings, apiKey: "k3y" }, 1) };
}

async function fetchAll(replies: readonly RecordedReply[], asked: readonly string[] = pmids) {
  const { pubmed, requests } = await open(replies);
  const { found, unknown, merged } = await pubmed.fetchArticles(asked);
  return {
    found: found.map(({ article }) => article.pmid).sort(),
    unknown,
    merged: merged.map((pair) => [pair.asked, pair.found.article.pmid]),
    requests: requests.length,
  };
}

const all = { found: pmids, unknown: [], merged: [] };
const set = inventSet(...articles.values());

it.each<[string, readonly RecordedReply[], number]>([
  ["a whole answer", [], 1],
  ["too many requests", [{ status: 429, text: '{"error":"API rate limit exceeded"}' }], 2],
  ["status 200 that says so", ['{"error":"API rate limit exceeded"}'], 2],
  [
    "a server's error",
    [
      { status: 502, text: "<html>Bad Gateway</html>" },
      { status: 500, text: "" },
    ],
    3,
  ],
  ["a connection that is cut", ["cut"], 2],
  [
    "an error of NCBI's proxy",
    [{ status: 400, text: "<ERROR>cannot get document from proxy_stream</ERROR>" }],
    2,
  ],
  ["an error of PubOne", ["<ERROR>PubOne: failed</ERROR>"], 2],
  ["an error page with status 200", ["<!DOCTYPE html><html><body>Down</body></html>"], 2],
  [
    "a page of XHTML with a comment before it",
    ['<?xml version="1.0"?>\n<!-- portal -->\n<html xmlns="x"><body>Sign in</body></html>'],
    2,
  ],
  ["nothing at all", [""], 2],
  ["XML that breaks off, as a whole answer", [set.slice(0, set.indexOf("90000003"))], 2],
  ["an answer without a paper that was asked for", [inventSet(inventArticle())], 2],
])("has every paper in the end after %s", async (_, replies, requests) => {
  expect(await fetchAll(replies)).toEqual({ ...all, requests });
});

it("says which papers PubMed doesn't have, and which have another PMID now", async () => {
  const empty = {
    status: 400,
    text: "<eFetchResult><ERROR>ID list is empty! Possibly it has no correct IDs.</ERROR></eFetchResult>",
  };
  expect(await fetchAll([empty], ["80000001"])).toMatchObject({ found: [], unknown: ["80000001"] });
  await services?.close();
  expect(await fetchAll([], [...pmids, "80000001"])).toMatchObject({ unknown: ["80000001"] });
  await services?.close();
  const other = inventSet(inventArticle({ pmid: "90000009" }));
  expect(await fetchAll([other, other], ["80000001"])).toMatchObject({
    found: [],
    unknown: [],
    merged: [["80000001", "90000009"]],
  });
});

it("gives up with a reason rather than take a cut answer for all there is", async () => {
  const cut = set.slice(0, -100);
  const { pubmed } = await open(Array(9).fill(cut.slice(0, cut.indexOf("90000001"))));
  const error: unknown = await pubmed.fetchArticles(pmids).catch((reason: unknown) => reason);
  expect(explainNetworkError(error)?.en).toMatch(/cut off 4 times. Nothing more was checked/);
});

it.each<[string, string, RegExp]>([
  [
    "a network's page for signing in",
    "<!-- p --><HTML><title>Sign in</title></HTML>",
    /sign in with/,
  ],
  [
    "a page that only leads to that one",
    '<meta http-equiv="refresh" content="0; url=https://sign-in.example/">',
    /place of PubMed's answer\. .*sign in with/,
  ],
  ["an answer without a word", "<eSearchResult></eSearchResult>", /question \(status 200\)/],
  ["data that are no papers", '{"login":"required"}', /refused the question.*login/],
  ["an error with status 200", "<eFetchResult><ERROR>Busy</ERROR></eFetchResult>", /refused.*Busy/],
])("takes %s for no answer, not for papers that don't exist", async (_, text, reason) => {
  const { pubmed } = await open(Array(5).fill(text));
  const error: unknown = await pubmed.fetchArticles(pmids).catch((thrown: unknown) => thrown);
  expect(explainNetworkError(error)?.en).toMatch(reason);
});

it("says what a refusal says, never with the key", async () => {
  services = await openRecordedServices({});
  services.replies.push({ status: 400, text: '{"error":"API key invalid","api-key":"k3y"}' });
  const pubmed = openPubmed({ ...services.settings, apiKey: "k3y", email: "a@example.org" }, 1);
  const error: unknown = await pubmed.fetchArticles(["1"]).catch((reason: unknown) => reason);
  expect(explainNetworkError(error)?.en).toMatch(/status 400: .*API key invalid/);
  expect(JSON.stringify([error, String(error)])).not.toContain("k3y");
  expect(Object.fromEntries(services.requests[0]?.parameters ?? [])).toMatchObject({
    db: "pubmed",
    retmode: "xml",
    tool: "paper-cards",
    email: "a@example.org",
    api_key: "k3y",
  });
});

it("asks no more often than it may, and posts what is too long for an address", async () => {
  services = await openRecordedServices({ articles });
  const { settings, requests } = services;
  const pubmed = openPubmed(settings, 1);
  const begin = performance.now();
  for (const pmid of pmids) await pubmed.fetchArticles([pmid]);
  // From before the first on, for on a busy machine a request may reach the service late.
  expect((requests[2]?.time ?? 0) - begin).toBeGreaterThan(600);
  await pubmed.fetchArticles(Array.from({ length: 300 }, (_, index) => String(90000001 + index)));
  expect(requests.map(({ method }) => method).slice(2, 4)).toEqual(["GET", "POST"]);
});

it("takes an error of ESearch for no answer, and no match for none", async () => {
  const { pubmed } = await open(["<eSearchResult><ERROR>Empty term</ERROR></eSearchResult>"], {
    searches: { "10.5555/a[doi]": ["90000001"] },
  });
  const error: unknown = await pubmed.search("x").catch((reason: unknown) => reason);
  expect(explainNetworkError(error)?.en).toContain("Empty term");
  expect(await pubmed.search("10.5555/a[doi]")).toEqual(["90000001"]);
  expect(await pubmed.search("10.5555/b[doi]")).toEqual([]);
});

it("reads what PMC's converter knows, and nothing where it refuses", async () => {
  const { pubmed } = await open([{ status: 400, text: '{"status":"error"}' }], {
    conversions: [
      { pmid: 90000001, pmcid: "PMC9000", doi: "10.5555/A" },
      { doi: "10.5555/b", status: "error" },
    ],
  });
  expect(await pubmed.convertIds(["x"])).toEqual([]);
  expect(await pubmed.convertIds(["PMC9000"])).toEqual([
    { pmid: "90000001", pmcid: "PMC9000", doi: "10.5555/a" },
    { pmid: undefined, pmcid: undefined, doi: "10.5555/b" },
  ]);
});

it("reads Crossref's works, and keeps to the rate that it names", async () => {
  const work = { DOI: "10.5555/a", title: ["A work"] };
  services = await openRecordedServices({ works: { "10.5555/a": work } });
  const slow = { "x-rate-limit-limit": "2", "x-rate-limit-interval": "1s" };
  services.replies.push({ status: 404, text: "Resource not found.", headers: slow });
  const crossref = openCrossref({ ...services.settings, email: "a@example.org" }, 1);
  const begin = performance.now();
  expect(await crossref.fetchWork("10.5555/a")).toBeUndefined();
  expect(await crossref.fetchWork("10.5555/a")).toEqual(work);
  expect(await crossref.fetchWork("10.5555/a")).toEqual(work);
  expect((services.requests[2]?.time ?? 0) - begin).toBeGreaterThan(450);
  expect(services.requests[0]?.parameters.get("mailto")).toBe("a@example.org");
});

it("takes a 404 without a word for an answer: nothing is known", async () => {
  services = await openRecordedServices({});
  services.replies.push({ status: 404, text: "" }, { status: 404, text: "" });
  expect(await openCrossref(services.settings, 1).fetchWork("10.5555/a")).toBeUndefined();
  expect(await openPubmed(services.settings, 1).convertIds(["PMC9000"])).toEqual([]);
  expect(services.requests).toHaveLength(2);
});

it("takes addresses, key and email from the environment", () => {
  expect(readServiceSettings({})).toMatchObject({ apiKey: undefined });
  expect(
    readServiceSettings({ CARDS_EUTILS_URL: "http://127.0.0.1:1/e/", NCBI_API_KEY: " k " }),
  ).toMatchObject({ eutils: "http://127.0.0.1:1/e", apiKey: "k" });
});

it.each<[string, string]>([
  ["seconds", "600"],
  ["a date", new Date(Date.now() + 600_000).toUTCString()],
])("asks no more of a service that wants to be left alone for long, in %s", async (_, after) => {
  const reply = { status: 429, text: "Slow down", headers: { "retry-after": after } };
  const { pubmed, requests } = await open([reply]);
  const error = await pubmed.fetchArticles(pmids).catch((thrown: unknown) => thrown);
  expect(explainNetworkError(error)?.en).toMatch(/asks to be left alone for \d+ minutes/);
  expect(requests).toHaveLength(1);
});

it("waits as long as a service asks for by a date", async () => {
  const after = new Date(Date.now() + 2000).toUTCString();
  const { pubmed, requests } = await open([
    { status: 503, text: "Busy", headers: { "retry-after": after } },
  ]);
  await pubmed.fetchArticles(pmids);
  const [first, second] = requests.map(({ time }) => time);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(500);
});

it("shows characters of an answer that a terminal would act on", async () => {
  const { pubmed } = await open(Array(5).fill({ status: 500, text: "\u001b[31mred\u202e" }));
  const error = await pubmed.fetchArticles(pmids).catch((thrown: unknown) => thrown);
  expect(explainNetworkError(error)?.en).not.toMatch(/\p{Cc}|\u202e/u);
});
