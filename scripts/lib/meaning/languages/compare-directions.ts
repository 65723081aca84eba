import type { Difference } from "./difference.ts";
import { directions } from "./direction-words.ts";

type Counts = { readonly up: number; readonly down: number };

/** Those who fall, of whom Chinese says that they tumble. */
const falling = /\bfall(?:s|en|ing)?\b|\bfell\b/gi;
const accident = /[跌摔墜]/;

/** Whether the languages say that things went different ways: one has more words for up, the other more for down. */
export function compareDirections(english: string, chinese: string): Difference[] {
  const plain = accident.test(chinese) ? english.replace(falling, "") : english;
  const own = countDirections(plain, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isTurned =
    (own.up > other.up && own.down < other.down) || (own.up < other.up && own.down > other.down);
  return isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}
