import * as z from "zod";
import { parseJsonValue } from "../record/json/json-value.ts";
import { parseDoi } from "../record/values/doi.ts";
import { parsePmcid } from "../record/values/pmcid.ts";
import { parsePmid } from "../record/values/pmid.ts";
import { listAt, openXmlReader, renderText } from "./xml-reader.ts";

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

/** The identifiers of one paper, as far as PMC knows them. */
export type ConvertedIds = {
  readonly pmid: string | undefined;
  readonly pmcid: string | undefined;
  /** In lower case. */
  readonly doi: string | undefined;
};

const id = z.union([z.string(), z.number()]).optional();
const answerSchema = z.object({
  records: z.array(z.object({ pmid: id, pmcid: id, doi: id })),
});

/**
 * The papers in an answer of PMC's id converter, which knows only those that are in PMC; `undefined` where the text is
 * no answer.
 * @see https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/
 */
export function parseIdConversion(text: string): readonly ConvertedIds[] | undefined {
  const { data } = answerSchema.safeParse(parseJsonValue(text));
  return data?.records.map(({ pmid, pmcid, doi }) => ({
    pmid: parsePmid(String(pmid ?? "")),
    pmcid: parsePmcid(String(pmcid ?? "")),
    doi: parseDoi(String(doi ?? ""))?.toLowerCase(),
  }));
}
