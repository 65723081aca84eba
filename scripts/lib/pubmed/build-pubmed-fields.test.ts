import { expect, it } from "vitest";
import { inventArticle, inventSet } from "../../test/services/invented-articles.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { buildPubmedFields } from "./build-pubmed-fields.ts";
import { parsePubmedXml } from "./parse-pubmed-xml.ts";

async function build(parts: Parameters<typeof inventArticle>[0]) {
  for await (const piece of parsePubmedXml([inventSet(inventArticle(parts))], { file: "a.xml" })) {
    if (piece.article !== undefined) return buildPubmedFields(piece.article);
  }
  throw new Error("no article");
}

function link(type: string, source = "J Invent. 2025 Mar 5;1(2):3. doi: 10.5555/n1.", pmid = "") {
  const id = pmid && `<PMID>${pmid}</PMID>`;
  return `<CommentsCorrectionsList><CommentsCorrections RefType="${type}"><RefSource>${source}</RefSource>${id}</CommentsCorrections></CommentsCorrectionsList>`;
}

function types(...pairs: readonly (readonly [string, string])[]): string {
  const list = pairs.map(([ui, name]) => `<PublicationType UI="${ui}">${name}</PublicationType>`);
  return `<PublicationTypeList>${list.join("")}</PublicationTypeList>`;
}

it("fills every field of a record that PubMed has something for, as the schema wants it", async () => {
  const { fields, leftovers } = await build({
    title: "Triage by machine: a randomised trial.",
    article: `<Journal><ISSN>0000-0000</ISSN><JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2026</Year><Month>Jan</Month></PubDate></JournalIssue><Title>Journal of inventions</Title><ISOAbbreviation>J Invent</ISOAbbreviation></Journal>
      <Pagination><StartPage>113</StartPage><EndPage>125</EndPage><MedlinePgn>113-25</MedlinePgn></Pagination>
      <Abstract><AbstractText Label="AIM">One.</AbstractText><AbstractText Label="RESULTS">Two.</AbstractText></Abstract>
      <AuthorList><Author><LastName>Beispiel</LastName><ForeName>Anna</ForeName><AffiliationInfo><Affiliation>Example University, Boston, MA 02115, USA. anna@example.org</Affiliation></AffiliationInfo></Author>
      <Author><LastName>Wang</LastName><ForeName>Mei</ForeName><AffiliationInfo><Affiliation>A Hospital, Taipei 100, Taiwan; B Institute, Seoul, Republic of Korea.</Affiliation></AffiliationInfo></Author></AuthorList>
      <Language>eng</Language><Language>fre</Language>
      <GrantList><Grant><GrantID>EX-1</GrantID><Agency>Example Council</Agency></Grant></GrantList>
      ${types(["D016428", "Journal Article"], ["D016449", "Randomized Controlled Trial"], ["D003160", "Comparative Study"])}
      <ArticleDate DateType="Electronic"><Year>2025</Year><Month>12</Month><Day>03</Day></ArticleDate>`,
    citation: `<MeshHeadingList><MeshHeading><DescriptorName Type="Geographic">Taiwan</DescriptorName></MeshHeading><MeshHeading><DescriptorName>Triage</DescriptorName><QualifierName>methods</QualifierName></MeshHeading></MeshHeadingList>
      <KeywordList Owner="NOTNLM"><Keyword>triage.</Keyword></KeywordList>${link("ErratumIn")}`,
    data: `<ArticleIdList><ArticleId IdType="doi">10.5555/Triage.1</ArticleId><ArticleId IdType="pmc">PMC9000</ArticleId><ArticleId IdType="pii">p1</ArticleId></ArticleIdList>`,
  });
  expect(fields).toEqual({
    title: { en: "Triage by machine: a randomised trial" },
    language: "en",
    pmid: "90000001",
    doi: "10.5555/Triage.1",
    pmcid: "PMC9000",
    journal: "Journal of inventions",
    authors: [
      { family: "Beispiel", given: "Anna" },
      { family: "Wang", given: "Mei" },
    ],
    published: "2025-12-03",
    volume: "12",
    issue: "3",
    pages: "113-125",
    abstract: {
      en: [
        { label: "AIM", text: "One." },
        { label: "RESULTS", text: "Two." },
      ],
    },
    design: "randomised-trial",
    countries: ["TW"],
    authorCountries: ["US", "TW", "KR"],
    meshTerms: ["Taiwan", "Triage"],
    keywords: ["triage"],
    funding: [{ name: "Example Council", id: "EX-1" }],
    status: { corrected: { noticeDoi: "10.5555/n1", date: "2025-03-05" } },
  });
  expect(paperRecordSchema.safeParse({ position: 1, ...fields }).success).toBe(true);
  expect(leftovers.map(({ field, value }) => `${field.replace(/^.*\//, "")}: ${value}`)).toEqual([
    "ISSN: 0000-0000",
    "ISOAbbreviation: J Invent",
    "Author: Beispiel | Anna | Example University, Boston, MA 02115, USA. anna@example.org",
    "Author: Wang | Mei | A Hospital, Taipei 100, Taiwan; B Institute, Seoul, Republic of Korea.",
    "MeshHeading: Triage | methods",
    "ArticleId: p1",
    "Language: fre",
    "PubDate: 2026-01",
    "PublicationType: Comparative Study",
  ]);
});

