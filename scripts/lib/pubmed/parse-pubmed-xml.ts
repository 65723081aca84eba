import type { Finding } from "../finding.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { buildFinding, type Rule } from "../rule.ts";
import { buildArticle } from "./build-article.ts";
import type { PubmedArticle } from "./pubmed-article.ts";
import { openXmlReader, type XmlProblem } from "./xml-reader.ts";

export const xmlSyntaxRule: Rule = {
  code: "xml-syntax",
  severity: "error",
  title: { en: "XML that breaks off or is malformed", "zh-Hant": "XML 中斷或格式錯誤" },
  why: {
    en: "Nothing after this place can be read; the papers before it are whole.",
    "zh-Hant": "此處之後的內容無法讀取；此處之前的文獻完整無缺。",
  },
  mend: {
    en: "Fetch or export the file again.",
    "zh-Hant": "請重新下載或匯出此檔案。",
  },
};

const noPapersRule: Rule = {
  code: "no-papers-in-file",
  severity: "error",
  title: { en: "A file without a paper", "zh-Hant": "檔案中沒有文獻" },
  why: {
    en: "There is nothing in it to make a record of.",
    "zh-Hant": "沒有可建立紀錄的內容。",
  },
  mend: {
    en: "In PubMed, save the search with the format PubMed, or ask EFetch for retmode=xml.",
    "zh-Hant": "請在 PubMed 以 PubMed 格式儲存搜尋結果，或以 retmode=xml 向 EFetch 取得資料。",
  },
};

/** Every rule about PubMed's XML. */
export const pubmedXmlRules: readonly Rule[] = [xmlSyntaxRule, noPapersRule];

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
