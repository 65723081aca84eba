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
