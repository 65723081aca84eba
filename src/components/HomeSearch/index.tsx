import { useHistory } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import type { FormEvent, ReactNode } from "react";
import { catalogue, renderSearchAddress } from "../../search/search-address.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import styles from "./styles.module.css";

/** What readers come for: a field that leads to the search page, as a plain form before scripts run. */
export function HomeSearch(): ReactNode {
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get("q");
    const address = renderSearchAddress({ ...catalogue, query: query?.toString().trim() ?? "" });
    history.push(withBaseUrl(address));
  };
  return (
    <SearchForm className={styles.form} onSubmit={submit}>
      <input
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
      <button type="submit">
        <Translate id="search.submit">搜尋</Translate>
      </button>
    </SearchForm>
  );
}
