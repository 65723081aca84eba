import type { Figure } from "./figure.ts";

/** Whether one number differs from another by a slip: one digit, the decimal point, the percent sign, or one word. */
export function isSlip(a: Figure, b: Figure): boolean {
  if (a.kind === "word" || a.kind === "part") return a.kind === b.kind;
  if (a.kind !== "digits" || b.kind !== "digits") return false;
  const [own, other] = [String(a.number), String(b.number)];
  if (own === other) return (a.unit === "%") !== (b.unit === "%");
  if (own.replace(".", "") === other.replace(".", "")) return true;
  if (own.length !== other.length || own.length < 2) return false;
  const changed = Array.from(own).filter((character, index) => character !== other[index]);
  return changed.length === 1;
}
