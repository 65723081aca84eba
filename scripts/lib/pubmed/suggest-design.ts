import type { Design } from "../record/values/design.ts";
import type { PubmedArticle } from "./pubmed-article.ts";

/** A guess at how a study was designed, and what it rests on. */
export type DesignSuggestion = {
  readonly design: Design;
  /** Whether NLM's indexers say so, or only a subject heading or a word of the title does. */
  readonly basis: "publication type" | "title" | "MeSH";
  /** The type, the words or the heading. */
  readonly because: string;
};

/**
 * Publication types, their identifiers in MeSH and, for sources without these, their names; of several the first row
 * counts.
 */
const byType: readonly (readonly [Design, Readonly<Record<string, string>>])[] = [
  ["protocol", { D000078325: "clinical trial protocol" }],
  ["meta-analysis", { D017418: "meta-analysis", "": "network meta-analysis" }],
  ["systematic-review", { D000078182: "systematic review" }],
  ["guideline", { D017065: "practice guideline", D016431: "guideline" }],
  ["randomised-trial", { D016449: "randomized controlled trial" }],
  [
    "other-trial",
    {
      D016430: "clinical trial",
      D018848: "controlled clinical trial",
      D000076362: "adaptive clinical trial",
      D065007: "pragmatic clinical trial",
      D065008: "equivalence trial",
      D017426: "clinical trial, phase i",
      D017427: "clinical trial, phase ii",
      D017428: "clinical trial, phase iii",
      D017429: "clinical trial, phase iv",
    },
  ],
  ["case-report", { D002363: "case reports" }],
  ["dataset", { D064886: "dataset" }],
  ["narrative-review", { D016454: "review" }],
  ["commentary", { D016421: "editorial", D016420: "comment", D016422: "letter" }],
];

/** Words by which titles name their design; of several the first row counts. */
const byTitle: readonly (readonly [Design, RegExp])[] = [
  ["protocol", /\b(?:study|trial|review) protocol\b|\bprotocol (?:for|of) an?\b/i],
  ["meta-analysis", /\bmeta-?analys[ei]s\b/i],
  ["systematic-review", /\b(?:systematic|scoping) (?:literature )?review\b/i],
  ["randomised-trial", /\brandomi[sz]ed(?: \S+){0,3} trial\b/i],
  ["diagnostic-accuracy", /\bdiagnostic accuracy\b/i],
  ["case-control", /\bcase[-–]control study\b/i],
  ["cross-sectional", /\bcross-sectional (?:study|survey|analysis)\b/i],
  ["mixed-methods", /\bmixed[- ]methods?\b/i],
  ["qualitative", /\bqualitative (?:study|analysis|interview)/i],
  ["economic", /\bcost[-–](?:effectiveness|utility|benefit) (?:analysis|study)\b/i],
  ["cohort", /\bcohort (?:study|analysis)\b/i],
  ["model-development", /\bdevelopment and (?:\S+ )?validation of\b/i],
];

/** Subject headings that stand for a design; of several the first row counts. */
const byHeading: readonly (readonly [Design, readonly string[]])[] = [
  ["case-control", ["Case-Control Studies"]],
  ["cross-sectional", ["Cross-Sectional Studies"]],
  ["cohort", ["Cohort Studies", "Longitudinal Studies"]],
  ["qualitative", ["Qualitative Research"]],
  ["economic", ["Cost-Benefit Analysis", "Cost-Effectiveness Analysis"]],
];

/**
 * The design that a paper's publication types, else its title, else its subject headings speak for; `undefined` where
 * none does, as of most new papers, which have no heading yet. Only a suggestion: indexers work from the text, and a
 * title may name the design of the studies that it is about.
 * @see https://www.nlm.nih.gov/mesh/pubtypes.html
 */
export function suggestDesign({
  types,
  title = "",
  meshTerms,
}: Pick<PubmedArticle, "types" | "title" | "meshTerms">): DesignSuggestion | undefined {
  for (const [design, names] of byType) {
    const type = types.find(
      ({ ui, name }) =>
        (ui !== "" && ui in names) || Object.values(names).includes(name.toLowerCase()),
    );
    if (type !== undefined) return { design, basis: "publication type", because: type.name };
  }
  for (const [design, words] of byTitle) {
    const [because] = words.exec(title) ?? [];
    if (because !== undefined) return { design, basis: "title", because };
  }
  for (const [design, headings] of byHeading) {
    const because = meshTerms.find((term) => headings.includes(term));
    if (because !== undefined) return { design, basis: "MeSH", because };
  }
  return undefined;
}
