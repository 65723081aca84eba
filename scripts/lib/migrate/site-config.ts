import ts from "typescript";

/** What migrating needs to know of a Docusaurus site. */
export type SiteConfig = {
  readonly title?: string;
  readonly tagline?: string;
  readonly url?: string;
  readonly repository?: string;
  /** Begins and ends with `/`. */
  readonly baseUrl: string;
  /** The folder of the docs. */
  readonly docsFolder: string;
  /** Where the docs are read, without slashes at its ends; `""` for the whole site. */
  readonly docsRoute: string;
  /** Whether numbers before the names of files are left out of addresses. */
  readonly dropsNumbers: boolean;
};

/**
 * The configuration of a Docusaurus site, read and not run; what isn't written out has Docusaurus'
 * own default.
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#configuration
 */
export function parseSiteConfig(source: string): SiteConfig {
  const config = readConfigObject(source, ["title", "url"]) ?? {};
  const docs = findDocs(config);
  const { organizationName: owner, projectName: project } = config;
  const isOnGitHub = typeof owner === "string" && typeof project === "string";
  return {
    ...pickText(config, "title"),
    ...pickText(config, "tagline"),
    ...pickText(config, "url"),
    ...(isOnGitHub && { repository: `https://github.com/${owner}/${project}` }),
    baseUrl: `/${trimSlashes(textOf(config.baseUrl) ?? "/")}/`.replace(/^\/\/$/, "/"),
    docsFolder: trimSlashes((textOf(docs.path) ?? "docs").replace(/^\.\//, "")),
    docsRoute: trimSlashes(textOf(docs.routeBasePath) ?? "docs"),
    dropsNumbers: docs.numberPrefixParser !== false,
  };
}

/** The options of the docs, of the preset or of the plugin itself. */
function findDocs(config: ConfigObject): ConfigObject {
  const used = [config.presets, config.plugins].flatMap((list) => (isList(list) ? list : []));
  for (const item of used) {
    const options = isList(item) ? item[1] : undefined;
    if (!isObject(options)) continue;
    if (isObject(options.docs)) return options.docs;
    if (isList(item) && /content-docs$/.test(String(item[0]))) return options;
  }
  return {};
}

function isList(value: ConfigValue): value is readonly ConfigValue[] {
  return Array.isArray(value);
}

function isObject(value: ConfigValue): value is ConfigObject {
  return typeof value === "object" && !Array.isArray(value);
}

function textOf(value: ConfigValue): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function pickText(config: ConfigObject, key: string): Readonly<Record<string, string>> {
  const text = textOf(config[key]);
  return text === undefined ? {} : { [key]: text };
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, "");
}

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

/** A value written out in a configuration file; `undefined` where it is computed. */
type ConfigValue = string | number | boolean | ConfigObject | readonly ConfigValue[] | undefined;
type ConfigObject = { readonly [key: string]: ConfigValue };

/**
 * The settings of a configuration file, JavaScript or TypeScript, read without running it: of the
 * objects in it the first that has all of `keys`; `undefined` where none has.
 */
function readConfigObject(source: string, keys: readonly string[]): ConfigObject | undefined {
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
function parseConfig(source: string): ts.SourceFile {
  return ts.createSourceFile("config.ts", source, ts.ScriptTarget.Latest, true);
}

/** The property of an object with a name, written out. */
function findProperty(
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
