import { useState } from "react";
import type { Hit } from "../../search/query/search-engine.ts";
import { loadSiteSearch } from "../load-site-search.ts";
import { type SearchState, usePreparation, useSearch } from "../use-search.ts";

/** Results that there is room for below the box. */
const pageSize = 6;

/** What stands below the box, and what can be done with it. */
export type SuggestionControl = {
  /** The query that it answers, or will. */
  readonly asked: string;
  readonly search: SearchState;
  /** Whether it is to be seen: the reader is searching, and an answer is there. */
  readonly isShown: boolean;
  /** The papers in it; none unless it is shown. */
  readonly hits: readonly Hit[];
  /**
   * The place that Enter would open: of a paper, or after the last of them of the way to all
   * results; −1 while that is the field itself.
   */
  readonly active: number;
  /** Takes a query that is still being typed. */
  readonly prepare: (query: string) => void;
  readonly ask: (query: string) => void;
  /** Asks for the same query with every word as typed. */
  readonly askLiterally: () => void;
  /** Goes on to the next place, or with −1 to the one before, round and round. */
  readonly move: (step: 1 | -1) => void;
  readonly open: () => void;
  readonly close: () => void;
};

/** Searches for what is typed in the box, as long as the box is in use. */
export function useSuggestions(): SuggestionControl {
  const [asked, setAsked] = useState({ query: "", isLiteral: false });
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isAsking = isOpen && asked.query.trim() !== "";
  const search = useSearch(isAsking ? { ...asked, pageSize } : undefined, loadSiteSearch);
  const prepare = usePreparation(loadSiteSearch);
  const isShown = isAsking && search.answered !== undefined;
  const hits = isShown ? (search.result?.hits ?? []) : [];
  return {
    asked: asked.query,
    search,
    isShown,
    hits,
    active,
    prepare: (query) => prepare({ query, isLiteral: false, pageSize }),
    ask(query) {
      setAsked({ query, isLiteral: false });
      setActive(-1);
      setOpen(true);
    },
    askLiterally: () => setAsked({ ...asked, isLiteral: true }),
    move(step) {
      // The field itself is a place as well; after the papers comes the way to all of them.
      const places = hits.length > 0 ? hits.length + 2 : 1;
      setActive(((active + 1 + step + places) % places) - 1);
    },
    open: () => setOpen(true),
    close() {
      setOpen(false);
      setActive(-1);
    },
  };
}

/** Id of the list below the box. */
export const listId = "search-suggestions";

/** Id of an item of the list, by its place. */
export function optionId(place: number): string {
  return `${listId}-${place}`;
}
