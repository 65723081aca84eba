import { locales } from "../../lib/locale.ts";

/** A page of each kind that the site of the test records has, without the base path and the locale. */
const pageKinds = [
  { name: "home", path: "" },
  { name: "collection of ranges", path: "papers/trials/" },
  { name: "range", path: "papers/trials/positions/101-200/" },
  { name: "collection of papers", path: "papers/notes/" },
  { name: "paper with everything", path: "papers/trials/trials-1/" },
  { name: "paper with little", path: "papers/trials/trials-100/" },
  { name: "paper with hostile text", path: "papers/notes/notes-7/" },
  { name: "guide", path: "guide/reading/" },
  { name: "guide with code", path: "guide/adding/" },
  { name: "guide with wide tables", path: "guide/fields/" },
  { name: "catalogue", path: "search/" },
  { name: "filtered catalogue", path: "search/?collection=trials" },
  { name: "catalogue without results", path: "search/?q=zyxgloss" },
  { name: "overview", path: "overview/" },
  { name: "completeness", path: "completeness/" },
  { name: "ways to browse", path: "browse/" },
  { name: "browse by journal", path: "browse/journal/" },
  { name: "feeds and files", path: "feeds/" },
  { name: "desk", path: "desk/" },
  { name: "table of evidence", path: "lists/?collection=notes" },
  { name: "questions to learn", path: "study/?papers=notes/notes-7" },
  { name: "what is kept offline", path: "offline/" },
  { name: "not found", path: "404.html" },
] as const;

/** Each kind of page in each language: what is tested of every page, is tested of these. */
export const everyPage = locales.flatMap((locale) =>
  pageKinds.map(({ name, path }) => ({
    name: `${name} (${locale})`,
    path: locale === locales[0] ? path : `${locale}/${path}`,
  })),
);
