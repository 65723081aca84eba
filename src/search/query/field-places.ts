import type { QueryField } from "./parse-query.ts";

/** Where words of a paper have their places, so that a place says whether it is in the title or in an author's name. */
const firstPlaces = { title: 0, others: 1024, authors: 2 ** 20 } as const;

/** The first place that words of a part of a paper may have: titles come first, authors last. */
export function firstPlaceOf(part: string): number {
  return part === "title" || part === "authors" ? firstPlaces[part] : firstPlaces.others;
}

/** Whether a place is in a field; any is, where there is none. */
export function isInField(place: number, field: QueryField | undefined): boolean {
  if (field === undefined) return true;
  return field === "title" ? place < firstPlaces.others : place >= firstPlaces.authors;
}
