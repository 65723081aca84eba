import { SaxesParser } from "saxes";
import { renderShifted } from "../check/facts/markup.ts";
import { foldSpace } from "../fold.ts";

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
  return foldSpace(collectText(element, false));
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

type OpenElement = XmlElement & { readonly children: (XmlElement | string)[] };
/** Where a text is no XML any more, from 1, and why. */
export type XmlProblem = {
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** Elements of which nothing is read. They can be most of a file. */
const skipped = new Set(["ReferenceList"]);
/** Deeper than any article; what collects texts goes down as deep as the elements lie. */
const deepest = 200;

/** Reads XML as it comes and gives the elements that are asked for, one after another. */
type XmlReader = {
  /** The elements that this piece of the text ends. */
  readonly write: (chunk: string) => readonly XmlElement[];
  /** The first thing wrong with the text so far. */
  readonly problem: () => XmlProblem | undefined;
  /** Ends the text, and gives the first thing wrong with it. */
  readonly close: () => XmlProblem | undefined;
  /** The name of the outermost element. */
  readonly rootName: () => string | undefined;
};

/**
 * A reader of the elements with these names, wherever they stand; only those that are open are held. What comes after
 * a place where the text is malformed gives none, and neither does the element that is open there.
 */
export function openXmlReader(names: ReadonlySet<string>): XmlReader {
  const parser = new SaxesParser({ xmlns: false as const });
  const stack: OpenElement[] = [];
  let finished: { readonly root: XmlElement; readonly end: number }[] = [];
  let problem: XmlProblem | undefined;
  let rootName: string | undefined;
  let skippedDepth = 0;
  const report = (message: string) => {
    // A wrong end tag also closes what it isn't the end of.
    finished = finished.filter(({ end }) => end !== parser.position);
    problem ??= { line: parser.line, column: Math.max(1, parser.column), message };
  };
  const addText = (text: string) => {
    if (skippedDepth === 0) stack.at(-1)?.children.push(text);
  };
  parser.on("error", ({ message }) => report(message.replace(/^(?:\d+:\d+: )?/, "")));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    rootName ??= name;
    if (skippedDepth > 0 || skipped.has(name)) skippedDepth += 1;
    else if (stack.length > 0 || names.has(name)) {
      const element = { name, attributes, line: parser.line, children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
      if (stack.length > deepest) report(`more than ${deepest} elements in each other.`);
    }
  });
  parser.on("closetag", () => {
    if (skippedDepth > 0) {
      skippedDepth -= 1;
      return;
    }
    const root = stack.pop();
    if (root === undefined || stack.length > 0 || problem !== undefined) return;
    finished.push({ root, end: parser.position });
  });
  return {
    write: (chunk) => {
      finished = [];
      parser.write(chunk);
      return finished.map(({ root }) => root);
    },
    problem: () => problem,
    close: () => {
      if (problem === undefined) parser.close();
      return problem;
    },
    rootName: () => rootName,
  };
}
