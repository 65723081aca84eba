import type { Figure } from "./figure.ts";

/** What stands between the two numbers of a range, which share the unit of the second: 10–20%. */
const between = /^ {0,2}(?:-|~|to|至|到|±|\+\/-) {0,2}$/;
/** What stands between two numbers of a pair, which share it where they are alike: 7 and 6%, but not 0.978 and 89%. */
const beside = /^ {0,2}(?:and|or|與|和|及|或) {0,2}$/;

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
  if (figure.unit !== undefined || next.unit === "part" || next.number === 1) return undefined;
  if (next.start - figure.end > 10) return undefined;
  const joint = text.slice(figure.end, next.start);
  const areAlike = countDecimals(figure.number) === countDecimals(next.number);
  return between.test(joint) || (beside.test(joint) && areAlike) ? next.unit : undefined;
}

function countDecimals(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}
