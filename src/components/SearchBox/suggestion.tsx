import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useEffect, useRef } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { Hit } from "../../search/search.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { pickTitles } from "../pick-text.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
import styles from "./styles.module.css";

type Props = {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onLeave: () => void;
};

/** A paper below the box: its title, where it belongs, where and when it was published. */
export function Suggestion({ id, hit, isActive, onLeave }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const nameOf = useCollectionName();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { title, other } = pickTitles(hit, i18n.currentLocale);
  return (
    <Link
      id={id}
      ref={link}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      to={paperAddress(hit.collection, hit.id)}
      onClick={onLeave}
    >
      <span className={styles.title}>
        {hit.status && <StatusMark status={hit.status} />}
        <MarkedText text={title} />
      </span>
      {other && (
        <span className={styles.other}>
          <MarkedText text={other} />
        </span>
      )}
      <span className="notes">
        <MarkedText text={nameOf(hit.collection)} />
        {hit.journal && <MarkedText text={hit.journal} />}
        {hit.published && <span>{hit.published.slice(0, 4)}</span>}
      </span>
    </Link>
  );
}
