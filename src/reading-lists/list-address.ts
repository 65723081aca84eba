import { pickPapers, type ReadingList } from "./reading-list.ts";

/** Where lists are read, without base path. */
export const listsPage = "/lists/";

/**
 * An address that shows a list to whoever has it; notes stay with their writer.
 * @example renderListAddress({ name: "Lamps", papers: [{ paper: "trials/one" }] }) // "/lists/?list=Lamps&papers=trials/one"
 */
export function renderListAddress({ name, papers }: ReadingList): string {
  const named = new URLSearchParams([["list", name]]);
  return `${listsPage}?${named}&papers=${papers.map(({ paper }) => paper).join(",")}`;
}

/** The list that an address shows; `undefined` where it shows none. */
export function parseListAddress(parameters: string): ReadingList | undefined {
  const said = new URLSearchParams(parameters);
  const papers = said.get("papers");
  if (papers === null) return undefined;
  return {
    name: said.get("list") ?? "",
    papers: pickPapers(papers.split(",").map((paper) => ({ paper }))),
  };
}
