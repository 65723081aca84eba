import { elementFields } from "./element-fields.ts";
import type { Leftover } from "./pubmed-article.ts";
import { listChildren, renderText, type XmlElement } from "./xml-element.ts";

/** Elements whose parts mean nothing without each other. */
const wholes = new Set([
  "Author",
  "Investigator",
  "MeshHeading",
  "CommentsCorrections",
  "Chemical",
]);

const known = Object.keys(elementFields);
/** The elements that only hold others. */
const containers = new Set(
  known.flatMap((path) => {
    const steps = path.split("/");
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
  }),
);

/** What stands in an article and in no row of `elementFields`, in the order of the file. */
export function listLeftovers(root: XmlElement): Leftover[] {
  return listChildren(root).flatMap((child) => listBelow(child, child.name));
}

function listBelow(element: XmlElement, path: string): Leftover[] {
  if (isKnown(element, path)) return [];
  const below = containers.has(path)
    ? listChildren(element).flatMap((child) => listBelow(child, `${path}/${child.name}`))
    : [build(element, path)];
  const left = below.filter(({ value }) => value !== "");
  return left.length > 0 && wholes.has(element.name) ? [build(element, path)] : left;
}

function isKnown({ attributes }: XmlElement, path: string): boolean {
  const kind = attributes.RefType ?? attributes.IdType ?? attributes.EIdType ?? attributes.Type;
  return [path, `${path}@${kind ?? ""}`].some((key) => Object.hasOwn(elementFields, key));
}

function build(element: XmlElement, field: string): Leftover {
  return { field, value: listTexts(element).join(" | "), line: element.line };
}

/** The texts of the elements in an element, apart; of one without elements its own. */
function listTexts(element: XmlElement): string[] {
  const children = listChildren(element);
  const isRunning = element.children.some(
    (child) => typeof child === "string" && child.trim() !== "",
  );
  return children.length === 0 || isRunning
    ? [renderText(element)].filter(Boolean)
    : children.flatMap(listTexts);
}