it("takes brackets and full stop from a translated title and keeps the paper's own", async () => {
  const article = `<VernacularTitle>Ein erfundener Beitrag.</VernacularTitle><Language>ger</Language>`;
  expect((await build({ title: "[An invented paper].", article })).fields).toMatchObject({
    title: { en: "An invented paper", original: "Ein erfundener Beitrag" },
    language: "de",
  });
  expect((await build({ title: "[Not Available].", article })).fields.title).toEqual({
    en: "Ein erfundener Beitrag",
    original: "Ein erfundener Beitrag",
  });
});

it("tells what became of the paper from what is only a notice's link to its own paper", async () => {
  const statusOf = async (citation: string, article = "") =>
    (await build({ citation, article })).fields.status;
  const notice = { noticeDoi: "10.5555/n1", date: "2025-03-05" };
  expect(await statusOf(link("RetractionIn"))).toEqual({ retracted: notice });
  expect(await statusOf(link("RetractedandRepublishedIn", "X. 2024.", "90000009"))).toEqual({
    retracted: { noticePmid: "90000009", date: "2024" },
  });
  expect(await statusOf(link("ExpressionOfConcernIn"))).toEqual({ concern: notice });
  expect(await statusOf(link("CorrectedandRepublishedIn"))).toEqual({ corrected: notice });
  const retracted = types(["D016441", "Retracted Publication"]);
  expect(await statusOf("", retracted)).toEqual({ retracted: {} });
  for (const type of [
    "RetractionOf",
    "RetractedandRepublishedFrom",
    "ExpressionOfConcernFor",
    "ErratumFor",
    "CorrectedandRepublishedFrom",
    "CommentIn",
  ]) {
    expect(await statusOf(link(type))).toBeUndefined();
  }
});

it("knows other versions of the work, a preprint's article and an article's preprint", async () => {
  const preprint = types(["D000076942", "Preprint"]);
  const update = link("UpdateIn", "J Invent. 2025.", "90000002");
  expect((await build({ article: preprint, citation: update })).fields).toMatchObject({
    type: "article",
    versions: [{ relation: "article", pmid: "90000002" }],
  });
  expect((await build({ citation: update })).fields.versions).toEqual([
    { relation: "update", pmid: "90000002" },
  ]);
  const earlier = link("UpdateOf", "medRxiv. 2024. doi: 10.5555/preprint");
  expect((await build({ citation: earlier })).fields.versions).toEqual([
    { relation: "preprint", doi: "10.5555/preprint" },
  ]);
});

it("suggests a design and says what the suggestion rests on", async () => {
  const heading = `<MeshHeadingList><MeshHeading><DescriptorName>Cross-Sectional Studies</DescriptorName></MeshHeading></MeshHeadingList>`;
  const old = types(["", "JOURNAL ARTICLE"], ["", "META-ANALYSIS"]);
  expect((await build({ article: old })).suggestion).toEqual({
    design: "meta-analysis",
    basis: "publication type",
    because: "META-ANALYSIS",
  });
  const byTitle = await build({ title: "Triage: a cohort study.", citation: heading });
  expect(byTitle.suggestion).toMatchObject({ design: "cohort", basis: "title" });
  expect(byTitle.fields.design).toBeUndefined();
  expect((await build({ citation: heading })).suggestion).toMatchObject({
    design: "cross-sectional",
    basis: "MeSH",
  });
  expect((await build({})).suggestion).toBeUndefined();
});
