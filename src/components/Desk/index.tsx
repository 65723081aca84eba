import "./newer-methods.ts";
import Head from "@docusaurus/Head";
import { translate } from "@docusaurus/Translate";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { DeskTitle } from "./desk-title.tsx";
import { OpenDesk } from "./open-desk.tsx";
import { isPreview } from "./store/is-preview.ts";
import styles from "./styles.module.css";

/** The curator's desk: a record is chosen, and written without seeing JSON. */
export default function DeskPage(): ReactNode {
  const isOwn = useOwnDocument();
  return (
    <Layout title={translate({ id: "desk.title", message: "策展桌" })}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={`container ${styles.page}`}>
        {isOwn ? <OpenDesk /> : <DeskTitle />}
        <NeedsScripts />
      </main>
    </Layout>
  );
}

/**
 * Keeps a published desk in a document of its own, and tells whether it is in it: a page that is reached within the site
 * keeps the security policy of the one that was loaded, and the desk's alone lets it ask GitHub.
 */
function useOwnDocument(): boolean {
  const [isOwn, setOwn] = useState(isPreview);
  useEffect(() => {
    if (isPreview) return;
    const own = window.location.pathname;
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded && new URL(loaded.name).pathname !== own) window.location.reload();
    else setOwn(true);
    return () => {
      if (window.location.pathname !== own) window.location.reload();
    };
  }, []);
  return isOwn;
}
