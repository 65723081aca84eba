import { type FocusEvent, type FormEvent, type ReactNode, useRef } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { catalogue, renderSearchAddress } from "../../search/query/search-address.ts";
import { countPapers } from "../count-papers.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import { useGoTo } from "../use-go-to.ts";
import { useQueryText } from "../use-query-text.ts";
import { useSearchShortcut } from "../use-search-shortcut.ts";
import { BoxField } from "./box-field.tsx";
import styles from "./styles.module.css";
import { useSuggestions } from "./use-suggestions.ts";

/** What draws what was found, which pages leave out until something is sought. */
const loadSuggestions = () => import("./suggestions.tsx");

/** The search box of every page: results as one types, and a way to all of them. */
export function SearchBox(): ReactNode {
  const goTo = useGoTo();
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions();
  const drawn = useLoaded(suggestions.asked === "" ? undefined : "suggestions", loadSuggestions);
  const queryText = useQueryText("", suggestions.prepare, suggestions.ask);
  useSearchShortcut(input);
  const { search, isShown, hits, active, close } = suggestions;
  const all = renderSearchAddress({ ...catalogue, query: queryText.text.trim() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (queryText.isComposing()) return;
    const hit = hits[active];
    close();
    input.current?.blur();
    goTo(hit ? paperAddress(hit.collection, hit.id) : all);
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves.
    <div className={styles.box} onBlur={closeWhenLeft}>
      <SearchForm className={styles.form} onSubmit={submit}>
        <BoxField input={input} queryText={queryText} suggestions={suggestions} />
      </SearchForm>
      <p className="visually-hidden" role="status">
        {isShown && search.result && countPapers(search.result.total)}
      </p>
      {drawn.state === "there" && (
        <drawn.value.Suggestions
          suggestions={suggestions}
          all={all}
          // What is pressed goes away with what it answers: the focus belongs in the field again.
          onPress={() => input.current?.focus()}
        />
      )}
    </div>
  );
}
