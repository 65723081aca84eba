import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { deskRoot } from "../../../scripts/lib/navigation/address.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { useCollectionName } from "../use-collection-name.ts";
import { Begin } from "./begin/begin.tsx";
import { BeginHere } from "./begin/begin-here.tsx";
import { KeptPapers } from "./begin/kept-papers.tsx";
import { PaperChoice } from "./begin/paper-choice.tsx";
import { DeskTitle } from "./desk-title.tsx";
import styles from "./field/styles.module.css";
import { Unreachable } from "./no-record.tsx";
import { RecordDesk } from "./record-desk.tsx";
import { type DeskPaper, fetchPapers } from "./store/desk-server.ts";
import { isPreview } from "./store/is-preview.ts";
import type { Table } from "./table/table.tsx";

/**
 * What the address asks for: a record, a collection's table in the preview, else the choice of one.
 * It is there in a browser alone: what renders the site has nothing in its place.
 * @see src/plugins/desk.ts
 */
export function OpenDesk(): ReactNode {
  const asked = new URLSearchParams(useLocation().search);
  const [paper, table] = [asked.get("paper"), asked.get("table")];
  if (paper !== null) return <RecordDesk key={paper} paper={paper} />;
  if (table !== null && isPreview) return <LoadedTable collection={table} />;
  return (
    <>
      <DeskTitle />
      <KeptPapers />
      {isPreview ? <PaperDesk /> : <BeginHere />}
    </>
  );
}

/**
 * With all that draws its rows, the table is loaded once it is asked for. Not by React's `lazy`, for React shows what
 * it has waited for no sooner than 300 ms after it began to wait.
 */
function LoadedTable(props: ComponentProps<typeof Table>): ReactNode {
  const loaded = useLoaded("table", () => import("./table/table.tsx"));
  if (loaded.state === "there") return <loaded.value.Table {...props} />;
  return (
    loaded.state === "failed" && (
      <p role="alert">
        <Unreachable />
      </p>
    )
  );
}

function PaperDesk(): ReactNode {
  const [papers, setPapers] = useState<readonly DeskPaper[]>();
  const nameOf = useCollectionName();
  useEffect(() => {
    fetchPapers().then(setPapers, () => setPapers([]));
  }, []);
  const collections = [...new Set((papers ?? []).map(({ collection }) => collection))];
  return (
    <>
      <Begin collections={collections} />
      {papers && <PaperChoice papers={papers} />}
      {collections.length > 0 && (
        <p className={styles.actions}>
          <Translate id="desk.tables">以表格檢視整個館藏：</Translate>
          {collections.map((collection) => (
            <Link key={collection} to={`${deskRoot}?table=${collection}`}>
              {nameOf(collection).text}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
