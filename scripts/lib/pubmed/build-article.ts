import { parseMonth } from "../months.ts";
import { parseDoi } from "../record/values/doi.ts";
import { expandPages } from "../record/values/page-range.ts";
import { parsePmcid } from "../record/values/pmcid.ts";
import { parsePmid } from "../record/values/pmid.ts";
import { listLeftovers } from "./element-fields.ts";
import { findCountries } from "./find-countries.ts";
import type { AbstractPart, PubmedArticle, PubmedAuthor, PubmedLink } from "./pubmed-article.ts";
import { listAt, readTextAt, renderText, type XmlElement } from "./xml-reader.ts";

/** Where the same thing stands in the two kinds of citation. */
const paths = {
  PubmedArticle: {
    citation: "MedlineCitation",
    article: "MedlineCitation/Article",
    ids: ["PubmedData/ArticleIdList/ArticleId"],
  },
  PubmedBookArticle: {
    citation: "BookDocument",
    article: "BookDocument",
    ids: ["PubmedBookData/ArticleIdList/ArticleId", "BookDocument/ArticleIdList/ArticleId"],
  },
} as const;

/**
 * The paper in a `PubmedArticle` or `PubmedBookArticle`. Every value is read from the place that PubMed's DTD has for
 * the paper's own: identifiers of references, comments and other versions are never taken for it.
 * @see https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html
 */
export function buildArticle(root: XmlElement): PubmedArticle {
  const isBook = root.name === "PubmedBookArticle";
  const place = paths[isBook ? "PubmedBookArticle" : "PubmedArticle"];
  const at = (path: string) => listAt(root, path);
  const textAt = (...places: string[]) => readTextAt(root, ...places);
  const textsAt = (path: string) => at(path).map(renderText).filter(Boolean);
  const { article, citation } = place;
  const title = textAt(`${article}/ArticleTitle`);
  const bookTitle = textAt("BookDocument/Book/BookTitle");
  const ofIssue = isBook ? "Book/PubDate" : "Journal/JournalIssue/PubDate";
  const authors = readAuthors(root, article);
  return {
    line: root.line,
    kind: !isBook ? "article" : title === undefined ? "book" : "chapter",
    ...readIds(root, place),
    title: title ?? bookTitle,
    vernacularTitle: textAt(`${article}/VernacularTitle`),
    journal: isBook ? title && bookTitle : textAt(`${article}/Journal/Title`),
    journalAbbreviation: textAt(
      `${article}/Journal/ISOAbbreviation`,
      "MedlineCitation/MedlineJournalInfo/MedlineTA",
    ),
    volume: textAt(`${article}/Journal/JournalIssue/Volume`, `${article}/Book/Volume`),
    issue: textAt(`${article}/Journal/JournalIssue/Issue`),
    pages: readPages(root, article),
    dateRevised: buildDate(at(`${citation}/DateRevised`)[0]),
    dates: {
      electronic: buildDate(at(`${article}/ArticleDate`)[0]),
      issue: buildDate(at(`${article}/${ofIssue}`)[0]),
    },
    authors,
    authorCountries: findCountries(authors.flatMap(({ affiliations }) => affiliations)),
    abstract: at(`${article}/Abstract/AbstractText`).flatMap(buildPart),
    languages: textsAt(`${article}/Language`),
    types: [`${article}/PublicationTypeList/PublicationType`, `${article}/PublicationType`]
      .flatMap(at)
      .map((type) => ({ ui: type.attributes.UI ?? "", name: renderText(type) }))
      .filter(({ name }) => name !== ""),
    ...readMesh(at(`${citation}/MeshHeadingList/MeshHeading/DescriptorName`)),
    keywords: textsAt(`${citation}/KeywordList/Keyword`),
    grants: at(`${article}/GrantList/Grant`).map((grant) => ({
      id: readTextAt(grant, "GrantID"),
      agency: readTextAt(grant, "Agency"),
    })),
    links: at(`${citation}/CommentsCorrectionsList/CommentsCorrections`)
      .filter(({ attributes }) => attributes.RefType !== "Cites")
      .map(buildLink),
    leftovers: listLeftovers(root),
  };
}

function readIds(root: XmlElement, { article, citation, ids }: (typeof paths)[keyof typeof paths]) {
  const own = ids.flatMap((path) => listAt(root, path));
  const valid = ["ELocationID", "Book/ELocationID"]
    .flatMap((path) => listAt(root, `${article}/${path}`))
    .filter(({ attributes }) => attributes.ValidYN !== "N");
  const read = (type: string, parse: (text: string) => string | undefined) =>
    [
      ...own.filter(({ attributes }) => attributes.IdType === type),
      ...valid.filter(({ attributes }) => attributes.EIdType === type),
    ]
      .map((id) => parse(renderText(id)))
      .find((id) => id !== undefined);
  const pmid = parsePmid(readTextAt(root, `${citation}/PMID`) ?? "");
  return {
    pmid: pmid ?? read("pubmed", parsePmid),
    doi: read("doi", parseDoi),
    pmcid: read("pmc", parsePmcid),
  };
}

