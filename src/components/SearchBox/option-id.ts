/** Id of the list below the box. */
export const listId = "search-suggestions";

/** Id of an item of the list, by its place. */
export function optionId(place: number): string {
  return `${listId}-${place}`;
}
