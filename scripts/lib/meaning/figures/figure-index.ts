import {
  type Agreement,
  compareFigures,
  readShare,
  roundedPlace,
  wordedShare,
} from "./compare-figures.ts";
import type { Figure, NumberFigure } from "./figure.ts";
import { findUnit } from "./units.ts";

/** The figures of a text, to be asked which of them agrees best with a figure of another. */
export type FigureIndex = ReadonlyMap<string, readonly Figure[]>;

/**
 * The best that a text has for a figure: how far they agree, and the other figure where they have anything in common;
 * `rounded` is that other figure, rightly rounded.
 */
export type Match = { readonly agreement: Agreement | "rounded"; readonly other?: Figure };

/** A figure of a claim and the best that there is for it; no match where there is nothing to hold it against. */
export type JudgedFigure = {
  readonly figure: Figure;
  /** The pointer of the text that has it, and its words there. */
  readonly pointer: string;
  readonly words: string;
  readonly match?: Match;
};

const order: readonly Agreement[] = ["same", "comparator", "unit", "nothing"];

/** Figures under each key that equal ones share; of figures that say the same, one. */
export function buildFigureIndex(figures: readonly Figure[]): FigureIndex {
  const index = new Map<string, Figure[]>();
  const seen = new Set<string>();
  for (const figure of figures) {
    const said = describe(figure);
    if (seen.has(said)) continue;
    seen.add(said);
    for (const key of [...listKeys(figure), ...listOwnShares(figure)]) {
      const others = index.get(key);
      if (others) others.push(figure);
      else index.set(key, [figure]);
    }
  }
  return index;
}

/** The figure of the index that agrees best with one. */
export function findMatch(figure: Figure, index: FigureIndex): Match & { agreement: Agreement } {
  let best: { agreement: Agreement; other?: Figure } = { agreement: "nothing" };
  for (const key of [...listKeys(figure), ...listAskedShares(figure)]) {
    for (const other of index.get(key) ?? []) {
      const agreement = compareFigures(figure, other);
      if (agreement === "same") return { agreement, other };
      if (order.indexOf(agreement) < order.indexOf(best.agreement)) best = { agreement, other };
    }
  }
  return best;
}

function describe(figure: Figure): string {
  if (figure.kind === "name") return figure.name;
  const { number, unit, comparator, isRounded, isAdded } = figure;
  return [number, unit, comparator, isRounded, isAdded].join(" ");
}

/** Keys of which figures that agree in anything have one in common. */
function listKeys(figure: Figure): string[] {
  if (figure.kind === "name") return [figure.name];
  const { number, unit } = figure;
  const known = findUnit(unit);
  const keys = [`${number}`];
  if (known) keys.push(`${known.measures} ${Number((number * known.size).toPrecision(9))}`);
  if (figure.isAdded) keys.push(`${number + 1}`);
  if (unit === "year") keys.push(`${number + 1911}`);
  const share = readShare(figure);
  if (share !== undefined) keys.push(`share ${Number(share.toPrecision(9))}`);
  return [...keys, ...listRoundings(figure)];
}

/** Keys under which a share is found by others near it: by those in words and ratios, where it is one also by all. */
function listOwnShares(figure: Figure): string[] {
  const all = listSteps(figure, "any").slice(1, 2);
  return isNear(figure) ? [...all, ...listSteps(figure, "near")] : all;
}

function listAskedShares(figure: Figure): string[] {
  const near = listSteps(figure, "near").slice(1, 2);
  return isNear(figure) ? [...near, ...listSteps(figure, "any")] : near;
}

function isNear(figure: Figure): boolean {
  return figure.kind !== "name" && (figure.unit === "part" || figure.unit === "ratio");
}

function listSteps(figure: Figure, name: string): string[] {
  const share = figure.kind === "name" ? undefined : readShare(figure);
  if (share === undefined) return [];
  const step = Math.round(share / wordedShare);
  return [step - 1, step, step + 1].map((each) => `${name} ${each}`);
}

/** The rounded numbers that a large number can stand for. */
function listRoundings({ number, isRounded }: NumberFigure): string[] {
  if (number < 1000 || !Number.isFinite(number)) return [];
  if (isRounded) {
    const place = roundedPlace(number);
    return [`${place}s ${Math.round(number / place)}`];
  }
  const keys: string[] = [];
  for (let place = 100; place <= number; place *= 10) {
    const down = Math.floor(number / place);
    keys.push(`${place}s ${down}`, `${place}s ${down + 1}`);
  }
  return keys;
}
