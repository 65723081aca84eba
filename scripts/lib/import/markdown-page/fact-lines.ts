import type { ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from "mdast";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { joinPieces, type Piece, readPieces } from "./read-pieces.ts";

/** A line of a label and a value, as the head of a page, its key data and its references have them. */
export type FactLine = {
  readonly label: string;
  /** The language that the label is marked with. */
  readonly labelLanguage?: string;
  /** Whether the value is text alone, without emphasis, links to elsewhere or code. */
  readonly isPlain: boolean;
  readonly value: readonly Piece[];
  /** Where the links of the value lead. */
  readonly targets: readonly string[];
  /** As its author wrote it. */
  readonly source: string;
  readonly line: number;
};

/** A line, and the fact that it states, where it has a label. */
export type ReadLine = {
  readonly fact?: FactLine;
  readonly source: string;
  readonly line: number;
  /** Of a paragraph, what the line consists of. */
  readonly nodes?: readonly PhrasingContent[];
};

/**
 * The lines of a paragraph, a list or a table of two columns, each with its fact; `undefined` for a
 * block of another kind and for lines that something reaches across.
 */
export function readLines(block: RootContent, tree: PageTree): readonly ReadLine[] | undefined {
  if (block.type === "paragraph") return readParagraph(block, tree);
  if (block.type === "list") return block.children.map((item) => readItem(item, tree));
  if (block.type !== "table") return undefined;
  const rows = block.children.map((row) => readRow(row, tree));
  return rows.slice(1).every(({ fact }) => fact !== undefined) ? rows : undefined;
}

/** A block of lines without some of them; `undefined` where none is left. */
export function keepLines(
  block: RootContent,
  lines: readonly ReadLine[],
  isKept: (line: ReadLine) => boolean,
): RootContent | undefined {
  const kept = lines.filter(isKept);
  if (kept.length === lines.length) return block;
  if (kept.length === 0) return undefined;
  const isIn = (_: unknown, index: number) => kept.some((line) => line === lines[index]);
  const { position: _, ...rest } = block;
  if (rest.type === "list") return { ...rest, children: rest.children.filter(isIn) };
  if (rest.type === "table") return { ...rest, children: rest.children.filter(isIn) };
  const children = kept.flatMap(({ nodes = [] }, index): PhrasingContent[] =>
    index === 0 ? [...nodes] : [{ type: "break" }, ...nodes],
  );
  return { type: "paragraph", children };
}

function readParagraph(paragraph: Paragraph, tree: PageTree): readonly ReadLine[] | undefined {
  const lines = splitLines(paragraph.children);
  const sources = sourceOf(paragraph, tree).split("\n");
  if (lines.length !== sources.length) return undefined;
  const firstLine = lineOf(paragraph, tree);
  return lines.flatMap((line, index) => {
    const place = { source: (sources[index] ?? "").trim(), line: firstLine + index };
    return splitFacts(line).map((nodes) => ({ ...place, nodes, ...readFact(nodes, place, tree) }));
  });
}

function readItem(item: ListItem, tree: PageTree): ReadLine {
  const place = { source: sourceOf(item, tree), line: lineOf(item, tree) };
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== "paragraph" || others.length > 0) return place;
  const isOneLine = splitLines(paragraph.children).length === 1;
  return { ...place, ...(isOneLine && readFact(paragraph.children, place, tree)) };
}

function readRow(row: TableRow, tree: PageTree): ReadLine {
  const place = { source: sourceOf(row, tree), line: lineOf(row, tree) };
  const [first, second, ...others] = row.children;
  if (!first || !second || others.length > 0) return place;
  const label = readPieces(first.children, tree, { flattens: true }) ?? [];
  return { ...place, fact: buildFact(label, second.children, place, tree) };
}

const separator = /\s*[|｜·•;；]\s*$/;

/** A label of an identifier in plain type, and what parts it from what is before it. */
const plainIdentifier = /^(?:PMID|PMCID|DOI)\s*[:：]/i;
const beforeIdentifier = /\s*[|｜·•;；/／,，]\s*(?=(?:PMID|PMCID|DOI)\s*[:：])/i;

/**
 * A line cut before each label in bold type that a bar, a point or a semicolon parts from what is before it; one that
 * begins with an identifier in plain type, before each further one.
 */
