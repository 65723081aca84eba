const headerLine = /^\*\*(?<label>[^*\n]+)\*\*: (?<value>[^\n]*)$/m;

/**
 * The description of a paper's page whose front matter has none: its first header line, which in
 * such a page stands in the source as it reads. `undefined` where there is no such line.
 * @example describePaper("# A\n\n**English Title**: Sleep: a trial\n") // "English Title: Sleep: a trial"
 */
export function describePaper(markdown: string): string | undefined {
  const { label, value } = headerLine.exec(markdown)?.groups ?? {};
  return label === undefined ? undefined : `${label}: ${value}`;
}
