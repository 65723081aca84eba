import type { Figure } from "./figure.ts";

/** What stands between two numbers of one range or pair, which share the unit of the second: 10–20%, 7% 與 6%. */
const between = /^ {0,2}(?:-|~|to|至|到|±|\+\/-|and|or|與|和|及|或) {0,2}$/;

/** Figures in which the first number of a range or pair has the unit of the second, where it has none of its own. */
export function shareUnits(figures: readonly Figure[], text: string): Figure[] {
  const shared: Figure[] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    const unit = next && findSharedUnit(figure, next, text);
    next = figure.kind === "name" || unit === undefined ? figure : { ...figure, unit };
    shared.push(next);
  }
  return shared.reverse();
}

function findSharedUnit(figure: Figure, next: Figure, text: string): string | undefined {
  if (figure.kind === "name" || next.kind === "name") return undefined;
  if (figure.unit !== undefined || next.unit === "part") return undefined;
  if (next.start - figure.end > 10) return undefined;
  return between.test(text.slice(figure.end, next.start)) ? next.unit : undefined;
}
