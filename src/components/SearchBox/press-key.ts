import type { KeyboardEvent } from "react";
import type { QueryText } from "../use-query-text.ts";
import type { SuggestionControl } from "./use-suggestions.ts";

/**
 * What a key does in the box: the arrows go through the list or open it, Escape closes it, then
 * empties the field, then leaves it. Any other key is the browser's, and while an input method is
 * composing all are.
 */
export function pressKey(
  event: KeyboardEvent<HTMLInputElement>,
  suggestions: SuggestionControl,
  { text, setText, isComposing }: QueryText,
): void {
  if (isComposing() || event.nativeEvent.isComposing) return;
  const { isShown, move, open, close } = suggestions;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (isShown) move(event.key === "ArrowDown" ? 1 : -1);
    else open();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (isShown) close();
    else if (text === "") event.currentTarget.blur();
    else setText("");
  }
}
