import { inventArticle } from "../../test/services/invented-articles.ts";

/** An article about as long as PubMed's are on average, references included; another paper for each number below 10 million. */
export function inventLongArticle(number: number): string {
  const person = (index: number) =>
    `<Author ValidYN="Y"><LastName>Beispiel${index}</LastName><ForeName>Anna</ForeName><Initials>A</Initials><AffiliationInfo><Affiliation>Department ${index}, Example University, Taipei, Taiwan.</Affiliation></AffiliationInfo></Author>`;
  const reference = (index: number) =>
    `<Reference><Citation>Example J. 2020;${index}:1-9.</Citation><ArticleIdList><ArticleId IdType="pubmed">${80000000 + index}</ArticleId></ArticleIdList></Reference>`;
  const heading = (index: number) =>
    `<MeshHeading><DescriptorName UI="D${index}" MajorTopicYN="N">Heading ${index}</DescriptorName></MeshHeading>`;
  const repeat = (build: (index: number) => string, count: number) =>
    Array.from({ length: count }, (_, index) => build(index)).join("\n");
  const pmid = String(90000000 + number);
  return inventArticle({
    pmid,
    title: `Paper ${number} of inventions in <i>triage</i>.`,
    article: `<Journal><JournalIssue><Volume>${number}</Volume><PubDate><Year>2025</Year></PubDate></JournalIssue><Title>Journal of inventions</Title></Journal>
      <Abstract><AbstractText Label="RESULTS">${"Time fell by 20% (95% CI 12 to 28) in 1,204 visits. ".repeat(30)}</AbstractText></Abstract>
      <AuthorList>${repeat(person, 6)}</AuthorList><Language>eng</Language>`,
    citation: `<MeshHeadingList>${repeat(heading, 15)}</MeshHeadingList>`,
    data: `<ArticleIdList><ArticleId IdType="doi">10.5555/${pmid}</ArticleId></ArticleIdList><ReferenceList>${repeat(reference, 40)}</ReferenceList>`,
  });
}
