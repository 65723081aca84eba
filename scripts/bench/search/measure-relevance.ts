import { Converter } from "opencc-js/t2cn";
import type { SearchEngine } from "../../../src/search/query/search-engine.ts";
import { stemWord } from "../../../src/search/words/stem-word.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import { buildRandom, pick } from "../invented/random.ts";
import type { MedicalTerm } from "./medical-terms.ts";
import type { SearchSystem } from "./rivals.ts";
import type { SyntheticPaper } from "./synthetic-paper.ts";

/** A query, its kind, and whether a paper's id is a right answer. */
export type RankedQuery = {
  readonly kind: string;
  readonly query: string;
  readonly isRight: (id: string) => boolean;
};

/** Of one kind and one system: how many queries, and how many had a right answer first, or in the first five. */
type Recall = { queries: number; first: number; five: number };

/** Recall by kind of query, then by system in the order given. */
type RecallTable = ReadonlyMap<string, readonly Readonly<Recall>[]>;

/** Asks every system every query. */
export async function measureRecall(
  systems: readonly SearchSystem[],
  queries: readonly RankedQuery[],
): Promise<RecallTable> {
  const table = new Map<string, Recall[]>();
  for (const { kind, query, isRight } of queries) {
    const row = table.get(kind) ?? systems.map(() => ({ queries: 0, first: 0, five: 0 }));
    table.set(kind, row);
    for (const [index, system] of systems.entries()) {
      const place = (await system.find(query)).findIndex(isRight);
      const recall = row[index];
      if (recall === undefined) continue;
      recall.queries += 1;
      if (place === 0) recall.first += 1;
      if (place >= 0 && place < 5) recall.five += 1;
    }
  }
  return table;
}

/** The table in Markdown: right first / right in the first five, by kind and in all. */
export function renderRecall(systems: readonly SearchSystem[], table: RecallTable): string {
  const all = systems.map((_, index) => {
    const recalls = [...table.values()].flatMap((row) => row[index] ?? []);
    return recalls.reduce((sum, recall) => ({
      queries: sum.queries + recall.queries,
      first: sum.first + recall.first,
      five: sum.five + recall.five,
    }));
  });
  const rows = [...table, ["all", all] as const].map(([kind, row]) => {
    const cells = row.map(({ first, five }) => `${first} / ${five}`);
    return [kind, String(row[0]?.queries ?? 0), ...cells];
  });
  const names = systems.map(({ name }) => name);
  return renderTable(["right first / in the first five", "queries", ...names], rows);
}

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
