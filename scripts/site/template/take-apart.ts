import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** Where a piece of HTML stands, as offsets. */
export type Span = { readonly start: number; readonly end: number };

/** An element of a template, and where its content stands. */
type TemplateElement = Span & {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: Span;
};

/** What stands in the place of a piece that was taken out. */
export type Hole = readonly [piece: Span, replacement: string];

/** HTML taken apart by its elements; what isn't cut stays as it is, to the character. */
export type TakenApart = {
  /** The elements of a name, with the class after its dot, that hold a text; in reading order. */
  readonly list: (selector: string, text?: string, within?: Span) => readonly TemplateElement[];
  /** The innermost of them; throws where there is none, or more than one beside each other. */
  readonly find: (selector: string, text?: string, within?: Span) => TemplateElement;
  /** The HTML of a piece, with what was taken out below it replaced. */
  readonly cut: (piece: Span, holes: readonly Hole[]) => string;
};

/** What is there for readers without scripts has elements too. */
const parsing = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** Takes a document apart; every element that the HTML names is found, wherever it stands. */
export function takeApart(html: string): TakenApart {
  const elements = listElements(parse(html, parsing));
  const list: TakenApart["list"] = (selector, text = "", within = { start: 0, end: html.length }) =>
    elements.filter(
      (element) =>
        matches(element, selector) &&
        isInside(element, within) &&
        html.slice(element.start, element.end).includes(text),
    );
  return {
    list,
    find(selector, text, within) {
      const found = list(selector, text, within);
      const innermost = found.filter(
        (element) => !found.some((other) => other !== element && isInside(other, element)),
      );
      const [first, ...others] = innermost;
      if (first !== undefined && others.length === 0) return first;
      throw new Error(
        `The template has ${innermost.length || "no"} <${selector}> around ${text ?? "anything"}`,
      );
    },
    cut(piece, holes) {
      const inner = holes
        .filter(([hole]) => hole !== piece && isInside(hole, piece))
        .toSorted(([a], [b]) => a.start - b.start || b.end - a.end);
      let text = "";
      let place = piece.start;
      for (const [{ start, end }, replacement] of inner) {
        if (start < place) continue;
        text += html.slice(place, start) + replacement;
        place = end;
      }
      return text + html.slice(place, piece.end);
    },
  };
}

function isInside(piece: Span, around: Span): boolean {
  return piece.start >= around.start && piece.end <= around.end;
}

function matches({ name, attributes }: TemplateElement, selector: string): boolean {
  const [wanted, token] = selector.split(".");
  const tokens = attributes.get("class")?.split(" ") ?? [];
  return name === wanted && (token === undefined || tokens.includes(token));
}

/** Elements that the parser adds have no place in the source, and are left out. */
function listElements(node: DefaultTreeAdapterTypes.Node): readonly TemplateElement[] {
  const own = "tagName" in node ? placeElement(node) : undefined;
  const inner = "childNodes" in node ? node.childNodes.flatMap(listElements) : [];
  return own === undefined ? inner : [own, ...inner];
}

function placeElement({
  tagName,
  attrs,
  sourceCodeLocation: location,
}: DefaultTreeAdapterTypes.Element): TemplateElement | undefined {
  if (!location?.startTag) return undefined;
  const { startOffset: start, endOffset: end, startTag, endTag } = location;
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    start,
    end,
    inside: { start: startTag.endOffset, end: endTag?.startOffset ?? end },
  };
}
