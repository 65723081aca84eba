import ts from "typescript";

/** A value written out in a configuration file; `undefined` where it is computed. */
export type ConfigValue =
  | string
  | number
  | boolean
  | ConfigObject
  | readonly ConfigValue[]
  | undefined;
export type ConfigObject = { readonly [key: string]: ConfigValue };

/**
 * The settings of a configuration file, JavaScript or TypeScript, read without running it: of the
 * objects in it the first that has all of `keys`; `undefined` where none has.
 */
export function readConfigObject(
  source: string,
  keys: readonly string[],
): ConfigObject | undefined {
  const file = parseConfig(source);
  let found: ConfigObject | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined) return;
    if (ts.isObjectLiteralExpression(node) && keys.every((key) => findProperty(node, key))) {
      found = readObject(node, file);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The syntax tree of a configuration file. */
export function parseConfig(source: string): ts.SourceFile {
  return ts.createSourceFile("config.ts", source, ts.ScriptTarget.Latest, true);
}

/** The property of an object with a name, written out. */
export function findProperty(
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.PropertyAssignment | undefined {
  return object.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && nameOf(property.name) === name,
  );
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

function readObject(object: ts.ObjectLiteralExpression, file: ts.SourceFile): ConfigObject {
  return Object.fromEntries(
    object.properties.flatMap((property) => {
      if (ts.isShorthandPropertyAssignment(property))
        return [[property.name.text, readValue(property.name, file)]];
      const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : undefined;
      return name !== undefined && ts.isPropertyAssignment(property)
        ? [[name, readValue(property.initializer, file)]]
        : [];
    }),
  );
}

function readValue(node: ts.Expression, file: ts.SourceFile): ConfigValue {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isObjectLiteralExpression(node)) return readObject(node, file);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((item) => readValue(item, file));
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
  )
    return readValue(node.expression, file);
  // `process.env.BASE_URL ?? "/notes/"`: what holds where nothing is set.
  if (ts.isBinaryExpression(node)) return readValue(node.left, file) ?? readValue(node.right, file);
  return ts.isIdentifier(node) ? readConstant(node.text, file) : undefined;
}

function readConstant(name: string, file: ts.SourceFile): ConfigValue {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const declaration = statement.declarationList.declarations.find(
      (one) => ts.isIdentifier(one.name) && one.name.text === name,
    );
    if (declaration?.initializer !== undefined) return readValue(declaration.initializer, file);
  }
  return undefined;
}
