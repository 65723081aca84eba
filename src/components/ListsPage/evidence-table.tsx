import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useEffect } from "react";
import { buildCslItem } from "../../../scripts/lib/export/csl-item.ts";
import { buildEvidenceRow, type EvidenceRow } from "../../../scripts/lib/export/evidence-row.ts";
import { renderCoins } from "../../../scripts/lib/export/render-coins.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import type { Paper } from "../../../scripts/lib/record/schema/paper-record.ts";
import { coinsClass } from "../../../scripts/site/papers/content.ts";
import { Absent } from "../Absent/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";

type NotedPaper = { readonly paper: Paper; readonly note?: string };

type Props = {
  readonly papers: readonly NotedPaper[];
  readonly controls?: (paper: string, title: string) => ReactNode;
};

/** What columns are called; on a phone the words stand before each cell. */
function columnNames() {
  return {
    paper: translate({ id: "evidence.paper", message: "文獻" }),
    design: translate({ id: "evidence.design", message: "研究設計" }),
    size: translate({ id: "evidence.size", message: "樣本數 n" }),
    figures: translate({ id: "evidence.figures", message: "關鍵數據" }),
    finding: translate({ id: "evidence.finding", message: "主要發現" }),
    score: translate({ id: "evidence.score", message: "策展評分" }),
    note: translate({ id: "evidence.note", message: "我的筆記" }),
  };
}

/**
 * Papers side by side: what was done, on how many, with what result, and what the curator thinks of it. Reference
 * managers can save them all.
 * @see https://www.zotero.org/support/dev/exposing_metadata (ZoteroItemUpdated)
 */
export function EvidenceTable({ papers, controls }: Props): ReactNode {
  const { note, ...names } = columnNames();
  const keys = papers.map(({ paper }) => `${paper.collection}/${paper.id}`).join(" ");
  useEffect(() => {
    if (keys !== "") document.dispatchEvent(new Event("ZoteroItemUpdated"));
  }, [keys]);
  const hasNotes = controls !== undefined || papers.some((paper) => paper.note !== undefined);
  return (
    <>
      <table className={`plain-table ${styles.table}`}>
        <thead>
          <tr>
            {Object.entries(names).map(([column, name]) => (
              <th key={column} scope="col">
                {name}
              </th>
            ))}
            {hasNotes && <th scope="col">{note}</th>}
          </tr>
        </thead>
        <tbody>
          {papers.map((noted) => (
            <Row
              key={`${noted.paper.collection}/${noted.paper.id}`}
              noted={noted}
              hasNotes={hasNotes}
              {...(controls && { controls })}
            />
          ))}
        </tbody>
      </table>
      <p className="notes">
        <Translate id="evidence.opinion">評分為策展人的意見，滿分 10 分；不是醫療建議。</Translate>
      </p>
    </>
  );
}

type RowProps = Pick<Props, "controls"> & {
  readonly noted: NotedPaper;
  readonly hasNotes: boolean;
};

function Row({ noted: { paper, note }, hasNotes, controls }: RowProps): ReactNode {
  const locale = useLocale();
  const row = buildEvidenceRow(paper, locale);
  const names = columnNames();
  const { collection, id } = paper;
  return (
    <tr>
      <th scope="row">
        {row.status && <StatusMark status={row.status} />}
        <Link to={paperAddress(collection, id)} lang={row.title.language}>
          {row.title.text}
        </Link>
        <span className={styles.source}>{row.source}</span>
        <span
          className={coinsClass}
          title={renderCoins(buildCslItem(id, paper.record))}
          // It names the row otherwise, for whoever hears it.
          aria-hidden="true"
        />
      </th>
      <Cell name={names.design}>{row.design && <Words text={row.design} />}</Cell>
      <Cell name={names.size}>{row.size && <Figures figures={[row.size]} />}</Cell>
      <Cell name={names.figures}>
        {row.figures.length > 0 && <Figures figures={row.figures} />}
      </Cell>
      <Cell name={names.finding}>{row.finding && <Words text={row.finding} />}</Cell>
      <Cell name={names.score}>{row.score}</Cell>
      {hasNotes && (
        <td data-column={names.note}>
          {controls?.(`${collection}/${id}`, row.title.text)}
          <span className={controls && styles.printed}>{note}</span>
        </td>
      )}
    </tr>
  );
}

type CellProps = { readonly name: string; readonly children: ReactNode };

function Cell({ name, children }: CellProps): ReactNode {
  return <td data-column={name}>{children || <Absent />}</td>;
}

function Figures({ figures }: Pick<EvidenceRow, "figures">): ReactNode {
  return figures.map(({ label, value }) => (
    <span key={label.text} className={styles.figure}>
      <Words text={label} /> <strong>{value}</strong>
    </span>
  ));
}

function Words({ text: { text, language } }: { readonly text: LanguageText }): ReactNode {
  return <span lang={language}>{text}</span>;
}
