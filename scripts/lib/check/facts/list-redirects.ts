/** A paper, and the addresses that were once its own, as `listFormerAddresses` gives them. */
type MovedPaper = {
  readonly collection: string;
  readonly id: string;
  readonly formerAddresses: readonly string[];
};

/**
 * Where readers of former addresses are led: `<collection>/<id>` by address, without locale and final slash. An
 * address that a paper has now is none; of two that claim one former address, the first has it.
 */
export function listRedirects(papers: readonly MovedPaper[]): ReadonlyMap<string, string> {
  const present = new Set(papers.map(({ collection, id }) => `/papers/${collection}/${id}`));
  const redirects = new Map<string, string>();
  for (const { collection, id, formerAddresses } of papers) {
    for (const address of formerAddresses) {
      if (present.has(address) || redirects.has(address)) continue;
      redirects.set(address, `${collection}/${id}`);
    }
  }
  return redirects;
}
