import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { inventArticle } from "../test/services/invented-articles.ts";
import {
  openRecordedServices,
  type RecordedPapers,
  type RecordedServices,
} from "../test/services/open-recorded-services.ts";
import { type EnrichOptions, runEnrich } from "./enrich.ts";

let folder: string;
let services: RecordedServices | undefined;
beforeEach(() => {
  folder = makeTestFolder();
});
afterEach(async () => {
  await services?.close();
  services = undefined;
  vi.unstubAllEnvs();
});

const article = inventArticle({
  title: "Triage by machine.",
  article: `<Journal><JournalIssue><Volume>12</Volume><PubDate><Year>2025</Year></PubDate></JournalIssue><Title>Journal of inventions</Title></Journal>
    <Abstract><AbstractText>Time fell by 20%.</AbstractText></Abstract>
    <AuthorList><Author><LastName>Beispiel</LastName><ForeName>Anna</ForeName></Author></AuthorList><Language>eng</Language>
    <PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial</PublicationType></PublicationTypeList>`,
  data: `<ArticleIdList><ArticleId IdType="doi">10.5555/triage</ArticleId></ArticleIdList>`,
});

const papers = { articles: new Map([["90000001", article]]) };

/** A record as a person formats it. */
const record = `{
  "position": 1,
  "title": {"en": "Triage by machine", "zh-Hant": "機器檢傷"},
  "pmid": "90000001",
  "journal": "Journal of Discoveries",
  "finding": "Faster"
}
`;

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

async function enrich(options: Partial<EnrichOptions> = {}, known: RecordedPapers = papers) {
  services ??= await openRecordedServices(known);
  for (const [name, value] of Object.entries(services.environment)) vi.stubEnv(name, value);
  vi.stubEnv("NCBI_API_KEY", "k3y");
  const { session, said } = openRecordedSession(folder);
  const before = services.requests.length;
  const status = await runEnrich({ ids: [], ...options }, session);
  return { status, ...said, requests: services.requests.length - before };
}

it("adds the lines that a record lacks, and changes no other", async () => {
  write("records/a/a-1.json", record);
  const { status, out } = await enrich();
  expect(status).toBe(0);
  expect(out).toContain(
    "records/a/a-1.json: filled language, doi, authors, published, volume, design (design is a suggestion, from PubMed's publication type “Randomized Controlled Trial”)",
  );
  expect(out).toMatch(/^records\/a\/a-1.json:\d+:14 warning journal-differs-from-pubmed/m);
  const text = read("records/a/a-1.json");
  const lines = text.split("\n").map((line) => line.replace(/,$/, ""));
  expect(record.split("\n").filter((line) => !lines.includes(line.replace(/,$/, "")))).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    journal: "Journal of Discoveries",
    doi: "10.5555/triage",
    authors: [{ family: "Beispiel", given: "Anna" }],
    design: "randomised-trial",
  });
  expect(text).not.toContain("20%");
});

it("keeps the answer beside the records, and the abstract only where git doesn't see it", async () => {
  write("records/a/a-1.json", record);
  await enrich();
  const kept = JSON.parse(read("records/.pubmed/90000001.json"));
  expect(kept).toMatchObject({
    pmid: "90000001",
    types: [{ ui: "D016449", name: "Randomized Controlled Trial" }],
    abstract: {
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      figures: [{ number: 20, unit: "%" }],
    },
  });
  expect(read("records/.pubmed/90000001.json")).not.toContain("Time fell");
  expect(read(".cards/pubmed/90000001.xml")).toBe(article);
});

it("asks nobody twice, and writes nothing the second time", async () => {
  write("records/a/a-1.json", record);
  expect((await enrich()).requests).toBe(1);
  const text = read("records/a/a-1.json");
  const again = await enrich();
  expect(again.requests).toBe(0);
  expect(again.err).toMatch(/1 lacked nothing/);
  expect(read("records/a/a-1.json")).toBe(text);
  expect((await enrich({ refresh: true })).requests).toBe(1);
});

it("fills from kept answers alone without a network, and says of what nothing is kept", async () => {
  write("records/a/a-1.json", record);
  await enrich();
  rmSync(join(folder, ".cards"), { recursive: true });
  write("records/a/a-1.json", record);
  write("records/a/a-2.json", '{"position": 2, "title": "Another", "pmid": "90000002"}\n');
  const { requests, out, err } = await enrich({ offline: true });
  expect(requests).toBe(0);
  expect(JSON.parse(read("records/a/a-1.json")).doi).toBe("10.5555/triage");
  expect(out).toMatch(/a-2.json:1:45 note not-asked/);
  expect(err).toMatch(/1 could not be checked/);
});

it("counts no paper as asked about where kept answers alone say what has become of it", async () => {
  write("records/a/a-1.json", record);
  await enrich({ status: true });
  const { status, requests, err } = await enrich({ status: true, offline: true });
  expect([status, requests]).toEqual([0, 0]);
  expect(err).toMatch(/0 lacked nothing, 0 could not be checked, 1 not asked about/);
});

