import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

/** Id of the group of names that begin with a letter. */
export function initialId(initial: string): string {
  return initial === "#" ? "initial-other" : `initial-${initial}`;
}

/** Ways down to the groups of names on the page. */
export function Initials({ initials }: { readonly initials: readonly string[] }): ReactNode {
  return (
    <nav
      className={styles.initials}
      aria-label={translate({ id: "browse.initials", message: "依字首跳至" })}
    >
      <ul className="plain-list">
        {initials.map((initial) => (
          <li key={initial}>
            <a href={`#${initialId(initial)}`}>{initial}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
