import Head from "@docusaurus/Head";
import { translate } from "@docusaurus/Translate";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { DeskTitle } from "./DeskTitle.tsx";
import styles from "./field/styles.module.css";
import { OpenDesk } from "./OpenDesk.tsx";
import { useOwnDocument } from "./use-own-document.ts";

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
