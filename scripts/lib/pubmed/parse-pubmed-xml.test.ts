import { expect, it } from "vitest";
import { inventArticle, inventSet } from "../../test/services/invented-articles.ts";
import type { Finding } from "../finding.ts";
import { parsePubmedXml } from "./parse-pubmed-xml.ts";
import type { PubmedArticle } from "./pubmed-article.ts";

async function read(...chunks: readonly string[]) {
  const articles: PubmedArticle[] = [];
  const findings: Finding[] = [];
  for await (const { article, finding } of parsePubmedXml(chunks, { file: "a.xml" })) {
    if (article !== undefined) articles.push(article);
    else findings.push(finding);
  }
  const places = findings.map(({ code, line, column }) => `${line}:${column} ${code}`);
  return { articles, findings: places };
}

async function readOne(parts: Parameters<typeof inventArticle>[0]) {
  const { articles } = await read(inventSet(inventArticle(parts)));
  const [article] = articles;
  if (article === undefined) throw new Error("no article");
  return article;
}

it("gives the same wherever a file is cut into chunks", async () => {
  const text = inventSet(
    inventArticle({ title: "Über <i>TERT</i> &amp; 𝛼 &lt;5" }),
    inventArticle({ pmid: "90000002" }),
  );
  const whole = await read(text);
  expect(whole.articles.map(({ pmid, title }) => [pmid, title])).toEqual([
    ["90000001", "Über TERT & 𝛼 <5"],
    ["90000002", "An invented paper."],
  ]);
  for (const size of [1, 7, 100]) {
    expect(await read(...(text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []))).toEqual(whole);
  }
});

it("collects a text through all that is marked in it, and raises and lowers what Unicode can", async () => {
  const article = await readOne({
    title: "<b>Role of <i>TE<u>RT</u></i></b> and H<sub>2</sub>O, 10<sup>-3</sup>",
    article: `<Abstract><AbstractText Label="RESULTS">m<sup>2</sup>, P<sub>trend</sub>, 10<sup>-3.5</sup>,
      <mml:math><mml:msubsup> <mml:mi>η</mml:mi> <mml:mi>p</mml:mi> <mml:mn>2</mml:mn> </mml:msubsup></mml:math></AbstractText></Abstract>`,
  });
  expect(article.title).toBe("Role of TERT and H₂O, 10⁻³");
  expect(article.abstract).toEqual([{ label: "RESULTS", text: "m², Ptrend, 10^-3.5, ηₚ²" }]);
});

it("keeps the papers before the place at which XML is malformed or breaks off", async () => {
  const text = inventSet(inventArticle(), inventArticle({ pmid: "90000002" }));
  expect(await read(text.slice(0, -80))).toMatchObject({
    articles: [{ pmid: "90000001" }],
    findings: ["7:66 xml-syntax"],
  });
  expect(await read(inventSet(inventArticle(), "<PubmedArticle>\n wrong"))).toMatchObject({
    articles: [{ pmid: "90000001" }],
    findings: ["7:25 xml-syntax"],
  });
  expect((await read("<PubmedArticleSet>&nbsp;")).findings).toEqual(["1:24 xml-syntax"]);
  expect((await read("")).findings).toEqual(["1:1 xml-syntax"]);
  const deep = `${"<i>".repeat(5000)}x${"</i>".repeat(5000)}`;
  expect((await read(inventSet(inventArticle({ title: deep })))).findings).toEqual([
    expect.stringMatching(/^4:\d+ xml-syntax$/),
  ]);
});

it("says that a page that is no set of papers has none, and gives a paper without a title, too", async () => {
  const { findings } = await read("<html><body><pre>pmid 90000001</pre></body></html>");
  expect(findings).toEqual(["1:1 no-papers-in-file"]);
  expect(await read(inventSet(inventArticle({ title: "" }), inventArticle()))).toMatchObject({
    articles: [{ pmid: "90000001", title: undefined }, { pmid: "90000001" }],
    findings: [],
  });
});

