import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import {
  type ExportFormatName,
  exportFormatLabels,
  exportFormatNames,
} from "../../../scripts/lib/export/formats/export-format-names.ts";
import type { CountedPaper } from "../../../scripts/lib/export/formats/render-csv.ts";
import { renderSharedAddress } from "../../reading-lists/list-address.ts";
import { CopyButton } from "../TakeAlong/copy-button.tsx";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";

type Props = { readonly name: string; readonly papers: readonly CountedPaper[] };

type Outcome = "working" | "failed" | "empty";

/** Papers as a file in any format, as an address, and on paper. */
export function ExportBar({ name, papers }: Props): ReactNode {
  const locale = useLocale();
  const [outcome, setOutcome] = useState<Outcome>();
  const save = async (format: ExportFormatName) => {
    setOutcome("working");
    try {
      // Formats come with the first file that is asked for.
      const { savePapers } = await import("./save-papers.ts");
      const isSaved = await savePapers(name, papers, format, locale);
      setOutcome(isSaved ? undefined : "empty");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <div className={`tools ${styles.bar}`} data-control="">
      <fieldset className={styles.formats}>
        <legend className={styles.legend}>
          <Translate id="lists.export">下載為檔案</Translate>
        </legend>
        {exportFormatNames.map((format) => (
          <button key={format} type="button" onClick={() => save(format)}>
            {exportFormatLabels[format]}
          </button>
        ))}
      </fieldset>
      <ShareButton name={name} papers={papers} />
      <button type="button" onClick={() => window.print()}>
        <Translate id="lists.print">列印證據表</Translate>
      </button>
      <span role="status">{outcome && outcomeWords(outcome)}</span>
    </div>
  );
}

/** Copies the address of the papers: that of the page where it names them, else one that does. */
function ShareButton({ name, papers }: Props): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { search } = useLocation();
  const listed = papers.map(({ collection, id }) => ({ paper: `${collection}/${id}` }));
  const { origin, href } = window.location;
  const text =
    search === "" ? renderSharedAddress({ name, papers: listed }, origin + baseUrl) : href;
  if (text === undefined) {
    return <Translate id="lists.tooLong">清單太長，無法以網址分享，請存成清單檔。</Translate>;
  }
  return (
    <CopyButton
      name={translate({ id: "lists.copyAddress", message: "複製分享網址" })}
      copied={() => ({ text })}
    />
  );
}

function outcomeWords(outcome: Outcome): string {
  if (outcome === "working") return translate({ id: "lists.working", message: "產生檔案中…" });
  return outcome === "empty"
    ? translate({ id: "lists.noQuestions", message: "這些文獻沒有策展人寫的問答，沒有檔案可下載" })
    : translate({ id: "lists.notSaved", message: "無法產生檔案，請檢查網路後再試" });
}
