import { Converter } from "opencc-js/t2cn";
import { buildRandom, pick } from "../invented/random.ts";
import type { MedicalTerm } from "./medical-terms.ts";
import type { SyntheticPaper } from "./synthetic-paper.ts";
import { writtenForms } from "./written-forms.ts";

/** A query and which papers are right answers to it: by what they were made of. */
type BenchQuery = {
  /** What is hard about it. */
  readonly kind: string;
  readonly query: string;
  readonly isRight: (paper: SyntheticPaper) => boolean;
};

type Maker = (
  paper: SyntheticPaper,
  random: () => number,
) => BenchQuery["query"] | Omit<BenchQuery, "kind">;

const simplify = Converter({ from: "tw", to: "cn" });
const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** How queries of each kind are made of a paper; where it is a text alone, only that paper is right. */
const makers: Readonly<Record<string, Maker>> = {
  "two characters within a word": ({ terms }, random) => {
    const { zh } = pick(
      terms.filter((term) => term.zh.length > 3),
      random,
    );
    const start = 1 + Math.floor(random() * (zh.length - 3));
    const query = zh.slice(start, start + 2);
    return { query, isRight: (paper) => paper.terms.some((term) => term.zh.includes(query)) };
  },
  "Simplified for Traditional": ({ terms }, random) => {
    const [a, b] = [pick(terms.slice(0, 2), random), pick(terms.slice(2, 4), random)];
    return { query: simplify(`${a.zh} ${b.zh}`), isRight: hasAll([a, b]) };
  },
  "Traditional for either": ({ terms }) => {
    const [condition, , material] = terms;
    const both = [condition, material].filter((term) => term !== undefined);
    return { query: both.map(({ zh }) => zh).join(""), isRight: hasAll(both) };
  },
  "the mainland's word": (paper, random) => {
    const known = paper.terms.filter(({ mainland }) => mainland !== undefined);
    const term = known.length > 0 ? pick(known, random) : undefined;
    if (term?.mainland === undefined) return paper.name;
    return { query: term.mainland, isRight: hasAll([term]) };
  },
  "the mainland's word in Simplified": (paper, random) => {
    const known = paper.terms.filter(({ mainland }) => mainland !== undefined);
    const term = known.length > 0 ? pick(known, random) : undefined;
    if (term?.mainland === undefined) return paper.name;
    return { query: simplify(term.mainland), isRight: hasAll([term]) };
  },
  "a typing error": (paper, random) => mistype(paper, random, false),
  "a typing error in the first letter": (paper, random) => mistype(paper, random, true),
  "a name, mistyped": ({ name }, random) => mistypeWord(name, random, false),
  "an identifier": ({ paper: { record } }, random) => {
    const { pmid = "", doi = "" } = record;
    const wide = pmid.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return pick(
      [
        pmid,
        `PMID: ${pmid}`,
        `pmid${pmid}`,
        wide,
        `ＰＭＩＤ：${wide}`,
        `${pmid}[pmid]`,
        `${pmid}。`,
        `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
        `https://www.ncbi.nlm.nih.gov/pubmed/${pmid}`,
        doi,
        `doi:${doi}`,
        `DOI: ${doi.toUpperCase()}`,
        `https://doi.org/${doi}`,
        `http://dx.doi.org/${doi}.`,
        `https://example.org/doi/full/${doi}?ref=1`,
        encodeURIComponent(doi),
        doi.slice(doi.indexOf("/") + 1),
        `(${doi})`,
      ],
      random,
    );
  },
  "a journal": ({ paper: { record } }) => ({
    query: record.journal ?? "",
    isRight: ({ paper }) => paper.record.journal === record.journal,
  }),
  "an author": ({ paper: { record } }, random) => {
    const author = pick(record.authors ?? [], random);
    if (!("family" in author)) return "";
    const { family = "", given = "" } = author;
    const forms = [
      `${given} ${family}`,
      `${family} ${given}`,
      `${family}, ${given}`,
      `${family} ${given.charAt(0)}`,
    ];
    const isInitial = (name: string) => name.charAt(0) === given.charAt(0);
    return {
      query: pick(forms, random),
      isRight: ({ paper }) =>
        (paper.record.authors ?? []).some(
          (other) => "family" in other && other.family === family && isInitial(other.given ?? ""),
        ),
    };
  },
  "Chinese, English and a year": ({ terms, paper: { record } }) => {
    const [condition, method] = terms;
    const both = [condition, method].filter((term) => term !== undefined);
    const year = record.published?.slice(0, 4) ?? "";
    return {
      query: `${condition?.zh} ${method?.en} ${year}`,
      isRight: (paper) => hasAll(both)(paper) && paper.paper.record.published?.slice(0, 4) === year,
    };
  },
  "English words of the title": ({ terms }) => {
    const [condition, method, material] = terms;
    const all = [condition, method, material].filter((term) => term !== undefined);
    return { query: all.map(({ en }) => en).join(" "), isRight: hasAll(all) };
  },
  "the name as one types": ({ name }) => ({
    query: name.slice(0, -2),
    isRight: (paper) => paper.name.startsWith(name.slice(0, -2)),
  }),
  "AND, OR and NOT": ({ terms }) => {
    const [condition, method] = terms;
    return {
      query: `${method?.en} AND (${condition?.en} OR ${condition?.zh}) NOT zzz`,
      isRight: (paper) => [condition, method].every((term) => term && paper.terms.includes(term)),
    };
  },
  "fields of PubMed": ({ name, paper: { record } }) => {
    const year = record.published?.slice(0, 4);
    return `${name}[ti] AND ${record.journal}[ta] AND ${year}[dp]`;
  },
  ...Object.fromEntries(
    [...new Set(writtenForms.map(({ kind }) => kind))].map((kind) => [kind, typeForm(kind)]),
  ),
};

