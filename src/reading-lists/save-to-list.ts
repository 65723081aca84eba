import { togglePaper } from "./change-list.ts";
import { keepLists, readLists } from "./lists-store.ts";
import { mayTakeOut } from "./may-take-out.ts";

/**
 * Puts a paper at the end of the list that was used last, or takes it out of every list that has it.
 * @param firstName what the first list is called where there is none
 * @returns whether the browser kept it, or the reader thought better of it
 */
export function saveToList(paper: string, firstName: string): boolean {
  const lists = readLists();
  const has = lists.filter(({ papers }) => papers.some((listed) => listed.paper === paper));
  if (has.length > 0) {
    if (!mayTakeOut(paper, has)) return true;
    return keepLists(lists.map((list) => (has.includes(list) ? togglePaper(list, paper) : list)));
  }
  const [current = { name: firstName, papers: [] }, ...others] = lists;
  return keepLists([togglePaper(current, paper), ...others]);
}
