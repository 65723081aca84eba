import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { useWindowSize } from "@docusaurus/theme-common";
import { type FormEvent, type ReactNode, useCallback, useRef, useState } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { useCollections } from "../../printed-pages/use-collections.ts";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { fieldAttributes, fieldPlaceholder } from "../SearchForm/field-attributes.ts";
import { SearchForm } from "../SearchForm/index.tsx";
import { useQueryText } from "../use-query-text.ts";
import { useSearchShortcut } from "../use-search-shortcut.ts";
import { CatalogueHeading } from "./catalogue-heading.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { Results } from "./results.tsx";
import styles from "./styles.module.css";
import { useCatalogue, useCataloguePreparation } from "./use-catalogue.ts";
import { useSearchAddress } from "./use-search-address.ts";

/** The whole of a search, all of it in the address: field, facets, order, results and their pages. */
export function SearchPage(): ReactNode {
  const control = useSearchAddress();
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((isOpenNow) => !isOpenNow), []);
  const isWide = useWindowSize() === "desktop";
  const prepare = useCataloguePreparation(control.address);
  const { search, facets } = useCatalogue(control.address, isWide || isOpen);
  return (
    <main className={`container ${styles.page}`}>
      <CatalogueHeading address={control.address} facets={facets} search={search} />
      <QueryField query={control.address?.query ?? ""} onTyped={prepare} onQuery={control.type} />
      <WithoutScripts />
      <BrowseLinks />
      <div className={styles.columns}>
        <FacetPanel facets={facets} control={control} isOpen={isOpen} onToggle={toggle} />
        <Results search={search} facets={facets} control={control} />
      </div>
    </main>
  );
}

type Props = {
  readonly query: string;
  /** Called with each letter. */
  readonly onTyped: (query: string) => void;
  /** Called once the reader pauses. */
  readonly onQuery: (query: string) => void;
};

/** The field that the whole page answers, as one types. */
function QueryField({ query, onTyped, onQuery }: Props): ReactNode {
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
    <SearchForm className={styles.form} onSubmit={submit}>
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

/** Where readers whose browser runs no scripts find the papers. */
function WithoutScripts(): ReactNode {
  const { collections } = useCollections();
  return (
    <noscript>
      <p className={styles.without}>
        <Translate id="search.noscript">
          搜尋在瀏覽器中進行，需要 JavaScript。不用 JavaScript 也可以從館藏瀏覽全部文獻：
        </Translate>
      </p>
      <ul>
        {collections.map(({ name, label }) => (
          <li key={name}>
            <Link to={collectionAddress(name)} lang={label.language}>
              {label.text}
            </Link>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
