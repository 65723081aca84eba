import ts from "typescript";
import { findProperty, parseConfig } from "./config-values.ts";
import type { SiteConfig } from "./parse-site-config.ts";

/**
 * The text of this project's `docusaurus.config.ts` with the identity of another site: its title in
 * both languages, address, base path and repository, as far as they are known.
 */
export function renameSite(source: string, identity: SiteConfig): string {
  const { title, tagline, url, baseUrl, repository } = identity;
  const wanted = { title, tagline, url, baseUrl, repository };
  const edits = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : findTexts(source, name).map((node) => ({ node, value })),
  );
  return edits
    .toSorted((a, b) => b.node.getStart() - a.node.getStart())
    .reduce(
      (text, { node, value }) =>
        text.slice(0, node.getStart()) + JSON.stringify(value) + text.slice(node.getEnd()),
      source,
    );
}

/** The strings that a property of the object `site` has for its value. */
function findTexts(source: string, name: string): readonly ts.Node[] {
  const texts: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node);
    else if (ts.isPropertyAssignment(node)) collect(node.initializer);
    else ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === "site") {
      const object = node.initializer && unwrap(node.initializer);
      const property = object && ts.isObjectLiteralExpression(object) && findProperty(object, name);
      if (property) collect(property.initializer);
    } else ts.forEachChild(node, visit);
  };
  visit(parseConfig(source));
  return texts;
}

function unwrap(node: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? unwrap(node.expression) : node;
}
