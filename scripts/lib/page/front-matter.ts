import matter from "gray-matter";
import { parseMarkdown } from "./parse-markdown.ts";
import { plainText } from "./tree.ts";

/** A page taken apart: its front matter as data, and what follows it. */
type ParsedPage = {
  readonly frontMatter: Record<string, unknown>;
  readonly content: string;
};

/** gray-matter would run what stands under `---js`. */
const refusal = {
  parse(): never {
    throw new Error("Front matter has to be YAML; JavaScript in it is not run.");
  },
};

/**
 * The front matter of a page, read as data and never as code.
 * @throws where it is broken, or marked as JavaScript
 * @example parseFrontMatter("---\nsidebar_position: 69\n---\n# A\n").frontMatter // { sidebar_position: 69 }
 */
export function parseFrontMatter(page: string): ParsedPage {
  const engines = { javascript: refusal, js: refusal };
  const { data, content } = matter(page, { engines });
  return { frontMatter: data, content };
}

/** What a page says of itself to those who list it. */
export type PageHead = {
  /** The title of its front matter, else its H1, as plain text; absent where it has neither. */
  readonly title?: string;
  /** Its place in the navigation, a whole number from 1. */
  readonly position: number;
};

/**
 * The head of a page, whoever wrote it; `undefined` where its front matter can't be read or gives
 * no position, without which a page has no place among the papers.
 * @example parsePageHead("---\nsidebar_position: 7\n---\n\n# A *b*\n") // { title: "A b", position: 7 }
 */
export function parsePageHead(page: string): PageHead | undefined {
  const parsed = parsePage(page);
  const { sidebar_position: position, title } = parsed?.frontMatter ?? {};
  if (typeof position !== "number" || !Number.isSafeInteger(position) || position < 1) {
    return undefined;
  }
  if (typeof title === "string") return { title, position };
  const heading = /^# .*$/m.exec(parsed?.content ?? "")?.[0];
  if (heading === undefined) return { position };
  const tree = parseMarkdown(heading);
  return { title: tree === undefined ? heading.slice(2) : plainText(tree), position };
}

function parsePage(page: string): ReturnType<typeof parseFrontMatter> | undefined {
  try {
    return parseFrontMatter(page);
  } catch {
    return undefined;
  }
}

/** The values of a page's front matter; absent where Docusaurus reads them from the page. */
export type FrontMatter = {
  readonly position: number;
  readonly title?: string;
  readonly description?: string;
};

/** What YAML does not allow in a string, though JSON does. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Front matter between its rules, with a line break at the end.
 * @example renderFrontMatter({ position: 69 }) // "---\nsidebar_position: 69\n---\n"
 */
export function renderFrontMatter({ position, title, description }: FrontMatter): string {
  const lines = [
    `sidebar_position: ${position}`,
    ...(title === undefined ? [] : [`title: ${renderString(title)}`]),
    ...(description === undefined ? [] : [`description: ${renderString(description)}`]),
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

/** A string that YAML reads back exactly: JSON, with what YAML forbids escaped. */
function renderString(value: string): string {
  return JSON.stringify(value).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
