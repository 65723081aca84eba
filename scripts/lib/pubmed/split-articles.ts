/**
 * The articles of a whole answer of EFetch, each with its XML as it came, in their order.
 * @example splitArticles("<PubmedArticleSet><PubmedArticle>…</PubmedArticle></PubmedArticleSet>") // ["<PubmedArticle>…</PubmedArticle>"]
 */
export function splitArticles(text: string): string[] {
  const starts = Array.from(text.matchAll(/<Pubmed(?:Book)?Article[\s>]/g), ({ index }) => index);
  return starts.flatMap((start, place) => {
    const piece = text.slice(start, starts[place + 1]);
    const [end] = [...piece.matchAll(/<\/Pubmed(?:Book)?Article>/g)];
    return end === undefined ? [] : [piece.slice(0, end.index + end[0].length)];
  });
}
