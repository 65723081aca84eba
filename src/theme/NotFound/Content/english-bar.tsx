import type { ReactNode } from "react";
import { withBase } from "../../../../scripts/lib/navigation/address.ts";
import styles from "./styles.module.css";

const pages = [
  { address: "/", name: "Home page" },
  { address: "/search/", name: "Papers" },
  { address: "/overview/", name: "Overview" },
  { address: "/guide/reading/", name: "Guide" },
] as const;

/**
 * The ways into the English site, seen in place of the other language's bar once the address is
 * known to be in English.
 * @param home the English home page's address
 */
export function EnglishBar({ home }: { readonly home: string }): ReactNode {
  return (
    <nav className={styles.bar} lang="en" aria-label="Main">
      {pages.map(({ address, name }) => (
        <a key={address} href={withBase(address, home)}>
          {name}
        </a>
      ))}
    </nav>
  );
}
