import { renderShifted } from "../check/facts/markup.ts";

/** An element of an XML document, with all that is in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of its start tag, from 1. */
  readonly line: number;
  readonly children: readonly (XmlElement | string)[];
};

/** The elements directly in this one, in their order. */
export function listChildren({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/**
 * Every element at a path of names, each a child of the one before: what has the same name elsewhere is never met.
 * @example listAt(article, "PubmedData/ArticleIdList/ArticleId") // none of those in its references
 */
export function listAt(element: XmlElement, path: string): XmlElement[] {
  return path
    .split("/")
    .reduce(
      (found, step) => found.flatMap(listChildren).filter(({ name }) => name === step),
      [element],
    );
}

/** The text of the first element with any at one of these paths; `undefined` where there is none. */
export function readTextAt(element: XmlElement, ...paths: readonly string[]): string | undefined {
  return paths
    .flatMap((path) => listAt(element, path))
    .map(renderText)
    .find((text) => text !== "");
}

/**
 * The text of an element and of all the elements in it, as a line of plain text: subscripts and superscripts in the
 * characters that Unicode has for them, blanks and line breaks as one blank.
 * @example renderText(parsed) // "<b>10<sup>-3</sup> mol</b>" gives "10⁻³ mol"
 */
export function renderText(element: XmlElement): string {
  return collectText(element, false).replace(/\s+/g, " ").trim();
}

/** Elements of MathML whose parts after the first stand lower or higher than it. */
const scriptsOfMath: ReadonlyMap<string, readonly ("sub" | "sup")[]> = new Map([
  ["msub", ["sub"]],
  ["msup", ["sup"]],
  ["msubsup", ["sub", "sup"]],
]);

/** @param isMath whether blanks between elements are layout of the source, as within a formula */
function collectText(element: XmlElement, isMath: boolean): string {
  const name = element.name.replace(/^.*:/, "");
  if (name === "sub" || name === "sup")
    return renderShifted(name, collectPieces(element, isMath).join(""));
  const pieces = collectPieces(element, isMath || name === "math");
  if (name === "mfrac") return pieces.join("/");
  const [base = "", ...shifted] = pieces;
  const scripts = scriptsOfMath.get(name);
  if (scripts === undefined) return pieces.join("");
  return base + shifted.map((text, index) => renderShifted(scripts[index] ?? "sup", text)).join("");
}

function collectPieces({ children }: XmlElement, isMath: boolean): string[] {
  return children
    .filter((child) => !(isMath && typeof child === "string" && child.trim() === ""))
    .map((child) => (typeof child === "string" ? child : collectText(child, isMath)));
}