function splitFacts(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const [first] = nodes;
  const isPlain = first?.type === "text" && plainIdentifier.test(first.value);
  const facts: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const own = facts.at(-1);
    const last = own?.at(-1);
    const isParted = node.type === "strong" && last?.type === "text" && separator.test(last.value);
    if (isPlain && node.type === "text") {
      const [value = "", ...others] = node.value.split(beforeIdentifier);
      if (value !== "") own?.push({ type: "text", value });
      facts.push(...others.map((other): PhrasingContent[] => [{ type: "text", value: other }]));
    } else if (isParted && own !== undefined) {
      own[own.length - 1] = { ...last, value: last.value.replace(separator, "") };
      facts.push([node]);
    } else own?.push(node);
  }
  return facts;
}

/** Phrasing content, cut where the source has a line break. */
function splitLines(nodes: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const parts = node.type === "text" ? node.value.split("\n") : [];
    if (node.type === "break") lines.push([]);
    else if (parts.length < 2) lines.at(-1)?.push(node);
    for (const [index, value] of parts.length < 2 ? [] : parts.entries()) {
      if (index > 0) lines.push([]);
      if (value !== "") lines.at(-1)?.push({ type: "text", value });
    }
  }
  return lines;
}

const colon = /^\s*[:：] ?/;
const plainLabel = /^([^:：]{1,30})[:：] ?|^(PMID|PMCID)\s+(?=(?:PMC)?\d+\s*$)/;

/** Where a line stands, and its Markdown. */
type LinePlace = Pick<ReadLine, "source" | "line">;

/** The fact of a line: `**label**: value`, `**label：** value`, `label: value`; of an identifier without a colon, too. */
export function readFact(
  nodes: readonly PhrasingContent[],
  place: LinePlace,
  tree: PageTree,
): { readonly fact: FactLine } | undefined {
  const start = nodes[0]?.type === "text" && !/[\p{L}\p{N}]/u.test(nodes[0].value) ? 1 : 0;
  const [first, ...rest] = nodes.slice(start);
  if (first?.type === "strong") {
    const label = readPieces(first.children, tree, { flattens: true }) ?? [];
    const value = cutStart(rest, colon);
    if (value !== undefined) return { fact: buildFact(label, value, place, tree) };
    const isClosed = /[:：]\s*$/.test(joinPieces(label)) || isIdentifier(joinPieces(label), rest);
    return isClosed
      ? { fact: buildFact(cutColon(label), cutStart(rest, /^ ?/) ?? rest, place, tree) }
      : undefined;
  }
  if (first?.type !== "text") return undefined;
  const [, named, bare] = plainLabel.exec(first.value) ?? [];
  const label = named ?? bare;
  const value = cutStart([first, ...rest], plainLabel);
  return label === undefined || value === undefined
    ? undefined
    : { fact: buildFact([{ text: label }], value, place, tree) };
}

/** Whether a label that no colon ends is that of the identifier after it: **PMID** 38000011. */
function isIdentifier(label: string, [value]: readonly PhrasingContent[]): boolean {
  const isNumber = value?.type === "text" && /^ (?:PMC)?\d[^\s]*\s*$/.test(value.value);
  return /^(?:PMID|PMCID|DOI)$/i.test(label) && (isNumber || value?.type === "link");
}

/** The nodes without the beginning of their text that has a form; `undefined` where it has another. */
export function cutStart(
  nodes: readonly PhrasingContent[],
  form: RegExp,
): readonly PhrasingContent[] | undefined {
  const [first, ...rest] = nodes;
  const text = first?.type === "text" ? first.value : "";
  if (!form.test(text)) return undefined;
  if (first?.type !== "text") return nodes;
  const value = text.replace(form, "");
  return value === "" ? rest : [{ ...first, value }, ...rest];
}

function buildFact(
  label: readonly Piece[],
  nodes: readonly PhrasingContent[],
  place: LinePlace,
  tree: PageTree,
): FactLine {
  const language = label.find((piece) => piece.language !== undefined)?.language;
  return {
    label: joinPieces(label),
    ...(language !== undefined && { labelLanguage: language }),
    isPlain: readPieces(nodes, tree) !== undefined,
    value: readPieces(nodes, tree, { flattens: true }) ?? [],
    targets: nodes.flatMap((node) => (node.type === "link" ? [node.url] : [])),
    ...place,
  };
}

/** A label without the colon that ends it. */
function cutColon(label: readonly Piece[]): readonly Piece[] {
  return label.map((piece, index) =>
    index < label.length - 1 ? piece : { ...piece, text: piece.text.replace(/[:：]\s*$/, "") },
  );
}
