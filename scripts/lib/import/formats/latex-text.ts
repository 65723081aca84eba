import { parse } from "@citation-js/plugin-bibtex/lib/input/value.js";
import { latexCharacters, renderShifted } from "../../check/facts/markup.ts";

/** A text without its LaTeX. */
type LatexText = {
  readonly text: string;
  /** Whether all of the LaTeX is in it; else a command was left out that nobody knows here. */
  readonly isWhole: boolean;
};

/**
 * A text as LaTeX shows it, in plain characters: small ones of Unicode for subscripts and superscripts, no emphasis. As
 * written where it can't be read.
 * @example readLatex("CO\\textsubscript{2} in \\emph{vitro}, $p \\leq 0.05$").text // "CO₂ in vitro, p ≤ 0.05"
 */
export function readLatex(source: string): LatexText {
  // Outside LaTeX people write these signs as they are: "5%", "$5", "a_b".
  const isLatex = /\\|\$[^$]*\$|[{}~]|--/.test(source);
  if (!isLatex) return { text: source, isWhole: true };
  const prepared = prepareLatex(source);
  const known = prepared.replace(/\\([A-Za-z]+)\*?/g, (command, name: string) =>
    isKnown(name) ? command : "",
  );
  const read = parseText(known);
  if (read === undefined) return { text: source, isWhole: true };
  return { text: writePlain(read), isWhole: known === prepared };
}

/** LaTeX in the commands that the library knows, the others as what they stand for where that can be said. */
export function prepareLatex(source: string): string {
  return source
    .replace(/\s+/g, " ")
    .replace(/\\[()]/g, "$")
    .replace(/\\(?:begin|end) ?\{[A-Za-z]+\*?\}/g, "")
    .replace(/\\ensuremath ?\{([^{}]*)\}/g, (_, inner: string) => `$${inner}$`)
    .split(formula)
    .map((piece, index) => (index % 2 === 1 ? prepareFormula(piece) : prepareWords(piece)))
    .join("")
    .replace(/\\href ?\{([^{}]*)\} ?\{([^{}]*)\}/g, "$2 (\\url{$1})")
    .replace(/\\(["'^~`=.]) ?(?:\{\\([ij])\}|\\([ij])(?![A-Za-z]))/g, "\\$1{$2$3}")
    .replace(wrapper, "{")
    .replace(blank, "{} ");
}

/** Without a command, a dollar sign before a blank, or one whose partner has a number behind it, is money. */
const formula = /(?<!\\)(\$(?=\S)(?:[^$]{0,250}[\\^_][^$]{1,250}\$|[^$]{0,500}(?<=\S)\$(?!\d)))/;
/** Commands that only change the looks of what is in their braces. */
const wrapper =
  /\\(?:text(?:sc|tt|rm|sf|md|up|sl|normal)?|underline|uline|[mh]box|operatorname|boldsymbol|bm|math[a-z]+) ?\{/g;
const blank =
  /\\\\|\\[ ,;:!/]|\\(?:newline|linebreak|break|noindent|par|relax|protect|xspace|q?quad|thinspace)(?![A-Za-z])(?:\{\})? ?/g;

const signs: ReadonlyMap<string, string> = new Map([
  ...latexCharacters,
  ...Object.entries({
    ...{ aa: "å", AA: "Å", dots: "…", cdots: "⋯", to: "→", leftrightarrow: "↔", uparrow: "↑" },
    ...{ downarrow: "↓", Rightarrow: "⇒", propto: "∝", simeq: "≃", cong: "≅", partial: "∂" },
    ...{ prime: "′", ast: "∗", star: "⋆", bullet: "•", in: "∈", cup: "∪", cap: "∩", ell: "ℓ" },
    ...{ textalpha: "α", textbeta: "β", textgamma: "γ", textdelta: "δ", textkappa: "κ" },
  }),
]);

function prepareFormula(piece: string): string {
  return piece
    .replace(/\\sp(?![A-Za-z])/g, "^")
    .replace(/\\sb(?![A-Za-z])/g, "_")
    .replace(/\^ ?\{? ?\\circ ?\}?/g, "°")
    .replace(wrapper, "{")
    .replace(/([_^]) ?(\\[A-Za-z]+|[^\s{\\$])/g, "$1{$2}")
    .replace(/\\[dt]?frac ?\{([^{}]*)\} ?\{([^{}]*)\}/g, "$1/$2")
    .replace(/\\sqrt ?\{([^{}]*)\}/g, "√$1")
    .replace(/\\([A-Za-z]+)(?:\{\})?/g, writeSign);
}

/** Outside formulas, the blank behind a command only ends its name. */
function prepareWords(piece: string): string {
  return piece.replace(/(?<!\\)\$/g, "\\$").replace(/\\([A-Za-z]+)(?:\{\}| )?/g, writeSign);
}

function writeSign(command: string, name: string): string {
  return signs.get(name) ?? command;
}

function isKnown(name: string): boolean {
  return !parseText(`\\${name}{}`)?.includes(`\\${name}`);
}

/** What the library makes of a text: tags of HTML for scripts and emphasis; `undefined` where it can't read it. */
function parseText(text: string): string | undefined {
  try {
    const read = parse(text, "abstract");
    return typeof read === "string" ? read.replaceAll("\u00a0", " ") : undefined;
  } catch {
    return undefined;
  }
}

function writePlain(read: string): string {
  return read
    .replace(/<(sub|sup)>([^<]*)<\/\1>/g, (_, name: string, inner: string) =>
      renderShifted(name === "sub" ? "sub" : "sup", inner),
    )
    .replace(/<\/?(?:i|b|span)(?: style="[^"]*")?>/g, "")
    .normalize("NFC");
}
