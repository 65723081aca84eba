import type { Leftover } from "./pubmed-article.ts";
import { listChildren, renderText, type XmlElement } from "./xml-reader.ts";

const article = "MedlineCitation/Article";
const links = "MedlineCitation/CommentsCorrectionsList/CommentsCorrections";
const book = "BookDocument";

/** Why an element becomes no field and isn't left over either. */
const bookkeeping = "";

/**
 * The field of the record that an element of PubMed's XML becomes, by its path, or with `@` only where its `RefType`,
 * `IdType`, `EIdType` or `Type` is this one; `""` for what PubMed keeps for itself, and for references, which are
 * other papers. What has no row here is left over.
 * @see https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html
 */
export const elementFields: Readonly<Record<string, string>> = {
  "MedlineCitation/PMID": "pmid",
  [`${article}/ArticleTitle`]: "title",
  [`${article}/VernacularTitle`]: "title.original",
  [`${article}/Journal/Title`]: "journal",
  [`${article}/Journal/JournalIssue/Volume`]: "volume",
  [`${article}/Journal/JournalIssue/Issue`]: "issue",
  [`${article}/Journal/JournalIssue/PubDate`]: "published",
  [`${article}/ArticleDate`]: "published",
  [`${article}/Pagination`]: "pages",
  [`${article}/ELocationID@doi`]: "doi",
  [`${article}/Abstract/AbstractText`]: "abstract",
  [`${article}/AuthorList/Author/LastName`]: "authors",
  [`${article}/AuthorList/Author/ForeName`]: "authors",
  [`${article}/AuthorList/Author/Initials`]: "authors",
  [`${article}/AuthorList/Author/Suffix`]: "authors",
  [`${article}/AuthorList/Author/CollectiveName`]: "authors",
  [`${article}/Language`]: "language",
  [`${article}/PublicationTypeList`]: "design",
  [`${article}/GrantList`]: "funding",
  "MedlineCitation/MeshHeadingList/MeshHeading/DescriptorName": "meshTerms",
  "MedlineCitation/KeywordList": "keywords",
  [`${links}@RetractionIn`]: "status.retracted",
  [`${links}@RetractedandRepublishedIn`]: "status.retracted",
  [`${links}@ExpressionOfConcernIn`]: "status.concern",
  [`${links}@ErratumIn`]: "status.corrected",
  [`${links}@CorrectedandRepublishedIn`]: "status.corrected",
  [`${links}@UpdateIn`]: "versions",
  [`${links}@UpdateOf`]: "versions",
  [`${links}@CommentIn`]: "versions",
  [`${links}@CommentOn`]: "versions",
  [`${links}@Cites`]: bookkeeping,
  "PubmedData/ArticleIdList/ArticleId@pubmed": "pmid",
  "PubmedData/ArticleIdList/ArticleId@doi": "doi",
  "PubmedData/ArticleIdList/ArticleId@pmc": "pmcid",
  "PubmedData/ArticleIdList/ArticleId@pmcid": "pmcid",
  "PubmedData/History": bookkeeping,
  "PubmedData/PublicationStatus": bookkeeping,
  "PubmedData/ReferenceList": bookkeeping,
  "MedlineCitation/DateCreated": bookkeeping,
  "MedlineCitation/DateCompleted": bookkeeping,
  "MedlineCitation/DateRevised": bookkeeping,
  "MedlineCitation/CitationSubset": bookkeeping,
  "MedlineCitation/NumberOfReferences": bookkeeping,
  "MedlineCitation/MedlineJournalInfo": bookkeeping,
  [`${book}/PMID`]: "pmid",
  [`${book}/ArticleTitle`]: "title",
  [`${book}/VernacularTitle`]: "title.original",
  [`${book}/Book/BookTitle`]: "journal",
  [`${book}/Book/PubDate`]: "published",
  [`${book}/Book/Volume`]: "volume",
  [`${book}/Book/ELocationID@doi`]: "doi",
  [`${book}/Book/AuthorList@authors`]: "authors",
  [`${book}/ArticleDate`]: "published",
  [`${book}/Pagination`]: "pages",
  [`${book}/ELocationID@doi`]: "doi",
  [`${book}/AuthorList@authors`]: "authors",
  [`${book}/Language`]: "language",
  [`${book}/PublicationType`]: "design",
  [`${book}/Abstract/AbstractText`]: "abstract",
  [`${book}/GrantList`]: "funding",
  [`${book}/KeywordList`]: "keywords",
  [`${book}/ArticleIdList/ArticleId@pubmed`]: "pmid",
  [`${book}/ArticleIdList/ArticleId@doi`]: "doi",
  [`${book}/ArticleIdList/ArticleId@pmc`]: "pmcid",
  [`${book}/DateRevised`]: bookkeeping,
  [`${book}/ReferenceList`]: bookkeeping,
  [`${book}/Sections`]: bookkeeping,
  "PubmedBookData/History": bookkeeping,
  "PubmedBookData/PublicationStatus": bookkeeping,
  "PubmedBookData/ArticleIdList/ArticleId@pubmed": "pmid",
  "PubmedBookData/ArticleIdList/ArticleId@doi": "doi",
  "PubmedBookData/ArticleIdList/ArticleId@pmc": "pmcid",
};

/** Elements whose parts mean nothing without each other. */
const wholes = new Set([
  "Author",
  "Investigator",
  "MeshHeading",
  "CommentsCorrections",
  "Chemical",
]);

const known = Object.keys(elementFields);
/** The elements that only hold others. */
const containers = new Set(
  known.flatMap((path) => {
    const steps = path.split("/");
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
  }),
);

/** What stands in an article and in no row of `elementFields`, in the order of the file. */
export function listLeftovers(root: XmlElement): Leftover[] {
  return listChildren(root).flatMap((child) => listBelow(child, child.name));
}

function listBelow(element: XmlElement, path: string): Leftover[] {
  if (isKnown(element, path)) return [];
  const below = containers.has(path)
    ? listChildren(element).flatMap((child) => listBelow(child, `${path}/${child.name}`))
    : [build(element, path)];
  const left = below.filter(({ value }) => value !== "");
  return left.length > 0 && wholes.has(element.name) ? [build(element, path)] : left;
}

function isKnown({ attributes }: XmlElement, path: string): boolean {
  const kind = attributes.RefType ?? attributes.IdType ?? attributes.EIdType ?? attributes.Type;
  return [path, `${path}@${kind ?? ""}`].some((key) => Object.hasOwn(elementFields, key));
}

function build(element: XmlElement, field: string): Leftover {
  return { field, value: listTexts(element).join(" | "), line: element.line };
}

/** The texts of the elements in an element, apart; of one without elements its own. */
function listTexts(element: XmlElement): string[] {
  const children = listChildren(element);
  const isRunning = element.children.some(
    (child) => typeof child === "string" && child.trim() !== "",
  );
  return children.length === 0 || isRunning
    ? [renderText(element)].filter(Boolean)
    : children.flatMap(listTexts);
}
