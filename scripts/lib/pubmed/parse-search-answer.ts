import { listAt, renderText } from "./xml-element.ts";
import { openXmlReader } from "./xml-reader.ts";

/** What ESearch says. */
type SearchAnswer =
  | { readonly pmids: readonly string[]; readonly error?: never }
  | { readonly error: string; readonly pmids?: never };

/**
 * The PMIDs in an answer of ESearch, none where nothing matches; an error where the answer is one, whatever its status
 * was, or no whole answer.
 * @see https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch
 */
export function parseSearchAnswer(text: string): SearchAnswer {
  const reader = openXmlReader(new Set(["eSearchResult"]));
  const [result] = reader.write(text);
  const problem = reader.close();
  if (problem !== undefined || result === undefined) {
    return { error: problem?.message ?? `<${reader.rootName()}>` };
  }
  const [error] = [...listAt(result, "ERROR"), ...listAt(result, "Error")];
  if (error !== undefined) return { error: renderText(error) };
  return { pmids: listAt(result, "IdList/Id").map(renderText) };
}
