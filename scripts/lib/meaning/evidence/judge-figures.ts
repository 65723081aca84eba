import type { RecordFields } from "../../record/schema/paper-record.ts";
import { isSlip } from "../figures/compare-figures.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import {
  buildFigureIndex,
  type FigureIndex,
  findMatch,
  type JudgedFigure,
  type Match,
} from "../figures/figure-index.ts";
import { buildRoundingIndex, findExact } from "../figures/rounding.ts";
import { listNames, listPhrases, listStrangeNames } from "../names.ts";
import { type KeptFigure, parseFigures } from "../parse-figures.ts";
import { findContraries, findDisplaced } from "./compare-with-quote.ts";
import { buildComplement, buildEvidence, type Evidence, type SourceFigures } from "./evidence.ts";
import { isVerbatim } from "./is-verbatim.ts";
import { type Claim, listClaims } from "./list-claims.ts";
import { isOwnDifference } from "./own-difference.ts";
import { listTokens } from "./quote-tokens.ts";
import { readScale } from "./read-scale.ts";
import type { JudgedStatement, Standing, StatementStanding } from "./shown-standing.ts";

/** How a statement stands to the evidence of its record: its quote to the abstract, its figures to quote and abstract. */
export function buildStatementStanding(claim: Claim, evidence: Evidence): StatementStanding {
  const isOfAbstract = claim.basis !== "full-text";
  const judged = judgeFigures(claim, isOfAbstract ? evidence.figures : undefined);
  const missing = judged.filter(({ match }) => match && match.agreement !== "same");
  const unfounded = missing.filter(({ match }) => match?.agreement !== "rounded");
  const figures = sumUp(judged, unfounded.length);
  const quote = judgeQuote(claim, isOfAbstract ? evidence.abstracts : []);
  const isOpen = quote === "not-checkable" || figures === "not-checkable";
  return {
    ...(quote && { quote }),
    ...(figures && { figures }),
    ...(isOpen && { reason: isOfAbstract ? "no-abstract" : "full-text" }),
    missing,
  };
}

function judgeQuote({ quote }: Claim, abstracts: readonly string[]): Standing | undefined {
  if (quote === undefined) return undefined;
  if (abstracts.length === 0) return "not-checkable";
  return abstracts.some((abstract) => isVerbatim(quote.text, abstract)) ? "found" : "not-found";
}

function sumUp(judged: readonly JudgedFigure[], missing: number): Standing | undefined {
  if (judged.length === 0) return undefined;
  if (missing > 0) return "not-found";
  return judged.some(({ match }) => match === undefined) ? "not-checkable" : "found";
}

/**
 * Everything that a record says of its paper, in the order of the page, with its standing.
 * @param kept the figures of the paper's abstract, where they are known but the record has no abstract
 */
export function judgeStatements(
  fields: RecordFields,
  kept?: readonly KeptFigure[],
): JudgedStatement[] {
  const claims = listClaims(fields);
  if (claims.length === 0) return [];
  const evidence = buildEvidence(fields, kept);
  return claims.map((claim) => ({ claim, standing: buildStatementStanding(claim, evidence) }));
}

/** Figures of one text, and an index of them. */
type TextFigures = { readonly figures: readonly Figure[]; readonly index: FigureIndex };

/** Most figures of a quote among which a slip is looked for. */
const mostQuoted = 200;
/** Most words of a text that are held against a quote one by one: a longer one is no sentence. */
const mostTokens = 400;

/**
 * Every figure of a claim, held against its quote first, then against the source; what follows from two figures
 * (complements, ratios, remainders, differences that the claim names the terms of) counts as being there.
 * @param source absent where nothing is known of what the claim rests on
 */
export function judgeFigures(claim: Claim, source: SourceFigures | undefined): JudgedFigure[] {
  const quote = readFigures(claim.quote?.text ?? "");
  const scale = readScale(claim.labels ?? []);
  return claim.texts.flatMap(({ text, pointer }) => {
    const own = readFigures(text);
    const ratios = buildFigureIndex(own.figures.filter(isRatio));
    const unlike = findUnlike(text, own.figures, claim.quote?.text, quote.figures, pointer);
    const judge = (figure: Figure) => judgeFigure(figure, own, quote, source);
    const names = judgeNames(text, pointer, claim, source);
    const figures = own.figures.filter(
      (figure) =>
        figure.kind !== "loose" &&
        !(names && figure.kind === "name") &&
        !unlike.displaced.has(figure),
    );
    const judged = figures.map((figure) => {
      const plain = judge(figure);
      const scaled = scale === undefined || isSame(plain) ? plain : judge(multiply(figure, scale));
      const isOwnRatio = source !== undefined && isSame(findMatch(figure, ratios));
      const isApart = () =>
        source !== undefined &&
        (claim.quote === undefined || plain?.other === undefined) &&
        isOwnDifference(figure, own.figures, (other) => isSame(judge(other)));
      const match = isSame(scaled)
        ? scaled
        : isOwnRatio || isApart()
          ? ({ agreement: "same" } as const)
          : plain;
      const words = text.slice(figure.start, figure.end);
      return { figure, pointer, words, ...(match && { match }) };
    });
    return [...judged, ...unlike.judged, ...(names ?? [])];
  });
}

