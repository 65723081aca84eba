/** Where in the Markdown source a text stands; it decides which characters need escaping. */
export type TextContext = {
  /** The source before the text, its last character at least; `"\n"` where a block begins. */
  readonly before: string;
  /** The source after the text, its first character at least; `"\n"` where a line ends. */
  readonly after: string;
  readonly isHeading?: boolean;
  readonly isTableCell?: boolean;
  /** Whether it is the text of a link, in which no other link can stand. */
  readonly isLinkText?: boolean;
  /** Whether other values stand in the same paragraph, where a lone mark could find a partner. */
  readonly isShared?: boolean;
};

/** A block of its own. */
export const blockContext: TextContext = { before: "\n", after: "\n" };

/** The whole of a heading. */
export const headingContext: TextContext = { ...blockContext, isHeading: true };

/** After a label, up to the end of the line. */
export const lineContext: TextContext = { before: " ", after: "\n", isShared: true };
