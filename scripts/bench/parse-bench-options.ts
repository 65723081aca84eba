import { parseArgs } from "node:util";
import { type Locale, locales } from "../lib/locale.ts";

/** What is to be measured: numbers of papers, in the order given. */
type BenchOptions = {
  readonly papers: readonly number[];
  readonly comparisons: readonly number[];
  readonly generations: readonly number[];
  /** Files with figures of earlier runs, to be plotted with those of this one. */
  readonly figures: readonly string[];
  /** Folder that plots are written to; `undefined` where none are wanted. */
  readonly plots: string | undefined;
  /** Languages the figures are printed in. */
  readonly languages: readonly Locale[];
};

/** An option that may be given again and again. */
const several = { type: "string", multiple: true } as const;

/**
 * Options of the benchmark. Where no part and no earlier figures are named, builds at 100, 1,000 and 10,000 papers and the
 * comparison at 1,000 are measured; else what is named, and nothing more.
 * Throws where an option is unknown or a number is no whole number from 1.
 * @example parseBenchOptions(["--papers", "100"]).papers // [100]
 */
export function parseBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      papers: several,
      compare: several,
      generate: several,
      figures: several,
      plots: { type: "string" },
      lang: { type: "string" },
    },
  });
  const chosen = {
    papers: (values.papers ?? []).map(parseCount),
    comparisons: (values.compare ?? []).map(parseCount),
    generations: (values.generate ?? []).map(parseCount),
    figures: values.figures ?? [],
    plots: values.plots,
    languages: values.lang === undefined ? locales : [parseLanguage(values.lang)],
  };
  const { papers, comparisons, generations, figures } = chosen;
  const isNamed = [papers, comparisons, generations, figures].some(({ length }) => length > 0);
  return isNamed ? chosen : { ...chosen, papers: [100, 1000, 10_000], comparisons: [1000] };
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`Expected a number of papers from 1, got \`${text}\``);
}

function parseLanguage(text: string): Locale {
  const language = locales.find((locale) => locale === text);
  if (language !== undefined) return language;
  throw new Error(`Expected ${locales.join(" or ")}, got \`${text}\``);
}
