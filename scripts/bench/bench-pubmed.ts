import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runEnrich } from "../commands/enrich.ts";
import { buildPubmedFields } from "../lib/pubmed/build-pubmed-fields.ts";
import { parsePubmedXml } from "../lib/pubmed/parse-pubmed-xml.ts";
import { renderTable } from "../lib/reference/render-table.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { openRecordedServices } from "../test/services/open-recorded-services.ts";
import { inventLongArticle } from "./invented/invented-article.ts";
import { makeTemporaryFolder } from "./measure/make-temporary-folder.ts";
import { renderMachine } from "./report/render-machine.ts";

/**
 * `npm run bench:pubmed`: what it costs to read 100 MB of PubMed's XML into fields of records, as a stream, and to fill
 * 1,000 records with `enrich` from a server on loopback at PubMed's rate without a key, as Markdown on standard output.
 */
const megabytes = 100;
const recordCount = 1000;
/** Requests that PubMed allows in a second. */
const allowed = 3;

const xml = await measureXml();
const enriched = await measureEnrich();
console.log(renderMachine(undefined, "en"));
console.log(
  renderTable(
    ["work", "papers", "s", "papers/s", "requests", "least s at the rate", "MB at most"],
    [xml, enriched],
  ),
);

async function measureXml(): Promise<string[]> {
  const article = inventLongArticle(1);
  const count = Math.ceil((megabytes * 1e6) / article.length);
  function* chunks() {
    yield "<PubmedArticleSet>";
    for (let number = 0; number < count; number += 1) yield article;
    yield "</PubmedArticleSet>";
  }
  let papers = 0;
  const start = performance.now();
  for await (const piece of parsePubmedXml(chunks(), { file: "" })) {
    if (piece.article !== undefined)
      papers += "title" in buildPubmedFields(piece.article).fields ? 1 : 0;
  }
  return row(`${megabytes} MB of XML`, papers, start, "–", "–");
}

async function measureEnrich(): Promise<string[]> {
  const folder = makeTemporaryFolder("bench-pubmed-");
  const articles = new Map<string, string>();
  mkdirSync(join(folder, "records", "a"), { recursive: true });
  for (let number = 1; number <= recordCount; number += 1) {
    const record = {
      position: number,
      title: `Paper ${number} of inventions in triage`,
      pmid: String(90000000 + number),
    };
    articles.set(record.pmid, inventLongArticle(number));
    writeFileSync(
      join(folder, "records", "a", `a-${number}.json`),
      `${JSON.stringify(record, null, 2)}\n`,
    );
  }
  const services = await openRecordedServices({ articles });
  Object.assign(process.env, services.environment, { NCBI_API_KEY: "" });
  const start = performance.now();
  await runEnrich({ ids: [] }, openRecordedSession(folder).session);
  const requests = services.requests.length;
  const least = ((requests - 1) / allowed).toFixed(1);
  await services.close();
  return row("enrich", recordCount, start, String(requests), least);
}

function row(
  work: string,
  papers: number,
  start: number,
  requests: string,
  least: string,
): string[] {
  const seconds = (performance.now() - start) / 1000;
  const speed = String(Math.round(papers / seconds));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return [work, String(papers), seconds.toFixed(1), speed, requests, least, String(memory)];
}
