/** Where the development server tells of changes, without the base path. */
export const changesPath = "__changes";

/** Where it answers with the errors of the records, without the base path. */
export const findingsPath = "__findings";

/** The change that isn't one page's: whatever is shown may be another thing now. */
export const anyChange = "";

/** An error of a record as the preview shows it, in the site's language. */
export type ShownFinding = {
  readonly place: string;
  readonly message: string;
  readonly hint: string;
};

/** Where the development server answers the desk, without the base path. */
export const deskPath = "__desk/";

/** The header in which the desk shows that it was opened in this preview. */
export const tokenHeader = "x-desk-token";
