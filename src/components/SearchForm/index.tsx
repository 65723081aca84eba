import useBaseUrl from "@docusaurus/useBaseUrl";
import type { FormEvent, ReactNode } from "react";
import { catalogue, renderSearchAddress } from "../../search/query/search-address.ts";
import styles from "./styles.module.css";

type Props = {
  readonly className: string | undefined;
  /** The collection whose page it leads to. */
  readonly collection?: string | undefined;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Has a field called `q`. */
  readonly children: ReactNode;
};

/** A form that leads to the search page or that of a collection, before scripts run as well. */
export function SearchForm(props: Props): ReactNode {
  const { className, collection, onSubmit, children } = props;
  const action = useBaseUrl(renderSearchAddress({ ...catalogue, collection }));
  return (
    <search className={className}>
      <form className={styles.form} action={action} onSubmit={onSubmit}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.7 12.7 17.5 17.5" />
        </svg>
        {children}
      </form>
    </search>
  );
}