it("shows what it would do with --dry-run, and writes nothing", async () => {
  write("records/a/a-1.json", record);
  const { out } = await enrich({ dryRun: true });
  expect(out).toContain('+  "doi": "10.5555/triage",');
  expect(read("records/a/a-1.json")).toBe(record);
  expect(existsSync(join(folder, "records/.pubmed"))).toBe(false);
});

it("fills nothing where the identifier is another paper's", async () => {
  write("records/a/a-1.json", record.replace("Triage by machine", "Sepsis alerts in wards"));
  const { out, err } = await enrich();
  expect(out).toMatch(/a-1.json:4:11 warning not-filled/);
  expect(err).toMatch(/1 could not be checked/);
  expect(JSON.parse(read("records/a/a-1.json")).doi).toBeUndefined();
});

it("finds papers without a PMID by DOI, in PubMed or else in Crossref, and by title", async () => {
  write(
    "records/a/a-1.json",
    '{"position": 1, "title": "Triage by machine", "doi": "10.5555/Triage"}\n',
  );
  write("records/a/a-2.json", '{"position": 2, "title": "A work", "doi": "10.5555/work"}\n');
  write("records/a/a-3.json", '{"position": 3, "title": "Triage by machine"}\n');
  write(
    "records/a/a-4.json",
    '{"position": 4, "title": "Nobody knows this", "doi": "10.5555/none"}\n',
  );
  const { out } = await enrich(
    {},
    {
      ...papers,
      searches: {
        "10.5555/triage[doi]": ["90000001"],
        "Triage by machine[ti]": ["90000001"],
        // PubMed's search may find what only looks alike.
        "10.5555/work[doi]": ["90000001"],
      },
      works: {
        "10.5555/work": {
          DOI: "10.5555/work",
          title: ["A work"],
          volume: "7",
          "updated-by": [{ DOI: "10.5555/n", type: "retraction" }],
        },
      },
    },
  );
  const [one, two, three] = [1, 2, 3].map((number) =>
    JSON.parse(read(`records/a/a-${number}.json`)),
  );
  expect(one.pmid).toBe("90000001");
  expect(two).toMatchObject({ volume: "7", status: { retracted: { noticeDoi: "10.5555/n" } } });
  expect(two.pmid).toBeUndefined();
  expect(three).toMatchObject({ pmid: "90000001", doi: "10.5555/triage" });
  expect(out).toMatch(/a-4.json:1:\d+ warning pmid-unknown/);
});

it("says which PMIDs are unknown or merged, and fills nothing there", async () => {
  write("records/a/a-1.json", record);
  write("records/a/a-2.json", record.replace("90000001", "80000001"));
  const other = inventArticle({ pmid: "90000009" });
  const known = new Map([
    ["90000001", article],
    ["80000001", other],
  ]);
  const { out } = await enrich({}, { articles: known });
  expect(out).toMatch(
    /a-2.json:4:11 warning pmid-merged: Received PMID 80000001; PubMed answers with PMID 90000009/,
  );
  expect(read("records/a/a-2.json")).toBe(record.replace("90000001", "80000001"));
});

it("asks Crossref for a paper whose PMID is unknown, and says that it is", async () => {
  const doi = '"pmid": "80000002",\n  "doi": "10.5555/two"';
  write("records/a/a-1.json", record.replace('"pmid": "90000001"', doi));
  const works = {
    "10.5555/two": { DOI: "10.5555/two", title: ["Triage by machine"], volume: "7" },
  };
  const { out } = await enrich({}, { ...papers, works });
  expect(JSON.parse(read("records/a/a-1.json"))).toMatchObject({ pmid: "80000002", volume: "7" });
  expect(out).toMatch(
    /a-1.json:4:11 warning pmid-unknown: PubMed has no paper with PMID 80000002;/,
  );
});

it("says where Crossref answers with another DOI, and fills nothing of another paper", async () => {
  write("records/a/a-1.json", '{"position": 1, "title": "A work", "doi": "10.5555/old"}\n');
  write("records/a/a-2.json", '{"position": 2, "title": "Lamps", "doi": "10.5555/else"}\n');
  const work = { DOI: "10.5555/new", title: ["A work"], volume: "7" };
  const works = { "10.5555/old": work, "10.5555/else": work };
  const { out } = await enrich({}, { ...papers, works });
  expect(out).toMatch(/a-1.json:1:\d+ warning doi-is-another: Received DOI 10.5555\/old; Crossref/);
  expect(out).toMatch(/a-2.json:1:\d+ warning not-filled/);
  expect(JSON.parse(read("records/a/a-1.json"))).toMatchObject({ doi: "10.5555/old", volume: "7" });
  expect(JSON.parse(read("records/a/a-2.json"))).not.toHaveProperty("volume");
});

