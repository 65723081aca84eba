import { type CslType, cslTypes } from "../../record/values/csl-types.ts";

/** Types of CSL, and how RIS, BibTeX, Zotero, Scopus, Web of Science and PubMed call them; folded. */
const wordsOf: Partial<Record<CslType, string>> = {
  "article-journal":
    "jour ejour jfull abst inpr article journalarticle articlejournal review reviewarticle articleinpress journalarticles 期刊 期刊論文 j electronicarticle",
  article: "preprint unpb unpd unpublished 預印本 workingpaper online",
  "article-magazine": "mgzn magazinearticle",
  "article-newspaper": "news newspaperarticle",
  book: "book ebook edbook mvbook collection booklet 書籍 b editedbook monograph",
  chapter: "chap echap incollection inbook suppbook booksection bookchapter 書籍章節 inreference",
  "paper-conference":
    "conf cpaper inproceedings conference proceedings conferencepaper proceedingspaper 會議論文 c mvproceedings proceedingsarticle",
  thesis: "thes thesis phdthesis mastersthesis 學位論文 dissertation",
  report: "rprt report techreport govdoc 技術報告",
  dataset: "data dataset aggr 資料集",
  software: "comp software computerprogram",
  webpage: "elec web webpage icomm www",
  "post-weblog": "blog blogpost",
  patent: "pat patent",
  manuscript: "mans manuscript",
  standard: "stand standard",
  legislation: "stat bill statute legislation",
  legal_case: "case legalcase",
  document: "gen misc document generic",
};

const typeOf: ReadonlyMap<string, CslType> = new Map([
  ...cslTypes.map((type) => [foldType(type), type] as const),
  ...cslTypes.flatMap((type) =>
    (wordsOf[type]?.split(" ") ?? []).map((word) => [word, type] as const),
  ),
]);

/**
 * The CSL type that another format's name of a type means; `undefined` for one that names none, such as a design.
 * @param isCsl whether the name is CSL's own, in which `article` is a preprint
 */
export function parseType(text: string, isCsl = false): CslType | undefined {
  const own = isCsl ? cslTypes.find((type) => type === text) : undefined;
  return own ?? typeOf.get(foldType(text));
}

function foldType(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
