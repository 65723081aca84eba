/** Elements of an invented article in the shape of PubMed's; `""` for those that it hasn't. */
type InventedArticle = {
  readonly pmid?: string;
  readonly title?: string;
  /** XML within `Article`, after the title. */
  readonly article?: string;
  /** XML within `MedlineCitation`, after `Article`. */
  readonly citation?: string;
  /** XML within `PubmedData`. */
  readonly data?: string;
};

/** A `PubmedArticle` with an identifier, a title and what else is given. */
export function inventArticle({
  pmid = "90000001",
  title = "An invented paper.",
  article = "",
  citation = "",
  data = "",
}: InventedArticle = {}): string {
  return `<PubmedArticle><MedlineCitation><PMID Version="1">${pmid}</PMID>
<Article>${title && `<ArticleTitle>${title}</ArticleTitle>`}${article}</Article>
${citation}</MedlineCitation><PubmedData>${data}</PubmedData></PubmedArticle>`;
}

/** A file of such articles. */
export function inventSet(...articles: readonly string[]): string {
  return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>${articles.join("\n")}</PubmedArticleSet>
`;
}