it("takes no identifier but the paper's own", async () => {
  const reference = `<Reference><Citation>Other.</Citation><ArticleIdList><ArticleId IdType="pubmed">80000001</ArticleId><ArticleId IdType="doi">10.5555/other</ArticleId><ArticleId IdType="pmc">PMC800</ArticleId></ArticleIdList></Reference>`;
  const parts = {
    citation: `<CommentsCorrectionsList><CommentsCorrections RefType="Cites"><RefSource>X</RefSource><PMID>80000002</PMID></CommentsCorrections></CommentsCorrectionsList>`,
    data: `<ReferenceList>${reference}</ReferenceList><ArticleIdList><ArticleId IdType="pubmed">90000001</ArticleId><ArticleId IdType="pmc">PMC9000</ArticleId></ArticleIdList>`,
  };
  expect(await readOne(parts)).toMatchObject({
    pmid: "90000001",
    doi: undefined,
    pmcid: "PMC9000",
    links: [],
    leftovers: [],
  });
  const electronic = `<ELocationID EIdType="doi" ValidYN="N">10.5555/wrong</ELocationID><ELocationID EIdType="doi" ValidYN="Y">10.5555/right</ELocationID>`;
  expect((await readOne({ ...parts, article: electronic })).doi).toBe("10.5555/right");
});

it("keeps an abstract in another language apart", async () => {
  const article = await readOne({
    article: `<Abstract><AbstractText Label="UNLABELLED">Own.</AbstractText><AbstractText/></Abstract>`,
    citation: `<OtherAbstract Type="Publisher" Language="spa"><AbstractText>Otro.</AbstractText></OtherAbstract>`,
  });
  expect(article.abstract).toEqual([{ label: undefined, text: "Own." }]);
  expect(article.leftovers).toEqual([
    { field: "MedlineCitation/OtherAbstract", value: "Otro.", line: 5 },
  ]);
});

it("reads dates as exactly as they are known, of several months or a season the year", async () => {
  const dateOf = async (date: string) => {
    const journal = `<Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal>`;
    return (await readOne({ article: journal })).dates.issue;
  };
  expect(await dateOf("<Year>2025</Year><Month>Mar</Month><Day>5</Day>")).toBe("2025-03-05");
  expect(await dateOf("<Year>2025</Year><Month>02</Month><Day>30</Day>")).toBe("2025-02");
  expect(await dateOf("<MedlineDate>2014 Jan-Apr</MedlineDate>")).toBe("2014");
  expect(await dateOf("<MedlineDate>1998-1999</MedlineDate>")).toBe("1998");
  expect(await dateOf("<Year>1990</Year><Season>Spring</Season>")).toBe("1990");
});

it("reads persons, groups and suffixes, without names that PubMed put right", async () => {
  const article = await readOne({
    article: `<AuthorList CompleteYN="Y">
      <Author ValidYN="N"><LastName>Wrong</LastName></Author>
      <Author ValidYN="Y"><LastName>de Vries</LastName><ForeName>Anna B</ForeName><Initials>AB</Initials><Suffix>Jr</Suffix>
        <AffiliationInfo><Affiliation>Example Hospital, Taipei, Taiwan.</Affiliation></AffiliationInfo></Author>
      <Author><CollectiveName>Example Study Group</CollectiveName></Author></AuthorList>`,
  });
  expect(article.authors).toEqual([
    {
      family: "de Vries",
      given: "Anna B",
      suffix: "Jr",
      affiliations: ["Example Hospital, Taipei, Taiwan."],
    },
    { literal: "Example Study Group", affiliations: [] },
  ]);
});

it("reads books and their chapters", async () => {
  const book = (inner: string) =>
    `<PubmedBookArticle><BookDocument><PMID>90000003</PMID><Book><BookTitle>An invented book</BookTitle><PubDate><Year>2020</Year></PubDate><AuthorList Type="editors"><Author><LastName>Editor</LastName></Author></AuthorList><AuthorList Type="authors"><Author><LastName>Writer</LastName></Author></AuthorList></Book>${inner}</BookDocument></PubmedBookArticle>`;
  const { articles } = await read(
    inventSet(book(""), book("<ArticleTitle>A chapter</ArticleTitle>")),
  );
  expect(articles).toMatchObject([
    {
      kind: "book",
      title: "An invented book",
      journal: undefined,
      authors: [{ family: "Writer" }],
    },
    { kind: "chapter", title: "A chapter", journal: "An invented book", dates: { issue: "2020" } },
  ]);
});
