import { withBase } from "../../scripts/lib/navigation/address.ts";
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

/** Servers refuse addresses of more than 8 KB, of which a browser's own lines are a part. */
const longestAddress = 6000;

/**
 * The whole address that shows a list to whoever has it; `undefined` where servers would refuse it.
 * @param home whole address of the home page, with a final slash
 */
export function renderSharedAddress(list: ReadingList, home: string): string | undefined {
  const address = withBase(renderListAddress(list), home);
  return address.length > longestAddress ? undefined : address;
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