it("asks with --status for notices alone, keeps the day, and fills status in a line of its own", async () => {
  write("records/a/a-1.json", record);
  const retracted = article.replace(
    "</MedlineCitation>",
    `<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Invent. 2026 Jan 5.</RefSource><PMID>90000008</PMID></CommentsCorrections></CommentsCorrectionsList></MedlineCitation>`,
  );
  const known = new Map([["90000001", article]]);
  await enrich({}, { articles: known });
  known.set("90000001", retracted);
  const { out } = await enrich({ status: true });
  expect(out).toBe("records/a/a-1.json: filled status; Retracted (PMID 90000008, 2026-01-05)\n");
  expect(JSON.parse(read("records/a/a-1.json")).status).toEqual({
    retracted: { noticePmid: "90000008", date: "2026-01-05" },
  });
  expect(JSON.parse(read("records/.pubmed/status.json")).checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(read("records/.pubmed/90000001.json")).toContain("RetractionIn");
});

it("never takes silence for an answer: without the service no day is kept, and the status is 2", async () => {
  write("records/a/a-1.json", record);
  services = await openRecordedServices(papers);
  services.replies.push({ status: 403, text: "<html><body>Forbidden</body></html>" });
  services.replies.push(...Array(5).fill({ status: 403, text: "Forbidden" }));
  const { status, err } = await enrich({ status: true });
  expect(status).toBe(2);
  expect(err).toMatch(/Nothing was looked up there/);
  expect(err).toMatch(/1 not asked about/);
  expect(existsSync(join(folder, "records/.pubmed/status.json"))).toBe(false);
});

it("keeps a line of a .jsonl file a line, and takes only the records that are named", async () => {
  const line = (id: string, pmid: string) =>
    `{"id":"${id}","position":1,"title":"Triage by machine","pmid":"${pmid}"}`;
  write("records/a/all.jsonl", `${line("x", "90000001")}\n${line("y", "90000002")}\n`);
  const { requests } = await enrich({ ids: ["90000001"] });
  expect(requests).toBe(1);
  const lines = read("records/a/all.jsonl").split("\n");
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0] ?? "").doi).toBe("10.5555/triage");
  expect(lines[1]).toBe(line("y", "90000002"));
  const { status, err } = await enrich({ ids: ["70000001"] });
  expect([status, err]).toEqual([2, expect.stringContaining("cards new 70000001")]);
});

/** Papers of PubMed's; as soon as one is asked for, a curator does something to the records. */
function whileAsked(act: () => void): RecordedPapers {
  class Articles extends Map<string, string> {
    override get(pmid: string) {
      act();
      return super.get(pmid);
    }
  }
  return { articles: new Articles(papers.articles) };
}

it("keeps what a curator writes while the paper is looked up", async () => {
  write("records/a/a-1.json", record);
  const mine = { doi: "10.5555/mine", authors: [{ literal: "My group" }], volume: "1" };
  const { out } = await enrich(
    {},
    whileAsked(() =>
      write("records/a/a-1.json", JSON.stringify({ ...JSON.parse(record), ...mine })),
    ),
  );
  expect(out).toContain("a-1.json: filled language, published, design");
  expect(JSON.parse(read("records/a/a-1.json"))).toMatchObject({ ...mine, published: "2025" });
});

it("fills nothing into a record that has another PMID by the time of the answer, or is gone, and goes on", async () => {
  const other = record.replace("90000001", "90000007");
  write("records/a/a-1.json", record);
  write("records/a/a-2.json", record);
  write("records/a/a-3.json", record);
  const { status, out, err } = await enrich(
    {},
    whileAsked(() => {
      write("records/a/a-1.json", other);
      rmSync(join(folder, "records/a/a-2.json"), { force: true });
    }),
  );
  expect(status).toBe(0);
  expect(read("records/a/a-1.json")).toBe(other);
  expect(existsSync(join(folder, "records/a/a-2.json"))).toBe(false);
  expect(out).toMatch(/a-1.json:1:1 warning changed-meanwhile/);
  expect(out).toMatch(/a-2.json:1:1 warning changed-meanwhile/);
  expect(err).toMatch(/3 records: 1 filled, 0 lacked nothing, 2 could not be checked/);
});

it("leaves a record alone that is not UTF-8, byte for byte", async () => {
  const bytes = Buffer.from(record.replace("機器檢傷", "\u00e9"), "latin1");
  write("records/a/a-1.json", "");
  writeFileSync(join(folder, "records/a/a-1.json"), bytes);
  expect((await enrich()).out).toMatch(/a-1.json:1:1 warning changed-meanwhile/);
  expect(readFileSync(join(folder, "records/a/a-1.json"))).toEqual(bytes);
});

it("leaves whole files where it is broken off", async () => {
  write("records/a/a-1.json", record);
  await enrich();
  expect(readdirSync(join(folder, "records/a"))).toEqual(["a-1.json"]);
  expect(readdirSync(join(folder, "records/.pubmed"))).toEqual(["90000001.json"]);
});
