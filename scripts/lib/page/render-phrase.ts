import type { Phrase } from "../card/phrase.ts";
import type { Locale } from "../locale.ts";
import { escapeText, type TextContext } from "./escape-text.ts";

/** Neighbouring pieces of one language; `undefined` is the language of the page. */
type Run = { readonly text: string; readonly language: string | undefined };

/**
 * A phrase as Markdown; a run with letters in another language than the page's is marked with it.
 * @example renderPhrase([{ text: "p < .05 alone", language: "en" }], "zh-Hant", blockContext)
 * // '<span lang="en">p &lt; .05 alone</span>'
 */
export function renderPhrase(phrase: Phrase, locale: Locale, context: TextContext): string {
  const runs = joinRuns(phrase, locale);
  const [first] = runs;
  if (first === undefined) return "";
  if (runs.length === 1 && first.language === undefined) return escapeText(first.text, context);
  return runs.map((run, index) => renderRun(run, neighbours(runs, index, context))).join("");
}

function renderRun({ text, language }: Run, context: TextContext): string {
  if (language === undefined) return escapeText(text, context);
  const inside = escapeText(text, { ...context, before: ">", after: "<" });

  return `<span lang="${language}">${inside}</span>`;
}

/** What stands around a run: another run is marked up, so its neighbours meet a tag. */
function neighbours(runs: readonly Run[], index: number, context: TextContext): TextContext {
  return {
    ...context,
    isShared: true,
    before: index === 0 ? context.before : ">",
    after: index === runs.length - 1 ? context.after : "<",
  };
}

function joinRuns(phrase: Phrase, locale: Locale): Run[] {
  const runs: Run[] = [];
  for (const piece of phrase) {
    const run = typeof piece === "string" ? { text: piece, language: undefined } : mark(piece);
    const last = runs.at(-1);
    if (last?.language === run.language && last !== undefined) {
      runs[runs.length - 1] = { text: last.text + run.text, language: run.language };
    } else if (run.text !== "") {
      runs.push(run);
    }
  }
  return runs;

  function mark({ text, language }: { text: string; language: string }): Run {
    const isForeign = language !== locale && /\p{L}/u.test(text);
    return { text, language: isForeign ? language : undefined };
  }
}
