import { translate } from "@docusaurus/Translate";
import { type FormEvent, type ReactNode, useRef } from "react";
import { SearchForm } from "../SearchForm/index.tsx";
import { useQueryText } from "../use-query-text.ts";
import { useSearchShortcut } from "../use-search-shortcut.ts";
import styles from "./styles.module.css";

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

/** The field that the whole page answers, as one types. */
export function QueryField({ query, onQuery }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, isComposing, field } = useQueryText(query, onQuery);
  useSearchShortcut(input);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComposing()) return;
    setText(text);
    onQuery(text);
  };
  return (
    <SearchForm className={styles.form} onSubmit={submit}>
      <input
        {...field}
        ref={input}
        className={styles.field}
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        aria-label={translate({ id: "search.label", message: "搜尋文獻" })}
        placeholder={translate({
          id: "search.placeholder",
          message: "標題、主題、作者、期刊、PMID 或 DOI",
        })}
      />
    </SearchForm>
  );
}
