import { Converter } from "opencc-js/t2cn";
import type { SearchEngine } from "../../../src/search/search.ts";
import { stemWord } from "../../../src/search/stem-word.ts";
import { buildRandom, pick } from "../invented/random.ts";
import type { MedicalTerm } from "./medical-terms.ts";
import type { SyntheticPaper } from "./synthetic-paper.ts";

/** Results that were looked at, and those of them that have all words of the query. */
type Precision = { readonly results: number; readonly right: number };

/** Results of a query that are looked at. */
const mostResults = 50;
const simplify = Converter({ from: "tw", to: "cn" });

/**
 * Asks for two or three terms of a paper, Chinese or English, and looks whether each result has every
 * one of them: by its text, without anything of the search.
 * @param synonyms groups of terms that mean the same
 */
export async function measurePrecision(
  engine: SearchEngine,
  papers: readonly SyntheticPaper[],
  findPaper: (id: string) => SyntheticPaper,
  synonyms: readonly (readonly string[])[],
): Promise<Precision> {
  const random = buildRandom(papers.length);
  let [results, right] = [0, 0];
  for (const { terms } of papers) {
    const asked = terms.slice(0, pick([2, 3], random));
    const name = pick([readChinese, readEnglish], random);
    const { hits } = await engine.search({
      query: asked.map(name).join(" "),
      pageSize: mostResults,
    });
    for (const { id } of hits) {
      const text = stemAll(JSON.stringify(findPaper(id).paper.record));
      results += 1;
      if (asked.every((term) => hasTerm(text, name(term), synonyms))) right += 1;
    }
  }
  return { results, right };
}

function readChinese({ zh }: MedicalTerm): string {
  return zh;
}

function readEnglish({ en }: MedicalTerm): string {
  return en;
}

/** OpenCC takes 紀錄 for 記錄 in some sentences and not in others. */
function plain(text: string): string {
  return simplify(text).toLowerCase().replaceAll("纪录", "记录");
}

/** A term itself, another that means the same, or of English all of its words, each in whichever form. */
function hasTerm(text: string, term: string, synonyms: readonly (readonly string[])[]): boolean {
  const findForms = (own: string) =>
    synonyms.find((group) => group.some((other) => stemAll(other) === stemAll(own))) ?? [];
  const has = (own: string) =>
    [own, ...findForms(own)].some((form) => text.includes(stemAll(form)));
  return has(term) || (/[a-z]/.test(term) && term.split(/[ -]/).every(has));
}

/** A text with its English words as their stems. */
function stemAll(text: string): string {
  return plain(text).replace(/[a-z]+/g, stemWord);
}
