import { positionRange } from "./position-range.ts";

/** A page that previous or next leads to. */
export type NeighbourLink = { readonly title: string; readonly permalink: string };

/** The neighbours of a page that stand in another sidebar than the page itself. */
export type Neighbours = { readonly previous?: NeighbourLink; readonly next?: NeighbourLink };

/** A paper's page as the site serves it. */
export type PaperPage = NeighbourLink & {
  readonly id: string;
  readonly collection: string;
  readonly position: number;
};

/**
 * Where reading goes on at the edge of a range, by page id: at most two entries a range, so that
 * every page can carry them. Collections don't follow upon each other.
 */
export function buildRangeNeighbours(
  pages: readonly PaperPage[],
): Readonly<Record<string, Neighbours>> {
  const neighbours: Record<string, Neighbours> = {};
  const ordered = pages.toSorted(compareByCollection);
  ordered.forEach((page, index) => {
    const next = ordered[index + 1];
    if (next === undefined || next.collection !== page.collection || isSameRange(page, next))
      return;
    neighbours[page.id] = { ...neighbours[page.id], next: linkTo(next) };
    neighbours[next.id] = { previous: linkTo(page) };
  });
  return neighbours;
}

function compareByCollection(a: PaperPage, b: PaperPage): number {
  if (a.collection !== b.collection) return a.collection < b.collection ? -1 : 1;
  return a.position - b.position;
}

function isSameRange(a: PaperPage, b: PaperPage): boolean {
  return positionRange(a.position).first === positionRange(b.position).first;
}

function linkTo({ title, permalink }: PaperPage): NeighbourLink {
  return { title, permalink };
}