/** A form of that kind as typed, whatever the paper has. */
function typeForm(kind: string): Maker {
  return (_, random) => {
    const form = pick(
      writtenForms.filter((own) => own.kind === kind),
      random,
    );
    return { query: pick(form.typed, random), isRight: (paper) => paper.form === form };
  };
}

function hasAll(terms: readonly MedicalTerm[]): BenchQuery["isRight"] {
  return (paper) => terms.every((term) => paper.terms.includes(term));
}

function mistype({ terms }: SyntheticPaper, random: () => number, isFirst: boolean) {
  const term = pick(
    terms.filter(({ en }) => /[a-z]{7}/.test(en)),
    random,
  );
  const other = pick(
    terms.filter((candidate) => candidate !== term),
    random,
  );
  const word = pick(term.en.match(/[a-z]{7,}/g) ?? [], random);
  const query = `${term.en.replace(word, mistypeWord(word, random, isFirst))} ${other.en}`;
  return { query, isRight: hasAll([term, other]) };
}

function mistypeWord(word: string, random: () => number, isFirst: boolean): string {
  const place = isFirst ? 0 : 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const wrong = pick(
    letters.filter((candidate) => candidate !== letter.toLowerCase()),
    random,
  );
  return pick(
    [
      before + wrong + after,
      before + after,
      before + wrong + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    ],
    random,
  );
}

/** So many queries of each kind, made of the papers with a seed. */
export function buildMachineQueries(
  papers: readonly SyntheticPaper[],
  count: number,
  seed: number,
): BenchQuery[] {
  return Object.entries(makers).flatMap(([kind, make], index) => {
    const random = buildRandom(seed + index * 7919);
    return Array.from({ length: count }, () => {
      const paper = pick(papers, random);
      const made = make(paper, random);
      if (typeof made !== "string") return { kind, ...made };
      return {
        kind,
        query: made,
        isRight: (other: SyntheticPaper) => other.paper.id === paper.paper.id,
      };
    });
  });
}
