import type { Figure } from "./figure.ts";

/** What stands between the two numbers of a range, which share the unit of the second: 10–20%. */
const between = /^ {0,2}(?:-|~|to|至|到|±|\+\/-) {0,2}$/;
/** What stands between two numbers of a pair, which share it where they are alike: 7 and 6%, but not 0.978 and 89%. */
const beside = /^,? {0,2}(?:and|or|vs\.?|versus|與|和|及|或|對|比) {0,2}$/;
/** What stands between further numbers before such a pair: 0, 60, 90 and 120 minutes. */
const listed = /^ {0,2}[,、] {0,2}$/;

/** Figures in which the first number of a range or pair has the unit of the second, where it has none of its own. */
export function shareUnits(figures: readonly Figure[], text: string): Figure[] {
  const shared: Figure[] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    next = next ? shareUnit(figure, next, text) : figure;
    shared.push(next);
  }
  return shared.reverse();
}

function shareUnit(figure: Figure, next: Figure, text: string): Figure {
  if (figure.kind === "name" || next.kind === "name") return figure;
  const { unit } = next;
  if (figure.unit !== undefined || unit === undefined) return figure;
  if (unit === "part" || next.number === 1 || next.start - figure.end > 10) return figure;
  if (unit === "%" && figure.number >= 1900) return figure;
  const joint = text.slice(figure.end, next.start);
  if (between.test(joint)) return { ...figure, unit, unitOfNext: "range" };
  const areAlike = countDecimals(figure.number) === countDecimals(next.number);
  const isInList = beside.test(joint) || (next.unitOfNext === "list" && listed.test(joint));
  return isInList && areAlike ? { ...figure, unit, unitOfNext: "list" } : figure;
}

function countDecimals(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}
