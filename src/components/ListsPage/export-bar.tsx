import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import {
  type ExportFormatName,
  exportFormatLabels,
  exportFormatNames,
} from "../../../scripts/lib/export/formats/export-format-names.ts";
import type { CountedPaper } from "../../../scripts/lib/export/formats/render-csv.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { withBase } from "../../../scripts/lib/navigation/address.ts";
import { renderListAddress } from "../../reading-lists/list-address.ts";
import { CopyButton } from "../TakeAlong/CopyButton.tsx";
import styles from "./styles.module.css";

type Props = { readonly name: string; readonly papers: readonly CountedPaper[] };

type Outcome = "working" | "failed" | "empty";

/** Papers as a file in any format, as an address, and on paper. */
export function ExportBar({ name, papers }: Props): ReactNode {
  const { i18n, siteConfig } = useDocusaurusContext();
  const [outcome, setOutcome] = useState<Outcome>();
  const save = async (format: ExportFormatName) => {
    setOutcome("working");
    try {
      // Formats come with the first file that is asked for.
      const { savePapers } = await import("./save-papers.ts");
      const isSaved = await savePapers(name, papers, format, findLocale(i18n.currentLocale));
      setOutcome(isSaved ? undefined : "empty");
    } catch {
      setOutcome("failed");
    }
  };
  const listed = papers.map(({ collection, id }) => ({ paper: `${collection}/${id}` }));
  const address = () =>
    window.location.origin +
    withBase(renderListAddress({ name, papers: listed }), siteConfig.baseUrl);
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
      <CopyButton
        name={translate({ id: "lists.copyAddress", message: "複製分享網址" })}
        copied={() => ({ text: address() })}
      />
      <button type="button" onClick={() => window.print()}>
        <Translate id="lists.print">列印證據表</Translate>
      </button>
      <span role="status">{outcome && outcomeWords(outcome)}</span>
    </div>
  );
}

function outcomeWords(outcome: Outcome): string {
  if (outcome === "working") return translate({ id: "lists.working", message: "產生檔案中…" });
  return outcome === "empty"
    ? translate({ id: "lists.noQuestions", message: "這些文獻沒有策展人寫的問答，沒有檔案可下載" })
    : translate({ id: "lists.notSaved", message: "無法產生檔案，請檢查網路後再試" });
}
