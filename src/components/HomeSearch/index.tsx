import Translate from "@docusaurus/Translate";
import type { FormEvent, ReactNode } from "react";
import { catalogue, renderSearchAddress } from "../../search/query/search-address.ts";
import { fieldAttributes, fieldPlaceholder } from "../SearchForm/field-attributes.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import { useGoTo } from "../use-go-to.ts";
import styles from "./styles.module.css";

/** What readers come for: a field that leads to the search page, as a plain form before scripts run. */
export function HomeSearch(): ReactNode {
  const goTo = useGoTo();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get("q");
    goTo(renderSearchAddress({ ...catalogue, query: query?.toString().trim() ?? "" }));
  };
  return (
    <SearchForm className={styles.form} onSubmit={submit}>
      <input {...fieldAttributes()} placeholder={fieldPlaceholder()} />
      <button type="submit">
        <Translate id="search.submit">搜尋</Translate>
      </button>
    </SearchForm>
  );
}
