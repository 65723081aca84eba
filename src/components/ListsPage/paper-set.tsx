import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { type LoadedPapers, loadPapers } from "../../paper-data/load-papers.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import type { ListedPaper } from "../../reading-lists/reading-list.ts";
import { countPapers } from "../count-papers.ts";
import { EvidenceTable } from "./evidence-table.tsx";
import { ExportBar } from "./export-bar.tsx";
import { LoadMessage } from "./load-message.tsx";
import styles from "./styles.module.css";

type Props = {
  /** What files are called. */
  readonly name: string;
  readonly papers: readonly ListedPaper[];
  /** What is shown with each paper, by its name. */
  readonly controls?: (paper: string, title: string) => ReactNode;
};

/** Rows that are drawn at once; a browser needs seconds for ten thousand, and files need none. */
const mostRows = 200;

/** Papers as a table of evidence, with all the forms in which they can be taken along. */
export function PaperSet({ name, papers, controls }: Props): ReactNode {
  const names = papers.map(({ paper }) => paper);
  // Another order needs nothing new.
  const loaded = useLoaded([...names].sort().join(" "), () => loadPapers(names, "digests"));
  if (loaded.state !== "there") return <LoadMessage state={loaded.state} />;
  return (
    <LoadedSet name={name} papers={papers} loaded={loaded.value} {...(controls && { controls })} />
  );
}

function LoadedSet({
  name,
  papers,
  controls,
  loaded,
}: Props & { readonly loaded: LoadedPapers }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const { missing } = loaded;
  const found = new Map(loaded.papers.map((own) => [`${own.collection}/${own.id}`, own]));
  const shown = papers.flatMap(({ paper: key, note }) => {
    const paper = found.get(key);
    return paper === undefined ? [] : [{ paper, ...(note !== undefined && { note }) }];
  });
  return (
    <>
      <p className="notes">{countPapers(shown.length)}</p>
      {missing.length > 0 && (
        <p role="status">
          <Translate id="lists.missing" values={{ papers: missing.join(", ") }}>
            {"網站上已沒有這些文獻：{papers}"}
          </Translate>
        </p>
      )}
      {shown.length > 0 && (
        <>
          <ExportBar name={name} papers={shown.map(({ paper }) => paper)} />
          <EvidenceTable
            papers={isWhole ? shown : shown.slice(0, mostRows)}
            {...(controls && { controls })}
          />
          {!isWhole && shown.length > mostRows && (
            <p className={`tools ${styles.bar}`} data-control="">
              <button type="button" onClick={() => setWhole(true)}>
                <Translate id="lists.whole" values={{ count: formatCount(shown.length) }}>
                  {"顯示全部 {count} 篇"}
                </Translate>
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
