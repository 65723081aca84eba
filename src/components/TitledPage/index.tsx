import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  /** The page's heading, and its title in the browser. */
  readonly title: string;
  /** For search engines; the page shows it only where `children` does. */
  readonly description: string;
  readonly children: ReactNode;
};

/** A page of the site with a heading of its own; the headings of its sections stand on a line. */
export function TitledPage({ title, description, children }: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={`container ${styles.page}`}>
        <h1>{title}</h1>
        {children}
      </main>
    </Layout>
  );
}
