import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { FormEvent, ReactNode } from "react";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { useCollectionName } from "../../use-collection-name.ts";
import fieldStyles from "../field/styles.module.css";
import styles from "./styles.module.css";

type Props = {
  /** What is asked for of the paper. */
  readonly label: ReactNode;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How long it may be, in UTF-16 units; any length where it is absent. */
  readonly maxLength?: number;
  /** The names of those that a record may go into, and the one that it will. */
  readonly collections: readonly string[];
  readonly collection: string | undefined;
  readonly onCollection: (name: string) => void;
  readonly onSubmit: () => void;
  readonly buttons: ReactNode;
  /** What is said below the form, and other ways to begin. */
  readonly children: ReactNode;
};

/** What a new paper begins with: what names it, and the collection that it goes into. */
export function BeginForm(props: Props): ReactNode {
  const { label, text, maxLength, collections, collection, buttons, children } = props;
  const nameOf = useCollectionName();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <section className={styles.begin} aria-labelledby="begin">
      <h2 id="begin">
        <Translate id="desk.begin">新增文獻</Translate>
      </h2>
      <form onSubmit={submit}>
        <label className={styles.whole}>
          {label}
          <input
            value={text}
            maxLength={maxLength}
            onChange={({ target }) => props.onText(target.value)}
          />
        </label>
        <label>
          <Translate id="desk.begin.collection">館藏</Translate>
          <select value={collection} onChange={({ target }) => props.onCollection(target.value)}>
            {collections.map((own) => (
              <option key={own} value={own}>
                {nameOf(own).text}
              </option>
            ))}
          </select>
        </label>
        <p className={`${fieldStyles.actions} ${styles.whole}`}>{buttons}</p>
      </form>
      {children}
    </section>
  );
}

type KnownProps = { readonly paper: string };

/** That a paper has a record, which is led to. */
export function KnownPaper({ paper }: KnownProps): ReactNode {
  return (
    <>
      <Translate id="desk.begin.known">館藏已有這篇文獻：</Translate>{" "}
      <Link to={deskAddress(paper)}>{paper}</Link>
    </>
  );
}

/** The same in a list, by the record's name. */
export function KnownRecord({ paper }: KnownProps): ReactNode {
  return (
    <Link to={deskAddress(paper)}>
      <Translate id="desk.file.known" values={{ paper }}>
        {"已收錄：{paper}"}
      </Translate>
    </Link>
  );
}
