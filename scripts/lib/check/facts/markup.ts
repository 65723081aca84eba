const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const capitals = new Set("gamma delta theta lambda xi pi sigma upsilon phi psi omega".split(" "));

/** Characters by the name of LaTeX's command for them: Greek letters, and the signs of medical abstracts. */
export const latexCharacters: ReadonlyMap<string, string> = new Map([
  ...greek.map((name, index) => [name, String.fromCharCode(0x3b1 + index)] as const),
  ...greek.flatMap((name, index) =>
    capitals.has(name)
      ? [
          [
            name.charAt(0).toUpperCase() + name.slice(1),
            String.fromCharCode(0x391 + index),
          ] as const,
        ]
      : [],
  ),
  ...Object.entries({
    ...{ pm: "±", mp: "∓", times: "×", cdot: "·", div: "÷", sim: "∼", approx: "≈", equiv: "≡" },
    ...{ le: "≤", leq: "≤", ge: "≥", geq: "≥", ne: "≠", neq: "≠", ll: "≪", gg: "≫", infty: "∞" },
    ...{ rightarrow: "→", leftarrow: "←", degree: "°", circ: "°", sum: "∑" },
    ...{ textmu: "µ", textdegree: "°", varepsilon: "ε", vartheta: "θ", varphi: "φ", ldots: "…" },
  }),
]);

/** Inline elements of HTML and JATS that go without loss where the text is plain. */
const inlineNames =
  "abbr|bold|em|font|italic|roman|sans-serif|sc|small|span|strong|styled-content|tt|u|underline";
const scriptNames = "sub|sup|inf";
const otherNames =
  "a|b|big|blockquote|br|cite|code|dd|disp-formula|div|dl|dt|ext-link|h[1-6]|hr|i|img|inline-formula|label|li|list|list-item|math|named-content|ol|p|pre|q|s|sec|strike|table|tbody|td|th|title|tr|ul|xref|abstracttext|m(?:aligngroup|error|fenced|frac|i|n|o|over|padded|phantom|root|row|s|space|sqrt|style|sub|subsup|sup|table|td|text|tr|under|underover)|semantics|annotation";
