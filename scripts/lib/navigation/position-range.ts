/** Papers a sidebar or a page of a list holds at most, so that no page carries a whole collection. */
export const rangeSize = 100;

/** Position numbers from `first` to `last`, both included. */
export type PositionRange = { readonly first: number; readonly last: number };

/**
 * The range that a position number (from 1) belongs to: 1–100, 101–200, …
 * @example positionRange(69) // { first: 1, last: 100 }
 */
export function positionRange(position: number): PositionRange {
  const last = Math.ceil(position / rangeSize) * rangeSize;
  return { first: last - rangeSize + 1, last };
}

/**
 * A range as a reader sees it, with an en dash.
 * @example rangeLabel({ first: 1, last: 100 }) // "1–100"
 */
export function rangeLabel({ first, last }: PositionRange): string {
  return `${first}–${last}`;
}

/**
 * A range as part of an address or of an identifier.
 * @example rangeKey({ first: 1, last: 100 }) // "1-100"
 */
export function rangeKey({ first, last }: PositionRange): string {
  return `${first}-${last}`;
}

/** Items by the range of their position: ranges ascending, items in them by position. */
export function groupByRange<Item extends { readonly position: number }>(
  items: readonly Item[],
): readonly { readonly range: PositionRange; readonly items: readonly Item[] }[] {
  const groups = new Map<number, { range: PositionRange; items: Item[] }>();
  for (const item of items.toSorted((a, b) => a.position - b.position)) {
    const range = positionRange(item.position);
    const group = groups.get(range.first) ?? { range, items: [] };
    group.items.push(item);
    groups.set(range.first, group);
  }
  return [...groups.values()];
}
