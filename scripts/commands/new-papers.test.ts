import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { inventArticle } from "../test/services/invented-articles.ts";
import {
  openRecordedServices,
  type RecordedServices,
} from "../test/services/open-recorded-services.ts";
import { runNew } from "./new.ts";

let folder: string;
let services: RecordedServices;
beforeEach(async () => {
  folder = makeTestFolder();
  mkdirSync(join(folder, "records", "a"), { recursive: true });
  const withIds = (doi: string, pmc: string) =>
    `<ArticleIdList><ArticleId IdType="doi">${doi}</ArticleId><ArticleId IdType="pmc">${pmc}</ArticleId></ArticleIdList>`;
  const abstract = "<Abstract><AbstractText>Ours to read only.</AbstractText></Abstract>";
  services = await openRecordedServices({
    articles: new Map([
      [
        "90000001",
        inventArticle({
          title: "Triage by machine.",
          data: withIds("10.5555/one", "PMC9001"),
          article: abstract,
        }),
      ],
      [
        "90000002",
        inventArticle({
          pmid: "90000002",
          title: "Sepsis alerts in wards.",
          data: withIds("10.5555/two", "PMC9002"),
        }),
      ],
    ]),
    conversions: [{ pmid: "90000002", pmcid: "PMC9002" }],
    searches: {
      "10.5555/one[doi]": ["90000001"],
      "Beispiel A. Sepsis alerts in wards. J Invent 2025;1 2.": ["90000001", "90000002"],
    },
    works: {
      "10.5555/work": {
        DOI: "10.5555/work",
        title: ["A work that PubMed lacks"],
        type: "posted-content",
      },
    },
  });
  for (const [name, value] of Object.entries(services.environment)) vi.stubEnv(name, value);
  vi.stubEnv("NCBI_API_KEY", "k3y");
});
afterEach(async () => {
  await services.close();
  vi.unstubAllEnvs();
});

async function makeNew(...identifiers: readonly string[]) {
  const { session, said } = openRecordedSession(folder);
  const status = await runNew({ identifiers, collection: "a" }, session);
  return { status, ...said };
}

const read = (name: string) => JSON.parse(readFileSync(join(folder, "records", "a", name), "utf8"));

it("makes one record where the same paper is begun twice at the same time", async () => {
  const runs = await Promise.all([makeNew("90000001"), makeNew("90000001")]);
  expect(runs.map(({ status }) => status).sort()).toEqual([0, 1]);
  expect(readdirSync(join(folder, "records", "a"))).toEqual(["a-1.json"]);
});

it("makes a filled record of each PMID, PMCID, address and DOI, in the order in which they are named", async () => {
  const { status, out } = await makeNew("PMC9002", "https://doi.org/10.5555/one", "10.5555/work");
  expect([status, out]).toEqual([
    0,
    "records/a/a-1.json\nrecords/a/a-2.json\nrecords/a/a-3.json\n",
  ]);
  expect(read("a-1.json")).toMatchObject({ position: 1, pmid: "90000002", pmcid: "PMC9002" });
  expect(read("a-2.json")).toMatchObject({ position: 2, pmid: "90000001", doi: "10.5555/one" });
  expect(read("a-2.json").abstract).toBeUndefined();
  expect(read("a-3.json")).toMatchObject({
    title: { en: "A work that PubMed lacks" },
    type: "article",
  });
  expect(readdirSync(join(folder, "records", ".pubmed")).sort()).toEqual([
    "90000001.json",
    "90000002.json",
  ]);
});

it("makes a record of each paper of a list or letter that is given as one text", async () => {
  const letter = "Dear all,\r\n1. PMID: 90000001\r\n2. 90000002, 90000003\r\nPhone 12345\r\n";
  const { status, out, err } = await makeNew(letter);
  expect(status).toBe(1);
  expect(out).toBe("records/a/a-1.json\nrecords/a/a-2.json\n");
  expect(err).toMatch(/^90000003: Neither PubMed nor Crossref has a paper/m);
});

it("says which papers there are already, and which are named twice, and makes the others", async () => {
  writeFileSync(
    join(folder, "records/a/a-7.json"),
    '{"position": 7, "title": "Triage by machine"}\n',
  );
  writeFileSync(
    join(folder, "records/a/a-8.json"),
    '{"position": 8, "title": "X", "doi": "10.5555/ONE"}\n',
  );
  const { status, out, err } = await makeNew("90000001", "90000002", "PMID: 90000002");
  expect([status, out]).toEqual([1, "records/a/a-9.json\n"]);
  expect(err).toContain("90000001 is the paper of records/a/a-8.json; no record is made for it.");
  expect(err).toContain("PMID: 90000002 is the paper of 90000002; no record is made for it.");
});

it("makes a record of its own of another version of a paper, and links the two", async () => {
  const text =
    '{"position": 7, "title": "X", "doi": "10.5555/x", "versions": [{"relation": "preprint", "pmid": "90000001"}]}\n';
  writeFileSync(join(folder, "records/a/a-7.json"), text);
  const { status, out } = await makeNew("90000001");
  expect([status, out]).toEqual([0, "records/a/a-8.json\n"]);
  expect(read("a-8.json")).toMatchObject({
    title: { en: "Triage by machine" },
    versions: [{ relation: "article", doi: "10.5555/x" }],
  });
  expect(readFileSync(join(folder, "records/a/a-7.json"), "utf8")).toBe(text);
});

it("finds the paper of a citation by its title, and never takes one that only looks alike", async () => {
  const found = await makeNew("Beispiel A. Sepsis alerts in wards. J Invent 2025;1:2.");
  expect([found.status, read("a-1.json").pmid]).toEqual([0, "90000002"]);
  const { status, err } = await makeNew("Nobody N. Nothing of the kind was ever written. 2020.");
  expect(status).toBe(1);
  expect(err).toContain("Neither PubMed nor Crossref has a paper");
});

it("makes nothing of a PMID that nobody knows, and says so", async () => {
  const { status, out, err } = await makeNew("80000001");
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("80000001: Neither PubMed nor Crossref has a paper for 80000001.");
});

it("makes what it found before a service failed, and ends with status 2", async () => {
  services.replies.push(...Array(5).fill({ status: 403, text: "Forbidden" }));
  const { status, err } = await makeNew("90000001");
  expect(status).toBe(2);
  expect(err).toMatch(/refused the question/);
});