/** A range of pages with its last page written out, as CSL wants it; else the number of the article. */
function readPages(root: XmlElement, article: string): string | undefined {
  const medline = readTextAt(root, `${article}/Pagination/MedlinePgn`);
  const start = readTextAt(root, `${article}/Pagination/StartPage`);
  const end = readTextAt(root, `${article}/Pagination/EndPage`);
  if (medline === undefined) return start && end && start !== end ? `${start}-${end}` : start;
  return expandPages(medline);
}

/** The authors of an article or chapter; those of the book where the chapter names none. */
function readAuthors(root: XmlElement, article: string): PubmedAuthor[] {
  const ofChapter = listAt(root, `${article}/AuthorList`).filter(isOfAuthors);
  const ofBook = listAt(root, "BookDocument/Book/AuthorList").filter(isOfAuthors);
  // Until 2014 PubMed gave one affiliation a paper, the first author's.
  const oldAffiliations = listAt(root, `${article}/Affiliation`).map(renderText).filter(Boolean);
  return (ofChapter.length > 0 ? ofChapter : ofBook)
    .flatMap((list) => listAt(list, "Author"))
    .flatMap(buildAuthor)
    .map((author, index) => (index === 0 ? addAffiliations(author, oldAffiliations) : author));
}

function isOfAuthors({ attributes }: XmlElement): boolean {
  return attributes.Type !== "editors";
}

/** None for a name that PubMed has put right by another one. */
function buildAuthor(author: XmlElement): PubmedAuthor[] {
  const text = (...names: string[]) => readTextAt(author, ...names);
  const name = {
    family: text("LastName"),
    given: text("ForeName", "Initials"),
    suffix: text("Suffix"),
    literal: text("CollectiveName"),
  };
  const isName =
    name.family !== undefined || name.literal !== undefined || name.given !== undefined;
  if (!isName || author.attributes.ValidYN === "N") return [];
  const affiliations = ["AffiliationInfo/Affiliation", "Affiliation"].flatMap((path) =>
    listAt(author, path).map(renderText),
  );
  return [{ ...name, affiliations }];
}

function addAffiliations(author: PubmedAuthor, further: readonly string[]): PubmedAuthor {
  return { ...author, affiliations: [...author.affiliations, ...further] };
}

/** None for a part without text. `UNLABELLED` is no label, but PubMed's word for there being none. */
function buildPart(part: XmlElement): AbstractPart[] {
  const text = renderText(part);
  const label = part.attributes.Label?.trim() ?? "";
  if (text === "") return [];
  return [
    /^(?:|un(?:label+ed|assigned))$/i.test(label) ? { label: undefined, text } : { label, text },
  ];
}

function readMesh(descriptors: readonly XmlElement[]) {
  const isPlace = ({ attributes }: XmlElement) => attributes.Type === "Geographic";
  return {
    meshTerms: descriptors.map(renderText).filter(Boolean),
    places: descriptors.filter(isPlace).map(renderText),
  };
}

function buildLink(link: XmlElement): PubmedLink {
  const source = readTextAt(link, "RefSource") ?? "";
  const [, doi = ""] = /\bdoi:\s*(10\.\S+)/i.exec(source) ?? [];
  return {
    type: link.attributes.RefType ?? "",
    pmid: parsePmid(readTextAt(link, "PMID") ?? ""),
    doi: parseDoi(doi),
    date: parseCitedDate(source),
    source,
  };
}

/**
 * The date in an element with `Year`, `Month` and `Day`, as exactly as it is known: of a season or of several months
 * (`MedlineDate`) only the year.
 * @see https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pubdate
 */
function buildDate(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const medline = readTextAt(element, "MedlineDate");
  if (medline !== undefined) return /\b\d{4}\b/.exec(medline)?.[0];
  const parts = ["Year", "Month", "Day"].map((name) => readTextAt(element, name) ?? "");
  return renderDate(parts);
}

/**
 * The date at the beginning of what follows a journal's name in a citation.
 * @example parseCitedDate("J Exam. 2024 Mar 5;12(3):45") // "2024-03-05"
 */
function parseCitedDate(citation: string): string | undefined {
  const found = /\b((?:19|20)\d\d)(?:[ -]([A-Z][a-z]{2})\b(?: (\d{1,2})\b)?)?/.exec(citation);
  return found === null ? undefined : renderDate(found.slice(1).map((part) => part ?? ""));
}

function renderDate([year = "", month = "", day = ""]: readonly string[]): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = /^\d+$/.test(month) ? Number(month) : parseMonth(month);
  if (number < 1 || number > 12) return year;
  const date = `${year}-${String(number).padStart(2, "0")}`;
  const isDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= lastDay(year, number);
  return isDay ? `${date}-${day.padStart(2, "0")}` : date;
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}
