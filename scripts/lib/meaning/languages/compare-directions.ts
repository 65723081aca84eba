import type { Difference } from "./difference.ts";
import { directions } from "./direction-words.ts";

type Counts = { readonly up: number; readonly down: number };

/**
 * Whether the languages say that things went different ways: one only up, the other only down; or as many directions in
 * both, of which another number is up.
 */
export function compareDirections(english: string, chinese: string): Difference[] {
  const own = countDirections(english, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isOpposite =
    (own.up === 0 && other.down === 0 && own.down > 0 && other.up > 0) ||
    (own.down === 0 && other.up === 0 && own.up > 0 && other.down > 0);
  const isTurned = own.up + own.down === other.up + other.down && own.up !== other.up;
  return isOpposite || isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}
