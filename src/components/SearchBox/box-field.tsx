import { translate } from "@docusaurus/Translate";
import type { ReactNode, RefObject } from "react";
import { fieldAttributes } from "../SearchForm/field-attributes.ts";
import type { QueryText } from "../use-query-text.ts";
import { warmSiteSearch } from "./load-site-search.ts";
import { listId, optionId } from "./option-id.ts";
import { pressKey } from "./press-key.ts";
import type { SuggestionControl } from "./use-suggestions.ts";

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
