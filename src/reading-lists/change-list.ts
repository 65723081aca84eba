import type { ListedPaper, ReadingList } from "./reading-list.ts";

/** The list with a paper at its end, or without it where it was there. */
export function togglePaper(list: ReadingList, paper: string): ReadingList {
  const others = list.papers.filter((listed) => listed.paper !== paper);
  return { ...list, papers: others.length < list.papers.length ? others : [...others, { paper }] };
}

/** The list with a paper so many places further on; at either end it stays. */
export function movePaper(list: ReadingList, paper: string, by: number): ReadingList {
  const from = list.papers.findIndex((listed) => listed.paper === paper);
  const to = Math.min(Math.max(from + by, 0), list.papers.length - 1);
  const moved = list.papers[from];
  if (moved === undefined) return list;
  const papers = list.papers.filter((_, index) => index !== from);
  papers.splice(to, 0, moved);
  return { ...list, papers };
}

/** The list with another note on a paper; an empty one takes it away. */
export function notePaper(list: ReadingList, paper: string, note: string): ReadingList {
  const write = (listed: ListedPaper): ListedPaper =>
    listed.paper === paper ? { paper, ...(note !== "" && { note }) } : listed;
  return { ...list, papers: list.papers.map(write) };
}
