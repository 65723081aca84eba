import { useHistory } from "@docusaurus/router";
import { translate } from "@docusaurus/Translate";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { catalogue, renderSearchAddress } from "../../search/search-address.ts";
import { PaperCount } from "../PaperCount/index.tsx";
import { fieldAttributes } from "../SearchForm/field-attributes.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import { useQueryText } from "../use-query-text.ts";
import { useSearch } from "../use-search.ts";
import { useSearchShortcut } from "../use-search-shortcut.ts";
import { loadSiteSearch, warmSiteSearch } from "./load-site-search.ts";
import styles from "./styles.module.css";
import { Suggestions } from "./suggestions.tsx";

/** Results that there is room for below the box. */
const pageSize = 6;
const listId = "search-suggestions";

/** Id of a suggestion, by its place. */
function optionId(place: number): string {
  return `${listId}-${place}`;
}

/**
 * The search box of every page: results as one types, and a way to all of them.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 */
export function SearchBox(): ReactNode {
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState({ query: "", isLiteral: false });
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { text, setText, isComposing, field } = useQueryText("", (query) => {
    setAsked({ query, isLiteral: false });
    setActive(-1);
    setOpen(true);
  });
  useSearchShortcut(input);
  const isAsking = isOpen && asked.query.trim() !== "";
  const search = useSearch(isAsking ? { ...asked, pageSize } : undefined, loadSiteSearch);
  const isShown = isAsking && search.answered !== undefined;
  const hits = isShown ? (search.result?.hits ?? []) : [];
  const all = renderSearchAddress({ ...catalogue, query: text.trim() });
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const open = () => {
    warmSiteSearch();
    setOpen(true);
  };
  const leaveFor = (address: string) => {
    close();
    input.current?.blur();
    history.push(withBaseUrl(address));
  };
  const move = (step: number) => {
    // The field itself is a place as well; after the papers comes the way to all of them.
    const places = hits.length > 0 ? hits.length + 2 : 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing() || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isShown) move(event.key === "ArrowDown" ? 1 : -1);
      else open();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (isShown) close();
      else if (text === "") input.current?.blur();
      else setText("");
    }
  };
  const submit = () => {
    if (isComposing()) return;
    const hit = hits[active];
    leaveFor(hit ? paperAddress(hit.collection, hit.id) : all);
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves.
    <div className={styles.box} onBlur={closeWhenLeft} data-open={isOpen}>
      <SearchForm
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          {...fieldAttributes()}
          {...field}
          ref={input}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-keyshortcuts="Control+K Meta+K /"
          {...(active >= 0 && { "aria-activedescendant": optionId(active) })}
          placeholder={translate({ id: "search.box.placeholder", message: "搜尋" })}
          onFocus={open}
          onPointerEnter={warmSiteSearch}
          onKeyDown={onKeyDown}
        />
      </SearchForm>
      <p className="visually-hidden" role="status">
        {isShown && search.result && <PaperCount count={search.result.total} />}
      </p>
      <Suggestions
        id={listId}
        optionId={optionId}
        search={search}
        isShown={isShown}
        active={active}
        all={all}
        typed={asked.query}
        onLeave={close}
        onUndo={() => {
          setAsked({ ...asked, isLiteral: true });
          input.current?.focus();
        }}
      />
    </div>
  );
}
