import type { Finding } from "../finding.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { buildFinding } from "../rule.ts";
import { buildArticle } from "./build-article.ts";
import type { PubmedArticle } from "./pubmed-article.ts";
import { noPapersRule, xmlSyntaxRule } from "./pubmed-xml-rules.ts";
import { openXmlReader, type XmlProblem } from "./xml-reader.ts";

/** A paper, or what is wrong with a part of the file. */
type PubmedPiece =
  | { readonly article: PubmedArticle; readonly finding?: never }
  | { readonly finding: Finding; readonly article?: never };

/**
 * The papers of PubMed's XML (`PubmedArticleSet`, `PubmedBookArticleSet`, or articles alone), each as soon as it is
 * whole, with or without a title, in the order of the file; only one is held at a time. Where the XML is malformed or breaks off, the papers
 * before that place come, and then a finding with line and column. A file without a paper is a finding, too.
 * @param chunks the text of the file, cut anywhere
 */
export async function* parsePubmedXml(
  chunks: Iterable<string> | AsyncIterable<string>,
  source: RecordSource,
): AsyncGenerator<PubmedPiece> {
  const reader = openXmlReader(articleNames);
  let count = 0;
  for await (const chunk of chunks) {
    for (const root of reader.write(chunk)) {
      count += 1;
      yield { article: buildArticle(root) };
    }
    if (reader.problem() !== undefined) break;
  }
  const problem = reader.close();
  if (problem !== undefined) yield { finding: describeSyntax(problem, source) };
  else if (count === 0) yield { finding: describeNoPapers(reader.rootName(), source) };
}

const articleNames: ReadonlySet<string> = new Set(["PubmedArticle", "PubmedBookArticle"]);

function describeSyntax({ line, column, message }: XmlProblem, source: RecordSource): Finding {
  const place = { file: source.file, line, column, pointer: "" };
  return buildFinding(xmlSyntaxRule, place, {
    en: `The XML can't be read on from here: ${message}`,
    "zh-Hant": `XML 從此處起無法讀取：${message}`,
  });
}

function describeNoPapers(rootName: string | undefined, { file }: RecordSource): Finding {
  const place = { file, line: 1, column: 1, pointer: "" };
  const received = rootName === undefined ? "no element" : `<${rootName}>`;
  return buildFinding(noPapersRule, place, {
    en: `Received ${received}; expected a PubmedArticle or a PubmedBookArticle.`,
    "zh-Hant": `收到 ${received}；應有 PubmedArticle 或 PubmedBookArticle。`,
  });
}