const attributes = String.raw`(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
/** A tag of HTML, JATS or MathML. The sign in `p<0.05` and `a<b` opens none. */
const tag = new RegExp(
  String.raw`</?(?:(?:jats|mml|m):[a-z-]+|${inlineNames}|${scriptNames}|${otherNames})${attributes}\s*/?>`,
  "i",
);
const comment = /<!--|<!\[CDATA\[/;
const command = new RegExp(
  String.raw`\\(?:[a-z]{1,30}\{|(?:${[...latexCharacters.keys()].join("|")})(?![a-z]))`,
  "i",
);
/** Without braces only within a word: before one, the sign may be a quote that was escaped twice. */
const accent = /\\["'^~`]\{\\?[a-z]\}|(?<=[a-z])\\["'^~`][a-z]/i;
const escaped = /\\[%&#_$]/;
const formula = /\$(?=\S)[^$\n]{0,80}[\\^_][^$\n]{1,80}\$/;
/** Braces that keep BibTeX from changing capitals. */
const braces = /\{\{[^{}]{1,200}\}\}|\{\p{Lu}[\p{L}\d-]{0,60}\}|\{\\/u;

/** What the markup in a plain text is of, and the first piece of it. */
type FoundMarkup = { readonly kind: "tags" | "LaTeX"; readonly piece: string };

/**
 * The first markup in a text that is to be shown as written: a tag of HTML, JATS or MathML, or LaTeX. `undefined`
 * where there is none. Takes time in proportion to the text.
 */
export function findMarkup(text: string): FoundMarkup | undefined {
  const found = tag.exec(text) ?? comment.exec(text);
  if (found !== null && !isComparison(text, found)) return { kind: "tags", piece: found[0] };
  for (const pattern of [formula, command, accent, escaped, braces]) {
    const [piece] = pattern.exec(text) ?? [];
    if (piece !== undefined) return { kind: "LaTeX", piece };
  }
  return undefined;
}

/** Whether `<b>` stands between two values, as in `a<b>c`, and nothing closes it. */
function isComparison(text: string, { 0: piece, index }: RegExpExecArray): boolean {
  const [, letter] = /^<([a-z])>$/i.exec(piece) ?? [];
  return (
    letter !== undefined &&
    /[\p{L}\d]/u.test(text.charAt(index - 1)) &&
    !text.toLowerCase().includes(`</${letter.toLowerCase()}>`)
  );
}

const scripts = {
  sub: pairUp("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"),
  sup: pairUp("0123456789+-=()in", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ"),
} as const;
const marks: ReadonlyMap<string, string> = new Map([
  ["TM", "™"],
  ["R", "®"],
]);
const accents = pairUp("\"'^~`", "\u0308\u0301\u0302\u0303\u0300");

function pairUp(plain: string, other: string): ReadonlyMap<string, string> {
  const others = Array.from(other);
  return new Map(Array.from(plain, (character, index) => [character, others[index] ?? ""]));
}

const removable = new RegExp(`</?(?:(?:jats:)?(?:${inlineNames})|b|i)>`, "gi");

/**
 * The text with its markup as the characters that it stands for: subscripts, Greek letters and signs of Unicode, and
 * emphasis as the bare words. `undefined` where something in it has no such form.
 * @example writeWithoutMarkup("H<sub>2</sub>O, $\\alpha$") // "H₂O, α"
 */
export function writeWithoutMarkup(text: string): string | undefined {
  const plain = text
    .replace(/<(?:jats:)?(sub|sup|inf)>([^<]{1,20})<\/(?:jats:)?\1>/gi, writeScript)
    .replace(removable, "")
    .replace(/\\(?:text(?:it|bf|rm|sc|tt|sf)|emph|math(?:rm|it|bf|sf))\{([^{}\\]{0,200})\}/g, "$1")
    .replace(/\{\\(["'^~`])([a-z])\}/gi, writeAccent)
    .replace(/\\(["'^~`])\{([a-z])\}/gi, writeAccent)
    .replace(/(?<=[a-z])\\(["'^~`])([a-z])/gi, writeAccent)
    .replace(/\$\\([a-z]{2,12})\$/gi, writeSign)
    .replace(/\{\\([a-z]{2,12})\}/gi, writeSign)
    .replace(/\\([a-z]{2,12})(?![a-z{])/gi, writeSign)
    .replace(/\$([_^])\{?(\d{1,3})\}?\$/g, (whole, sign: string, digits: string) =>
      writeScript(whole, sign === "_" ? "sub" : "sup", digits),
    )
    .replace(/\\([%&#_$])/g, "$1")
    .replace(/\{\{([^{}]{1,200})\}\}|\{(\p{Lu}[\p{L}\d-]{0,60})\}/gu, "$1$2");
  const isWhole = plain !== text && findMarkup(plain) === undefined && !/[{}$]/.test(plain);
  return isWhole ? plain : undefined;
}

function writeScript(whole: string, name: string, inner: string): string {
  return renderScript(name.toLowerCase() === "sup" ? "sup" : "sub", inner) ?? whole;
}

/**
 * A text in the small characters of Unicode, lower or higher than the line; `undefined` where one has no such form.
 * @example renderScript("sup", "-3") // "⁻³"
 */
function renderScript(kind: "sub" | "sup", text: string): string | undefined {
  const mark = kind === "sup" ? marks.get(text) : undefined;
  if (mark !== undefined) return mark;
  const forms = scripts[kind];
  const written = Array.from(text.replaceAll("−", "-"), (character) => forms.get(character));
  return written.includes(undefined) ? undefined : written.join("");
}

/**
 * A text that stands lower or higher than the line, in Unicode's small characters or else as it is. What Unicode can't
 * raise stands after a sign where it is a power, or 10 to the -3.5 would read as a range.
 */
export function renderShifted(kind: "sub" | "sup", text: string): string {
  const plain = text.trim();
  return (
    renderScript(kind, plain) ??
    (kind === "sup" && /^[-−]?\d+\.\d/.test(plain) ? `^${plain}` : text)
  );
}

function writeAccent(_: string, sign: string, letter: string): string {
  return `${letter}${accents.get(sign) ?? ""}`.normalize("NFC");
}

function writeSign(whole: string, name: string): string {
  return latexCharacters.get(name) ?? whole;
}
