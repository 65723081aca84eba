import type { Difference } from "./difference.ts";
import { directions } from "./direction-words.ts";

type Counts = { readonly up: number; readonly down: number };

/** Whether the languages say that things went different ways: one has more words for up, the other more for down. */
export function compareDirections(english: string, chinese: string): Difference[] {
  const own = countDirections(english, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isTurned =
    (own.up > other.up && own.down < other.down) || (own.up < other.up && own.down > other.down);
  return isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}
