import { type FormEvent, type ReactNode, useRef } from "react";
import { fieldAttributes, fieldPlaceholder } from "../SearchForm/field-attributes.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import { useQueryText } from "../use-query-text.ts";
import { useSearchShortcut } from "../use-search-shortcut.ts";
import styles from "./styles.module.css";

type Props = {
  /** The collection whose papers alone are searched. */
  readonly collection: string | undefined;
  readonly query: string;
  /** Called with each letter. */
  readonly onTyped: (query: string) => void;
  /** Called once the reader pauses. */
  readonly onQuery: (query: string) => void;
};

/** The field that the whole page answers, as one types. */
export function QueryField({ collection, query, onTyped, onQuery }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, isComposing, field } = useQueryText(query, onTyped, onQuery);
  useSearchShortcut(input);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComposing()) return;
    setText(text);
    onQuery(text);
  };
  return (
    <SearchForm className={styles.form} collection={collection} onSubmit={submit}>
      <input
        {...fieldAttributes()}
        {...field}
        ref={input}
        className={styles.field}
        placeholder={fieldPlaceholder()}
      />
    </SearchForm>
  );
}