/** What stands in a text where its quote has something else: figures and names, and words that say the contrary. */
function findUnlike(
  text: string,
  figures: readonly Figure[],
  quote: string | undefined,
  quoted: readonly Figure[],
  pointer: string,
): { readonly displaced: ReadonlySet<Figure>; readonly judged: readonly JudgedFigure[] } {
  const [own, others] =
    quote === undefined ? [[], []] : [listTokens(text, figures), listTokens(quote, quoted)];
  if (quote === undefined || Math.max(own.length, others.length) > mostTokens)
    return { displaced: new Set(), judged: [] };
  const displaced = findDisplaced(own, others);
  const strange = [...displaced].map(([figure, other]) => ({ figure, other }));
  const contrary = findContraries(own, others).map((found) => ({
    figure: nameWords(text, found.words),
    other: nameWords(quote, found.quoted),
  }));
  const judged = [...strange, ...contrary].map(({ figure, other }): JudgedFigure => {
    const words = text.slice(figure.start, figure.end);
    const isRounded = findExact(figure, buildRoundingIndex([other])) !== undefined;
    return {
      figure,
      pointer,
      words,
      match: { agreement: isRounded ? "rounded" : "nothing", other },
    };
  });
  return { displaced: new Set(displaced.keys()), judged };
}

function nameWords(text: string, { start, end }: { start: number; end: number }): Figure {
  return { kind: "name", name: text.slice(start, end), start, end };
}

/** A name that is a word with digits or several capitals; the curator's own words may have others than the paper's. */
const telling = /\d|[A-Z].*[A-Z]/;

/** The names of a text that its source doesn't have, where the words of the source are known; else `undefined`. */
function judgeNames(
  text: string,
  pointer: string,
  { basis }: Claim,
  source: SourceFigures | undefined,
): JudgedFigure[] | undefined {
  if (source?.words === undefined) return undefined;
  const isTelling = (name: string) => (basis === "curator" ? /\d/ : telling).test(name);
  if (!listNames(listPhrases(text).flat()).some(isTelling)) return [];
  return listStrangeNames(text, source.words())
    .filter(isTelling)
    .map((name) => ({
      figure: { kind: "name", name, start: 0, end: 0 },
      pointer,
      words: name,
      match: { agreement: "nothing" },
    }));
}

function judgeFigure(
  figure: Figure,
  own: TextFigures,
  quote: TextFigures,
  source: SourceFigures | undefined,
): Match | undefined {
  const quoted = findMatch(figure, quote.index);
  if (isSame(quoted)) return quoted;
  const slip = findSlip(figure, own, quote);
  if (slip) return { agreement: "nothing", other: slip };
  if (source === undefined) return undefined;
  const found = findMatch(figure, source.index());
  if (isSame(found) || follows(figure, source)) return { agreement: "same" };
  const exact = findExact(figure, source.roundings());
  if (exact !== undefined) return { agreement: "rounded", other: exact };
  return found.other ? found : quoted;
}

/**
 * The number of the quote that a slip made this one of: the text doesn't have it, and all its other figures are in the
 * quote, or the numbers are too long to be alike by chance.
 */
function findSlip(figure: Figure, own: TextFigures, quote: TextFigures): Figure | undefined {
  if (quote.figures.length > mostQuoted) return undefined;
  const slip = quote.figures.find(
    (other) => isSlip(figure, other) && !isSame(findMatch(other, own.index)),
  );
  if (slip === undefined || figure.kind === "name") return undefined;
  const isLong = String(figure.number).replace(".", "").length > 2;
  const others = own.figures.filter((other) => other !== figure && other.kind === "digits");
  return isLong || others.every((other) => isSame(findMatch(other, quote.index)))
    ? slip
    : undefined;
}

function follows(figure: Figure, { index, remainders }: SourceFigures): boolean {
  const complement = buildComplement(figure);
  if (complement && isSame(findMatch(complement, index()))) return true;
  return figure.kind !== "name" && remainders().has(figure.number);
}

function readFigures(text: string): TextFigures {
  const figures = parseFigures(text);
  return { figures, index: buildFigureIndex(figures) };
}

function multiply(figure: Figure, factor: number): Figure {
  return figure.kind === "name"
    ? figure
    : { ...figure, number: figure.number * factor, isRounded: true };
}

function isSame(match: Match | undefined): boolean {
  return match?.agreement === "same";
}

function isRatio(figure: Figure): figure is NumberFigure {
  return figure.kind !== "name" && figure.unit === "ratio";
}
