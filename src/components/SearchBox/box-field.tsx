import { translate } from "@docusaurus/Translate";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { warmSiteSearch } from "../load-site-search.ts";
import { fieldAttributes } from "../SearchForm/field-attributes.ts";
import type { QueryText } from "../use-query-text.ts";
import { listId, optionId, type SuggestionControl } from "./use-suggestions.ts";

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly queryText: QueryText;
  readonly suggestions: SuggestionControl;
};

/**
 * The field of the box, of which the list is a part for screen readers.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 */
export function BoxField({ input, queryText, suggestions }: Props): ReactNode {
  const { isShown, active, open } = suggestions;
  return (
    <input
      {...fieldAttributes()}
      {...queryText.field}
      ref={input}
      role="combobox"
      aria-expanded={isShown}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-keyshortcuts="Control+K Meta+K /"
      {...(active >= 0 && { "aria-activedescendant": optionId(active) })}
      placeholder={translate({ id: "search.box.placeholder", message: "搜尋" })}
      onFocus={() => {
        warmSiteSearch();
        open();
      }}
      onPointerEnter={warmSiteSearch}
      onKeyDown={(event) => pressKey(event, suggestions, queryText)}
    />
  );
}

/**
 * What a key does in the box: the arrows go through the list or open it, Escape closes it, then
 * empties the field, then leaves it. Any other key is the browser's, and while an input method is
 * composing all are.
 */
function pressKey(
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
