import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { Node, ObjectLiteralExpression } from "typescript";

// Docusaurus' loader would translate nine megabytes of it first.
const ts: typeof import("typescript") = createRequire(import.meta.url)("typescript");

/**
 * Puts a language's phrases in their places in the browser's scripts. Docusaurus has every page load
 * all of them, the desk's, too, beside those that the code was written with.
 */
export function inlinePhrasesPlugin({ generatedFilesDir, siteDir }: LoadContext): Plugin {
  const file = join(generatedFilesDir, "codeTranslations");
  return {
    name: "inline-phrases",
    configureWebpack(_, isServer) {
      if (isServer || process.env.NODE_ENV === "development") return {};
      const phrases: Record<string, string> = JSON.parse(readFileSync(`${file}.json`, "utf8"));
      const inline = (script: string) => inlinePhrases(script, phrases);
      const loader = join(siteDir, "src/plugins/inline-phrases-loader.mjs");
      return {
        resolve: { alias: { [file]: false } },
        module: {
          rules: [
            {
              test: /\.[jt]sx?$/,
              include: [join(siteDir, "src"), /[\\/]@docusaurus[\\/]/],
              enforce: "post",
              use: { loader, options: { inline } },
            },
          ],
        },
      };
    },
  };
}

/**
 * A script with the phrases by their id in the place of those that it was written with, as what
 * `translate` and `<Translate>` are given; ids and descriptions are gone.
 * @throws where such a text isn't there word for word: it would stay in the other language
 */
export function inlinePhrases(script: string, phrases: Readonly<Record<string, string>>): string {
  if (!/\bid: ?["']/.test(script)) return script;
  const phraseOf = (node: Node) =>
    ts.isObjectLiteralExpression(node) ? phrases[readText(node, "id") ?? ""] : undefined;
  const inline = (node: Node): string => {
    let [text, end] = ["", node.pos];
    const visit = (child: Node): void => {
      const phrase = phraseOf(child);
      if (phrase === undefined || !ts.isObjectLiteralExpression(child)) {
        ts.forEachChild(child, visit);
        return;
      }
      text += script.slice(end, child.pos) + inlinePhrase(child, phrase);
      end = child.end;
    };
    ts.forEachChild(node, visit);
    return text + script.slice(end, node.end);
  };
  const inlinePhrase = (object: ObjectLiteralExpression, phrase: string): string => {
    const key = ["message", "children"].find((name) => readText(object, name) !== undefined);
    if (key === undefined) throw new Error(`A phrase isn't plain text: ${readText(object, "id")}`);
    const others = object.properties.filter(
      ({ name }) =>
        !(name && ts.isIdentifier(name) && ["id", "description", key].includes(name.text)),
    );
    return `{${[`${key}: ${JSON.stringify(phrase)}`, ...others.map(inline)].join(",")}}`;
  };
  return inline(ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest));
}

/** The text that an object has under a key, where it is plainly one. */
function readText(object: ObjectLiteralExpression, key: string): string | undefined {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) continue;
    const { name, initializer } = property;
    if (name.text === key && ts.isStringLiteralLike(initializer)) return initializer.text;
  }
  return undefined;
}
