import { buildPubmedFields } from "../../pubmed/build-pubmed-fields.ts";
import { parsePubmedXml } from "../../pubmed/parse-pubmed-xml.ts";
import type { ImportedPiece } from "../imported-record.ts";
import { buildImported } from "../imported-record.ts";

/**
 * The papers of PubMed's XML, each as soon as it is whole.
 * @param chunks the text of the file, cut anywhere
 */
export async function* parseXmlPapers(
  chunks: Iterable<string> | AsyncIterable<string>,
  file: string,
): AsyncGenerator<ImportedPiece> {
  for await (const { article, finding } of parsePubmedXml(chunks, { file })) {
    if (finding !== undefined) yield { finding };
    else {
      const { fields, leftovers } = buildPubmedFields(article);
      yield { record: { ...buildImported(file, fields, article.line), leftovers } };
    }
  }
}
